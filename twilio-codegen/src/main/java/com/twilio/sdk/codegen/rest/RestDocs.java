package com.twilio.sdk.codegen.rest;

import com.twilio.sdk.codegen.Fact;
import com.twilio.sdk.codegen.FactsException;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The words of people about the REST facts of one product: {@code facts/docs/rest/<product>.yaml}.
 *
 * <p>Words are looked for with the resource, then with the product, then with the product that it is {@code like}, then in
 * the glossary; a parameter without words has those of the field that is called as it is. Nothing is generated without.
 */
final class RestDocs {
    private static final Set<String> SECTIONS =
            Set.of("product", "like", "parameters", "fields", "vocabularies", "types");

    private final Fact words;
    private final @Nullable RestDocs like;
    private final @Nullable Fact glossary;

    private RestDocs(Fact words, @Nullable RestDocs like, @Nullable Fact glossary) {
        this.words = words;
        this.like = like;
        this.glossary = glossary;
    }

    /** The words about a product, or null if nobody wrote any yet. */
    static @Nullable RestDocs read(Path facts, String product) {
        Path folder = facts.resolve("docs/rest");
        Path file = folder.resolve(product + ".yaml");
        if (!Files.exists(file)) {
            return null;
        }
        Fact words = Fact.read(file);
        String like = words.findText("like");
        RestDocs other = like == null
                ? null
                : new RestDocs(Fact.read(folder.resolve(like + ".yaml")), null, null);
        return new RestDocs(words, other, Fact.read(folder.resolve("glossary.yaml")));
    }

    /** What the product is, a sentence. */
    String product() {
        return words.get("product").text() + ".";
    }

    /** What a resource is. */
    String resource(Fact resource, String name) {
        return ofResource(resource, name, "doc");
    }

    /** Twilio's page about a resource. */
    String source(Fact resource, String name) {
        return ofResource(resource, name, "source");
    }

    private String ofResource(Fact resource, String name, String key) {
        Fact own = words.find(name);
        String text = own == null ? null : own.findText(key);
        if (text == null && like != null) {
            return like.ofResource(resource, name, key);
        }
        if (text == null) {
            throw words.error("no words '" + key + "' about the resource " + name + " ("
                    + resource.location() + ")");
        }
        return text;
    }

    /** What an operation does: its own words, or a plain sentence. */
    String operation(String resource, Fact operation) {
        String kind = operation.get("kind").text();
        Fact own = words.find(resource);
        Fact operations = own == null ? null : own.find("operations");
        String text = operations == null ? null : operations.findText(kind);
        if (text != null) {
            return text;
        }
        if (like != null) {
            return like.operation(resource, operation);
        }
        String one = ClassNames.words(resource);
        return switch (kind) {
            case "create" -> "Makes a new " + one + ".";
            case "fetch" -> "Reads the " + one + " as it stands.";
            case "update" -> "Changes the " + one + ": what is set, and nothing else.";
            case "patch" -> "Changes parts of the " + one + ".";
            case "delete" -> "Deletes the " + one + ". That cannot be undone.";
            case "list" -> "Lists the resources of the kind " + one + ".";
            default -> throw operation.error("the kind '" + kind + "' has no words");
        };
    }

    /** The words about a parameter of an operation of a kind. */
    Words aboutParameter(String resource, Fact typed, String kind) {
        String name = typed.get("name").text();
        Fact found = parameter(resource, name);
        if (found == null && glossary != null) {
            found = named(glossary, "parameters", name);
            found = found == null ? similar(glossary, "fields", name) : found;
        }
        if (found == null) {
            throw missing(resource + "." + name, typed);
        }
        return Words.of(found, kind);
    }

    private @Nullable Fact parameter(String resource, String name) {
        Fact own = words.find(resource);
        for (Fact place : own == null ? List.of(words) : List.of(own, words)) {
            Fact found = named(place, "parameters", name);
            found = found == null ? similar(place, "fields", name) : found;
            if (found != null) {
                return found;
            }
        }
        return like == null ? null : like.parameter(resource, name);
    }

    /** The words about a field of a resource, or of a nested object that the facts call {@code schema}. */
    Words aboutField(@Nullable String resource, @Nullable String schema, Fact typed) {
        String name = typed.get("name").text();
        Fact found = field(resource, schema, name);
        if (found == null && glossary != null) {
            found = named(glossary, "fields", name);
            found = found == null ? similar(glossary, "parameters", name) : found;
        }
        if (found == null) {
            throw missing((resource == null ? schema : resource) + "." + name, typed);
        }
        return Words.of(found, "fetch");
    }

    private @Nullable Fact field(@Nullable String resource, @Nullable String schema, String name) {
        List<Fact> places = new ArrayList<>();
        Fact types = words.find("types");
        Fact type = types == null || schema == null ? null : types.find(schema);
        if (type != null && type.isMap()) {
            places.add(type);
        }
        if (resource != null && words.find(resource) != null) {
            places.add(words.get(resource));
        }
        places.add(words);
        for (Fact place : places) {
            Fact found = named(place, "fields", name);
            if (found != null) {
                return found;
            }
        }
        return like == null ? null : like.field(resource, schema, name);
    }

    private static @Nullable Fact named(Fact place, String section, String name) {
        Fact names = place.find(section);
        return names == null ? null : names.find(name);
    }

    /** {@code FriendlyName} is {@code friendly_name}. */
    private static @Nullable Fact similar(Fact place, String section, String name) {
        Fact names = place.find(section);
        if (names != null) {
            for (Map.Entry<String, Fact> entry : names.entries().entrySet()) {
                if (plain(entry.getKey()).equals(plain(name))) {
                    return entry.getValue();
                }
            }
        }
        return null;
    }

    private static String plain(String name) {
        return name.replaceAll("[^A-Za-z0-9]", "").toLowerCase(Locale.ROOT);
    }

    private FactsException missing(String name, Fact typed) {
        return words.error("no words about " + name + " (" + typed.location() + ")");
    }

    /** What a nested object is, or a plain sentence where nobody wrote one. */
    String type(String schema, String fallback) {
        Fact types = words.find("types");
        Fact found = types == null ? null : types.find(schema);
        if (found != null) {
            return found.isMap() ? found.get("doc").text() : found.text();
        }
        return like == null ? "An object: " + fallback + "." : like.type(schema, fallback);
    }

    /** What a vocabulary is, or {@code fallback} where nobody wrote it. */
    String vocabulary(String name, String fallback) {
        Fact found = vocabulary(name);
        return found == null ? fallback : found.isMap() ? found.get("doc").text() : found.text();
    }

    /** What a word of a vocabulary means, a phrase; empty where the word says it. */
    String word(String vocabulary, String word) {
        Fact found = vocabulary(vocabulary);
        Fact meanings = found == null || !found.isMap() ? null : found.find("words");
        String meaning = meanings == null ? null : meanings.findText(word);
        return meaning == null ? "" : meaning;
    }

    private @Nullable Fact vocabulary(String name) {
        List<Fact> places = new ArrayList<>(List.of(words));
        words.entries().forEach((key, resource) -> {
            if (!SECTIONS.contains(key)) {
                places.add(resource);
            }
        });
        for (Fact place : places) {
            Fact found = named(place, "vocabularies", name);
            if (found != null) {
                return found;
            }
        }
        return like == null ? null : like.vocabulary(name);
    }

    /** Names each doc whose resource, parameter or field is in the facts no longer. */
    static List<String> orphans(Path facts) {
        Path docs = facts.resolve("docs/rest");
        List<String> orphans = new ArrayList<>();
        if (!Files.isDirectory(docs)) {
            return orphans;
        }
        try (Stream<Path> files = Files.list(docs)) {
            for (Path file : files.sorted().toList()) {
                String name = file.getFileName().toString();
                if (name.endsWith(".yaml") && !name.equals("glossary.yaml")) {
                    Path imported = facts.resolve("rest").resolve(name);
                    orphans(
                            Fact.read(file),
                            Files.exists(imported) ? Fact.read(imported) : null,
                            orphans);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + docs, e);
        }
        return orphans;
    }

    private static void orphans(Fact words, @Nullable Fact product, List<String> orphans) {
        for (Map.Entry<String, Fact> entry : words.entries().entrySet()) {
            if (SECTIONS.contains(entry.getKey())) {
                continue;
            }
            Fact resource = entry.getValue();
            Set<String> names = product == null ? null : names(product, entry.getKey());
            if (names == null) {
                orphans.add(orphan(resource, entry.getKey()));
                continue;
            }
            for (String section : List.of("parameters", "fields")) {
                Fact named = resource.find(section);
                if (named != null) {
                    named.entries().forEach((name, about) -> {
                        if (!names.contains(plain(name))) {
                            orphans.add(orphan(about, entry.getKey() + "." + name));
                        }
                    });
                }
            }
        }
    }

    private static String orphan(Fact words, String name) {
        return words.location() + ": nothing is called " + name
                + " any more; move or remove its words";
    }

    /** All names of parameters and fields of the resources that a class may be called after, or null without one. */
    private static @Nullable Set<String> names(Fact product, String className) {
        Set<String> names = new HashSet<>();
        boolean found = false;
        for (Fact resource : product.findItems("resources")) {
            String whole = String.join("", resource.findTexts("hierarchy"));
            boolean called = resource.get("name").text().equals(className)
                    || whole.endsWith(className)
                    || (!whole.isEmpty() && className.endsWith(whole));
            if (!called) {
                continue;
            }
            found = true;
            for (Fact operation : resource.get("operations").items()) {
                operation
                        .findItems("params")
                        .forEach(p -> names.add(plain(p.get("name").text())));
                Fact body = operation.find("jsonBody");
                addFields(product, body == null ? null : body.findText("ref"), names);
            }
            resource.findTexts("models").forEach(model -> addFields(product, model, names));
        }
        return found ? names : null;
    }

    private static void addFields(Fact product, @Nullable String schema, Set<String> names) {
        Fact schemas = product.find("schemas");
        Fact found = schema == null || schemas == null ? null : schemas.find(schema);
        if (found != null) {
            found.findItems("fields")
                    .forEach(field -> names.add(plain(field.get("name").text())));
            found.findTexts("oneOf").forEach(one -> addFields(product, one, names));
        }
    }

    /**
     * The words about one parameter or field.
     *
     * @param doc a noun phrase
     * @param type the type that corrects the fact, or null
     * @param seconds whether it is a number of whole seconds
     */
    record Words(String doc, @Nullable String type, boolean seconds) {
        /** The words for an operation of this kind: its own where it has some. */
        static Words of(Fact fact, String kind) {
            if (!fact.isMap()) {
                return new Words(fact.text(), null, false);
            }
            fact.allowKeys(List.of("doc", "list", "update", "type", "unit"));
            Fact own = kind.equals("list") || kind.equals("update") ? fact.find(kind) : null;
            String unit = fact.findText("unit");
            if (unit != null && !unit.equals("seconds")) {
                throw fact.get("unit").error("the only unit known is seconds, not '" + unit + "'");
            }
            return new Words(
                    (own == null ? fact.get("doc") : own).text(),
                    fact.findText("type"),
                    unit != null);
        }
    }
}
