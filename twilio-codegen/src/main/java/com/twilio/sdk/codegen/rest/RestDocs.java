package com.twilio.sdk.codegen.rest;

import com.twilio.sdk.codegen.Fact;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The words of people about the REST facts of one product: {@code facts/docs/rest/<product>.yaml}, by resource, and the
 * glossary for names that mean the same everywhere. A resource is generated once it has words.
 */
final class RestDocs {
    private final Fact words;
    private final Fact glossary;

    private RestDocs(Fact words, Fact glossary) {
        this.words = words;
        this.glossary = glossary;
    }

    /** The words about a product, or null if nobody wrote any yet. */
    static @Nullable RestDocs read(Path facts, String product) {
        Path file = facts.resolve("docs/rest/" + product + ".yaml");
        return Files.exists(file)
                ? new RestDocs(Fact.read(file), Fact.read(facts.resolve("docs/rest/glossary.yaml")))
                : null;
    }

    boolean has(String resource) {
        return words.find(resource) != null;
    }

    /** What a resource is. */
    String resource(String resource) {
        return words.get(resource).get("doc").text();
    }

    /** Twilio's page about a resource. */
    String source(String resource) {
        return words.get(resource).get("source").text();
    }

    /** What an operation does. */
    String operation(String resource, Fact operation) {
        Fact doc =
                words.get(resource).get("operations").find(operation.get("kind").text());
        if (doc == null) {
            throw words.get(resource)
                    .error("no words about " + operation.get("id").text());
        }
        return doc.text();
    }

    /** The words about a parameter or field of an operation of a kind: of its resource, else of the glossary. */
    Words about(String resource, String section, Fact typed, String kind) {
        String name = typed.get("name").text();
        Fact own = words.get(resource).find(section);
        Fact found = own == null ? null : own.find(name);
        if (found == null) {
            found = glossary.get(section).find(name);
        }
        if (found == null) {
            throw words.get(resource)
                    .error("no words about " + resource + "." + name + " (" + typed.location()
                            + ")");
        }
        return Words.of(found, kind);
    }

    /** What a vocabulary is. */
    String vocabulary(Fact reference, String name) {
        for (Fact resource : words.entries().values()) {
            Fact section = resource.find("vocabularies");
            Fact found = section == null ? null : section.find(name);
            if (found != null) {
                return found.text();
            }
        }
        throw words.error(
                "no words about the vocabulary " + name + " (" + reference.location() + ")");
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
        for (Map.Entry<String, Fact> resource : words.entries().entrySet()) {
            Set<String> names = product == null ? null : names(product, resource.getKey());
            if (names == null) {
                orphans.add(orphan(resource.getValue(), resource.getKey()));
                continue;
            }
            for (String section : List.of("parameters", "fields")) {
                Fact entries = resource.getValue().find(section);
                if (entries != null) {
                    entries.entries().forEach((name, entry) -> {
                        if (!names.contains(name)) {
                            orphans.add(orphan(entry, resource.getKey() + "." + name));
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

    /** All names of parameters and fields of a resource, or null if there is no such resource. */
    private static @Nullable Set<String> names(Fact product, String resource) {
        for (Fact candidate : product.get("resources").items()) {
            if (candidate.get("name").text().equals(resource)) {
                Set<String> names = new HashSet<>();
                for (Fact operation : candidate.get("operations").items()) {
                    operation
                            .findItems("params")
                            .forEach(p -> names.add(p.get("name").text()));
                }
                fields(product, candidate).forEach(f -> names.add(f.get("name").text()));
                return names;
            }
        }
        return null;
    }

    /** The fields of a resource: those of all its models together. */
    static List<Fact> fields(Fact product, Fact resource) {
        List<Fact> fields = new ArrayList<>();
        for (String model : resource.findTexts("models")) {
            Fact schemas = product.find("schemas");
            Fact schema = schemas == null ? null : schemas.find(model);
            if (schema != null) {
                fields.addAll(schema.findItems("fields"));
            }
        }
        return fields;
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
