package com.twilio.sdk.codegen.twiml;

import com.twilio.sdk.codegen.Docs;
import com.twilio.sdk.codegen.Fact;
import com.twilio.sdk.codegen.JavaName;
import com.twilio.sdk.codegen.Vocabulary;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The open vocabularies: sets of words, each a class. */
final class Vocabularies {
    private final Map<String, Vocabulary> byName = new LinkedHashMap<>();

    /** Reads {@code vocabularies.yaml}. */
    static Vocabularies read(Fact file) {
        Vocabularies all = new Vocabularies();
        file.get("vocabularies").entries().forEach((name, fact) -> {
            fact.allowKeys(List.of("doc", "words"));
            Map<String, String> words = new LinkedHashMap<>();
            fact.get("words").entries().forEach((word, doc) -> words.put(word, Docs.phrase(doc)));
            all.byName.put(
                    name,
                    new Vocabulary(
                            TwimlModel.ROOT_PACKAGE,
                            name,
                            JavaName.capitalised(Docs.phrase(fact.get("doc"))) + ".",
                            words));
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

    List<Vocabulary> all() {
        return new ArrayList<>(byName.values());
    }
}
