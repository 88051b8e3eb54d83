package com.twilio.sdk.codegen.rest;

import com.twilio.sdk.codegen.Fact;
import com.twilio.sdk.codegen.JavaName;

import org.jspecify.annotations.Nullable;

/**
 * A parameter of an operation between the facts and the emitters.
 *
 * @param name its name on the wire
 * @param method the name of its setter
 * @param type its type
 * @param list whether it takes several values
 * @param required whether it must be given
 * @param seconds whether it is a number of whole seconds
 * @param range its range in words, or null
 * @param doc what it is, a noun phrase
 */
record RestParameter(
        String name,
        String method,
        RestType type,
        boolean list,
        boolean required,
        boolean seconds,
        @Nullable String range,
        String doc) {

    static RestParameter read(
            String resource, String kind, Fact fact, RestDocs docs, Vocabularies vocabularies) {
        String name = fact.get("name").text();
        RestDocs.Words words = docs.about(resource, "parameters", fact, kind);
        String type = words.type() == null ? fact.get("type").text() : words.type();
        return new RestParameter(
                name,
                method(fact, name),
                RestType.of(fact, type, vocabularies),
                fact.find("list") != null && fact.get("list").isTrue(),
                fact.find("required") != null && fact.get("required").isTrue(),
                words.seconds(),
                range(fact),
                words.doc());
    }

    /** {@code StartTime<} ⇒ {@code startTimeBefore}, {@code StartTime>} ⇒ {@code startTimeAfter}. */
    private static String method(Fact fact, String name) {
        String method = JavaName.method(name.replace("<", "Before").replace(">", "After"));
        if (JavaName.isKeyword(method)) {
            throw fact.error("'" + method + "' is a keyword and cannot name a method");
        }
        return method;
    }

    private static @Nullable String range(Fact fact) {
        String min = fact.findText("min");
        String max = fact.findText("max");
        if (min != null && max != null) {
            return min + " to " + max;
        }
        return min != null ? "at least " + min : max != null ? "at most " + max : null;
    }
}
