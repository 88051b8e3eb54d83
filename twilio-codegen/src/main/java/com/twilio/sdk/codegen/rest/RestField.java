package com.twilio.sdk.codegen.rest;

import com.twilio.sdk.codegen.Fact;
import com.twilio.sdk.codegen.JavaName;

/**
 * A field of a resource between the facts and the emitters.
 *
 * @param name its name in the JSON
 * @param getter the name of its getter
 * @param type its type
 * @param list whether it holds several values
 * @param doc what it is, a noun phrase
 */
record RestField(String name, String getter, RestType type, boolean list, String doc) {

    static RestField read(String resource, Fact fact, RestDocs docs, Vocabularies vocabularies) {
        String name = fact.get("name").text();
        RestDocs.Words words = docs.about(resource, "fields", fact, "fetch");
        String type = words.type() == null ? fact.get("type").text() : words.type();
        return new RestField(
                name,
                "get" + JavaName.type(name),
                RestType.of(fact, type, vocabularies),
                fact.find("list") != null && fact.get("list").isTrue(),
                words.doc());
    }
}
