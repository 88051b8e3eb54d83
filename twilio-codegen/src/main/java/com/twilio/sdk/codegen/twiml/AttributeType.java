package com.twilio.sdk.codegen.twiml;

import com.twilio.sdk.codegen.Fact;

/**
 * The type of an attribute's value.
 *
 * @param kind how it is written and read
 * @param word the class of its words; {@code String} or {@code Integer} where it has no vocabulary
 */
record AttributeType(Kind kind, String word) {
    enum Kind {
        TEXT,
        INTEGER,
        SECONDS,
        TEXT_OR_SECONDS,
        BOOLEAN,
        WORD,
        WORDS,
        INTEGERS
    }

    private static final String LIST = "list of ";

    static AttributeType read(Fact fact, Vocabularies vocabularies) {
        String text = fact.text();
        return switch (text) {
            case "text", "url", "wss url", "phone" -> new AttributeType(Kind.TEXT, "String");
            case "integer" -> new AttributeType(Kind.INTEGER, "Integer");
            case "seconds" -> new AttributeType(Kind.SECONDS, "Integer");
            case "text or seconds" -> new AttributeType(Kind.TEXT_OR_SECONDS, "String");
            case "boolean" -> new AttributeType(Kind.BOOLEAN, "Boolean");
            case "list of integer" -> new AttributeType(Kind.INTEGERS, "Integer");
            default ->
                text.startsWith(LIST)
                        ? new AttributeType(
                                Kind.WORDS, vocabularies.named(text.substring(LIST.length()), fact))
                        : new AttributeType(Kind.WORD, vocabularies.named(text, fact));
        };
    }

    /** How the table of {@code twiml.internal} calls it. */
    String tableKind() {
        return switch (kind) {
            case TEXT, TEXT_OR_SECONDS -> "TEXT";
            case INTEGER, SECONDS -> "INTEGER";
            case BOOLEAN -> "BOOLEAN";
            case WORD -> "WORD";
            case WORDS, INTEGERS -> "LIST";
        };
    }

    /** Whether its values are words of a vocabulary with a class of its own. */
    boolean isWord() {
        return kind == Kind.WORD || kind == Kind.WORDS;
    }
}
