package com.twilio.sdk.codegen.rest;

import com.twilio.sdk.codegen.Fact;
import com.twilio.sdk.codegen.JavaName;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A parameter of an operation between the facts and the emitters.
 *
 * @param name its name on the wire
 * @param method the name of its setter
 * @param place where it is sent: form, query, header or json
 * @param type its type
 * @param list whether it takes several values
 * @param required whether it must be given
 * @param prefixed whether it is a map of which each entry is sent as {@code Prefix.key}
 * @param pair whether it stands for numbered pairs of a name and a value
 * @param seconds whether it is a number of whole seconds
 * @param limits its limits in words, or null
 * @param doc what it is, a noun phrase
 * @param fact what the facts say of it
 */
record RestParameter(
        String name,
        String method,
        String place,
        RestType type,
        boolean list,
        boolean required,
        boolean prefixed,
        boolean pair,
        boolean seconds,
        @Nullable String limits,
        String doc,
        Fact fact) {
    private static final Pattern NUMBERED = Pattern.compile("([A-Za-z]+)(\\d+)\\.(Name|Value)");

    static RestParameter read(String resource, Fact fact, RestDocs.Words words, RestTypes types) {
        return read(resource, fact, fact.get("in").text(), words, types);
    }

    /** A parameter of the query of a request that has a body too. */
    RestParameter besideBody() {
        return with("body-query", required, fact);
    }

    /** The same parameter as one shape of the body has it. */
    RestParameter of(Fact field) {
        return with(place, field.isTrue("required"), field);
    }

    private RestParameter with(String place, boolean required, Fact fact) {
        return new RestParameter(
                name, method, place, type, list, required, prefixed, pair, seconds, limits, doc,
                fact);
    }

    /** Reads a member of a JSON body. */
    static RestParameter member(String resource, Fact fact, RestDocs.Words words, RestTypes types) {
        return read(resource, fact, "json", words, types);
    }

    private static RestParameter read(
            String resource, Fact fact, String place, RestDocs.Words words, RestTypes types) {
        String name = fact.get("name").text();
        String type = words.type() == null || place.equals("json")
                ? fact.get("type").text()
                : words.type();
        String prefix = fact.findText("prefixedMap");
        Matcher numbered = NUMBERED.matcher(name);
        return new RestParameter(
                numbered.matches() ? numbered.group(1) : prefix == null ? name : prefix,
                method(numbered.matches() ? numbered.group(1) : name),
                place,
                place.equals("json")
                        ? types.memberType(resource, fact, type)
                        : types.type(resource, fact, type),
                fact.isTrue("list"),
                fact.isTrue("required"),
                prefix != null,
                numbered.matches(),
                words.seconds(),
                Limits.of(fact),
                words.doc(),
                fact);
    }

    /** The parameters with numbered pairs once only. */
    static List<RestParameter> withoutRepeats(List<RestParameter> all) {
        List<RestParameter> once = new ArrayList<>();
        for (RestParameter parameter : all) {
            boolean again = parameter.pair()
                    && once.stream().anyMatch(p -> p.pair() && p.name().equals(parameter.name()));
            if (!again) {
                once.add(parameter);
            }
        }
        return once;
    }

    /** How it looks on the wire, with an ellipsis for the value. */
    String wire() {
        return switch (place) {
            case "json" -> "{\"" + name + "\": …}";
            case "header" -> name + ": …";
            default -> name + "=…";
        };
    }

    /** {@code StartTime<} ⇒ {@code startTimeBefore}; a word that Java keeps gets {@code Value} behind it. */
    private static String method(String name) {
        String method = JavaName.method(name.replace("<", "Before").replace(">", "After"));
        boolean kept = JavaName.isKeyword(method)
                || List.of("parameters", "headers", "query", "copy", "toJson", "isEmpty", "has")
                        .contains(method);
        return kept ? method + "Value" : method;
    }
}
