package com.twilio.sdk.codegen.rest;

import com.twilio.sdk.codegen.Fact;
import com.twilio.sdk.codegen.JavaName;
import com.twilio.sdk.codegen.Vocabulary;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The enums of a product file as open vocabularies; those that nobody uses are not generated.
 *
 * <p>An {@code x_enum_update_status} whose words all stand in {@code x_enum_status} is that vocabulary, not a second one,
 * and so are two lists of the same words that stand beside parameters.
 */
final class Vocabularies {
    private static final Set<String> METHODS =
            Set.of("GET", "POST", "PUT", "DELETE", "HEAD", "PATCH");

    private final String packageName;
    private final Fact product;
    private final RestDocs docs;
    private final ClassNames names;
    private final Map<String, Vocabulary> used = new TreeMap<>();
    private final Map<List<String>, String> inline = new HashMap<>();

    Vocabularies(String packageName, Fact product, RestDocs docs, ClassNames names) {
        this.packageName = packageName;
        this.product = product;
        this.docs = docs;
        this.names = names;
    }

    /** The type of a parameter or field that takes words. */
    RestType type(String owner, Fact typed) {
        if (typed.find("ref") != null) {
            return RestType.word(className(typed.get("ref")));
        }
        if (typed.find("enum") == null) {
            return RestType.TEXT;
        }
        List<String> words = typed.get("enum").texts();
        if (METHODS.containsAll(words)) {
            return RestType.METHOD;
        }
        if (Set.of("true", "false").containsAll(words)) {
            return RestType.BOOLEAN;
        }
        return RestType.word(packageName + "."
                + inline.computeIfAbsent(words, key -> inline(owner, typed, key)));
    }

    private String inline(String owner, Fact typed, List<String> words) {
        String own = JavaName.type(typed.get("name").text());
        String name = names.claim(own.startsWith(owner) ? own : owner + own, "Word");
        used.put(name, vocabulary(name, null, words));
        return name;
    }

    /** The class of the enum that {@code reference} names; it will be generated. */
    private String className(Fact reference) {
        String name = merged(reference);
        Vocabulary known = used.get(name);
        if (known == null) {
            String className = names.claim(JavaName.type(name.replace("_enum_", "_")), "Word");
            known = vocabulary(className, name, words(reference, name));
            used.put(name, known);
        }
        return packageName + "." + known.name();
    }

    Iterable<Vocabulary> used() {
        return used.values();
    }

    private String merged(Fact reference) {
        String name = reference.text();
        String whole = name.replace("_enum_update_status", "_enum_status");
        boolean same = product.get("enums").find(whole) != null
                && words(reference, whole).containsAll(words(reference, name));
        return same ? whole : name;
    }

    private Vocabulary vocabulary(String className, @Nullable String enumName, List<String> words) {
        Map<String, String> meanings = new LinkedHashMap<>();
        Set<String> constants = new java.util.HashSet<>();
        for (String word : words) {
            if (constants.add(JavaName.constant(word))) {
                meanings.put(word, enumName == null ? "" : docs.word(enumName, word));
            }
        }
        String fallback = "A word for " + ClassNames.words(className) + ".";
        return new Vocabulary(
                packageName,
                className,
                enumName == null ? fallback : docs.vocabulary(enumName, fallback),
                meanings);
    }

    private List<String> words(Fact reference, String name) {
        Fact words = product.get("enums").find(name);
        if (words == null) {
            throw reference.error("there is no enum '" + name + "'");
        }
        return words.texts();
    }
}
