package com.twilio.sdk.codegen.webhook;

/** What the text of a parameter or a field stands for; the letter is the one of {@code Kind} in twilio-core. */
enum ValueType {
    TEXT("text", 't', "String", "text"),
    URL("url", 't', "String", "text"),
    SID("sid", 's', "String", "text"),
    PHONE("phone", 'p', "String", "text"),
    /** A word of a vocabulary, whose name stands in the place of the fact's. */
    WORD("", 'w', "", "word"),
    INTEGER("integer", 'i', "Integer", "integer"),
    DECIMAL("decimal", 'd', "java.math.BigDecimal", "decimal"),
    BOOLEAN("boolean", 'b', "Boolean", "bool"),
    INSTANT("instant", 'I', "java.time.Instant", "instant"),
    SECONDS("seconds", 'S', "java.time.Duration", "seconds"),
    MINUTES("minutes", 'M', "java.time.Duration", "minutes"),
    MILLISECONDS("milliseconds", 'm', "java.time.Duration", "milliseconds"),
    BYTES("bytes", 'B', "byte[]", "bytes"),
    TEXTS("texts", 'L', "java.util.List", "texts"),
    TEXT_MAP("texts by name", 'O', "java.util.Map", "textMap"),
    /** A list of files, each in a pair of numbered parameters. */
    MEDIA("media", ' ', "java.util.List", "media");

    private final String fact;
    private final char letter;
    private final String javaType;
    private final String reader;

    ValueType(String fact, char letter, String javaType, String reader) {
        this.fact = fact;
        this.letter = letter;
        this.javaType = javaType;
        this.reader = reader;
    }

    /** The type that the facts call so; a word of a vocabulary if it is none of the others. */
    static ValueType of(String fact) {
        for (ValueType type : values()) {
            if (type.fact.equals(fact)) {
                return type;
            }
        }
        return WORD;
    }

    char letter() {
        return letter;
    }

    String javaType() {
        return javaType;
    }

    /** The method of the base class that reads it. */
    String reader() {
        return reader;
    }

    /** Whether a getter gives an empty one where there is none, and not null. */
    boolean isCollection() {
        return this == TEXTS || this == TEXT_MAP || this == MEDIA;
    }
}
