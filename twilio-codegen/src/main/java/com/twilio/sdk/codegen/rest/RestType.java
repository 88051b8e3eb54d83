package com.twilio.sdk.codegen.rest;

import com.twilio.sdk.codegen.Fact;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;

/**
 * A type of the facts as types of Java: what a setter takes, what a getter returns, and how the getter reads it.
 *
 * @param javaTypes the types that a setter takes, the preferred one first
 * @param reader the method of {@code Resource} that reads a field of it
 * @param of the class whose {@code of} makes the value from a text, or null
 */
record RestType(
        List<String> javaTypes, String reader, @Nullable String of) {
    private static final String STRING = "java.lang.String";
    private static final String PHONE_NUMBER = "com.twilio.sdk.type.PhoneNumber";
    private static final String HTTP_METHOD = "com.twilio.sdk.type.HttpMethod";
    private static final String CAPABILITIES = "com.twilio.sdk.rest.PhoneNumberCapabilities";

    private static final RestType TEXT = new RestType(List.of(STRING), "text", null);
    private static final Map<String, RestType> SIMPLE = Map.ofEntries(
            Map.entry("string", TEXT),
            Map.entry("uri", TEXT),
            Map.entry("currency", TEXT),
            Map.entry("email", TEXT),
            Map.entry("iso-country-code", TEXT),
            Map.entry("phone-number", new RestType(List.of(STRING, PHONE_NUMBER), "text", null)),
            Map.entry("endpoint", new RestType(List.of(STRING, PHONE_NUMBER), "text", null)),
            Map.entry(
                    "twiml",
                    new RestType(List.of(STRING, "com.twilio.sdk.type.Twiml"), "text", null)),
            Map.entry("boolean", new RestType(List.of("java.lang.Boolean"), "bool", null)),
            Map.entry("integer", new RestType(List.of("java.lang.Integer"), "integer", null)),
            Map.entry("int32", new RestType(List.of("java.lang.Integer"), "integer", null)),
            Map.entry("int64", new RestType(List.of("java.lang.Long"), "longInteger", null)),
            Map.entry("decimal", new RestType(List.of("java.math.BigDecimal"), "decimal", null)),
            Map.entry(
                    "decimal-as-string",
                    new RestType(List.of("java.math.BigDecimal"), "decimal", null)),
            Map.entry("float", new RestType(List.of("java.math.BigDecimal"), "decimal", null)),
            Map.entry("date", new RestType(List.of("java.time.LocalDate"), "date", null)),
            Map.entry("date-time", new RestType(List.of("java.time.Instant"), "instant", null)),
            Map.entry(
                    "date-time-rfc-2822",
                    new RestType(List.of("java.time.Instant"), "instant", null)),
            Map.entry(
                    "http-method", new RestType(List.of(HTTP_METHOD, STRING), "word", HTTP_METHOD)),
            Map.entry("uri-map", new RestType(List.of("java.util.Map"), "textMap", null)),
            Map.entry(
                    "phone-number-capabilities",
                    new RestType(List.of(CAPABILITIES), "word", CAPABILITIES)));

    /** The type with this name; {@code typed} is the fact that names it, for the complaint. */
    static RestType of(Fact typed, String type, Vocabularies vocabularies) {
        if (type.equals("enum") && typed.find("ref") != null) {
            String name = vocabularies.className(typed.get("ref"));
            return new RestType(List.of(name, STRING), "word", name);
        }
        RestType simple = type.startsWith("sid<") ? TEXT : SIMPLE.get(type);
        if (simple == null) {
            throw typed.error("the type '" + type + "' is not known to the generator");
        }
        return simple;
    }

    /** The type that a getter returns. */
    String getterType() {
        return javaTypes.get(0);
    }
}
