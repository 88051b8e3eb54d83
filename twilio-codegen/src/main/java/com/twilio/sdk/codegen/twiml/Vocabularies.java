package com.twilio.sdk.codegen.twiml;

import com.twilio.sdk.codegen.Fact;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The open vocabularies: sets of words, each a class. */
final class Vocabularies {
    /**
     * A set of words that may grow.
     *
     * @param name of its class
     * @param doc what a word of it is, with its article
     * @param words the listed words, each with its meaning
     */
    record Words(String name, String doc, Map<String, String> words) {}

    private final Map<String, Words> byName = new LinkedHashMap<>();

    /** Reads {@code vocabularies.yaml}. */
    static Vocabularies read(Fact file) {
        Vocabularies all = new Vocabularies();
        file.get("vocabularies").entries().forEach((name, fact) -> {
            fact.allowKeys(List.of("doc", "words"));
            Map<String, String> words = new LinkedHashMap<>();
            fact.get("words").entries().forEach((word, doc) -> words.put(word, Docs.phrase(doc)));
            all.byName.put(name, new Words(name, Docs.phrase(fact.get("doc")), words));
        });
        return all;
    }

    /** Returns {@code name} if there is such a vocabulary; the methods of HTTP come from the core. */
    String named(String name, Fact where) {
        if (!name.equals("HttpMethod") && !byName.containsKey(name)) {
            throw where.error("there is no type and no vocabulary '" + name + "'");
        }
        return name;
    }

    List<Words> all() {
        return new ArrayList<>(byName.values());
    }
}
