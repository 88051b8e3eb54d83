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
 * @param doc what it is, a noun phrase, with its unit and limits
 * @param fact what the facts say of it
 */
record RestField(String name, String getter, RestType type, boolean list, String doc, Fact fact) {

    static RestField read(String owner, Fact fact, RestDocs.Words words, RestTypes types) {
        String name = fact.get("name").text();
        String type = words.type() == null ? fact.get("type").text() : words.type();
        String getter = "get" + JavaName.type(name);
        return new RestField(
                name,
                getter.equals("getClass") ? "getClassValue" : getter,
                types.type(owner, fact, type),
                fact.isTrue("list"),
                words.doc(),
                fact);
    }
}
