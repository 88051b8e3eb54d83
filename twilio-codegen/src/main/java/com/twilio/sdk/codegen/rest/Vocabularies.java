package com.twilio.sdk.codegen.rest;

import com.twilio.sdk.codegen.Fact;
import com.twilio.sdk.codegen.JavaName;
import com.twilio.sdk.codegen.Vocabulary;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The enums of a product file as open vocabularies; those that nobody uses are not generated.
 *
 * <p>An {@code x_enum_update_status} whose words all stand in {@code x_enum_status} is that vocabulary, not a second one.
 */
final class Vocabularies {
    private final String packageName;
    private final Fact product;
    private final RestDocs docs;
    private final Map<String, Vocabulary> used = new TreeMap<>();

    Vocabularies(String packageName, Fact product, RestDocs docs) {
        this.packageName = packageName;
        this.product = product;
        this.docs = docs;
    }

    /** The class of the enum that {@code reference} names; it will be generated. */
    String className(Fact reference) {
        String name = merged(reference);
        Vocabulary vocabulary = used.computeIfAbsent(name, key -> vocabulary(reference, key));
        return packageName + "." + vocabulary.name();
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

    private Vocabulary vocabulary(Fact reference, String name) {
        Map<String, String> meanings = new LinkedHashMap<>();
        words(reference, name).forEach(word -> meanings.put(word, ""));
        String className = JavaName.type(name.replace("_enum_", "_"));
        return new Vocabulary(packageName, className, docs.vocabulary(reference, name), meanings);
    }

    private List<String> words(Fact reference, String name) {
        Fact words = product.get("enums").find(name);
        if (words == null) {
            throw reference.error("there is no enum '" + name + "'");
        }
        return words.texts();
    }
}
