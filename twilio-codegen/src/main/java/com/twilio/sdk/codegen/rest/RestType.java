package com.twilio.sdk.codegen.rest;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;

/**
 * A type of the facts as types of Java: what a setter takes, what a getter returns, and how the getter reads it.
 *
 * @param kind how the value is read
 * @param javaTypes the types that a setter takes, the preferred one first
 */
record RestType(Kind kind, List<String> javaTypes) {
    private static final String STRING = "java.lang.String";
    private static final String PHONE_NUMBER = "com.twilio.sdk.type.PhoneNumber";
    static final String HTTP_METHOD = "com.twilio.sdk.type.HttpMethod";
    private static final String CAPABILITIES = "com.twilio.sdk.rest.PhoneNumberCapabilities";

    /** How a value is read: the method of {@code Resource} for it, and its letter in the table of fields. */
    enum Kind {
        TEXT("text", 't'),
        BOOLEAN("bool", 'b'),
        INTEGER("integer", 'i'),
        LONG("longInteger", 'l'),
        DECIMAL("decimal", 'd'),
        INSTANT("instant", 'I'),
        DATE("date", 'D'),
        WORD("word", 't'),
        TEXT_MAP("textMap", 'M'),
        CAPABILITIES("capabilities", 'c'),
        OBJECT("map", 'O'),
        ANY("raw", ' '),
        NESTED("nested", ' ');

        private final String reader;
        private final char letter;

        Kind(String reader, char letter) {
            this.reader = reader;
            this.letter = letter;
        }

        String reader() {
            return reader;
        }

        char letter() {
            return letter;
        }
    }

    static final RestType TEXT = new RestType(Kind.TEXT, List.of(STRING));
    static final RestType METHOD = word(HTTP_METHOD);
    static final RestType OBJECT = new RestType(Kind.OBJECT, List.of("java.util.Map"));
    static final RestType BOOLEAN = of(Kind.BOOLEAN, "java.lang.Boolean");

    private static final Map<String, RestType> SIMPLE = Map.ofEntries(
            Map.entry("string", TEXT),
            Map.entry("uri", TEXT),
            Map.entry("currency", TEXT),
            Map.entry("email", TEXT),
            Map.entry("iso-country-code", TEXT),
            Map.entry("enum", TEXT),
            Map.entry("phone-number", new RestType(Kind.TEXT, List.of(STRING, PHONE_NUMBER))),
            Map.entry("endpoint", new RestType(Kind.TEXT, List.of(STRING, PHONE_NUMBER))),
            Map.entry(
                    "twiml", new RestType(Kind.TEXT, List.of(STRING, "com.twilio.sdk.type.Twiml"))),
            Map.entry("boolean", BOOLEAN),
            Map.entry("integer", of(Kind.INTEGER, "java.lang.Integer")),
            Map.entry("int32", of(Kind.INTEGER, "java.lang.Integer")),
            Map.entry("int64", of(Kind.LONG, "java.lang.Long")),
            Map.entry("decimal", of(Kind.DECIMAL, "java.math.BigDecimal")),
            Map.entry("decimal-as-string", of(Kind.DECIMAL, "java.math.BigDecimal")),
            Map.entry("float", of(Kind.DECIMAL, "java.math.BigDecimal")),
            Map.entry("date", of(Kind.DATE, "java.time.LocalDate")),
            Map.entry("date-time", of(Kind.INSTANT, "java.time.Instant")),
            Map.entry("date-time-rfc-2822", of(Kind.INSTANT, "java.time.Instant")),
            Map.entry("http-method", METHOD),
            Map.entry("uri-map", of(Kind.TEXT_MAP, "java.util.Map")),
            Map.entry("map", OBJECT),
            Map.entry("object", OBJECT),
            Map.entry("any", new RestType(Kind.ANY, List.of(STRING, "java.util.Map"))),
            Map.entry("phone-number-capabilities", of(Kind.CAPABILITIES, CAPABILITIES)));

    private static RestType of(Kind kind, String javaType) {
        return new RestType(kind, List.of(javaType));
    }

    /** The type that needs no more than its name, or null. */
    static @Nullable RestType simple(String type) {
        return type.startsWith("sid<") ? TEXT : SIMPLE.get(type);
    }

    /** An open vocabulary. */
    static RestType word(String className) {
        return new RestType(Kind.WORD, List.of(className, STRING));
    }

    /** An object of a class of its own. */
    static RestType nested(String className) {
        return of(Kind.NESTED, className);
    }

    /** The type that a setter prefers and a getter returns. */
    String javaType() {
        return javaTypes.get(0);
    }

    /** Whether its setter takes JSON. */
    boolean isJson() {
        return kind == Kind.ANY || kind == Kind.OBJECT;
    }
}
