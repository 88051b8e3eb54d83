package com.twilio.sdk.examples.web;

import org.jspecify.annotations.Nullable;

/**
 * A text made safe to stand in a JSP between two tags.
 *
 * <p>{@code <Say><%= XmlText.of(request.getParameter("From")) %></Say>}: without it, whoever calls could write verbs of
 * their own into the document. The TwiML builders do this by themselves.
 */
public final class XmlText {
    private static final int REPLACEMENT = 0xFFFD;

    private XmlText() {}

    /** Returns the text with {@code & < >} escaped and what XML cannot hold replaced; null is {@code unknown}. */
    public static String of(@Nullable String text) {
        if (text == null) {
            return "unknown";
        }
        StringBuilder xml = new StringBuilder();
        text.codePoints().forEach(character -> {
            switch (character) {
                case '&' -> xml.append("&amp;");
                case '<' -> xml.append("&lt;");
                case '>' -> xml.append("&gt;");
                default -> xml.appendCodePoint(isAllowed(character) ? character : REPLACEMENT);
            }
        });
        return xml.toString();
    }

    private static boolean isAllowed(int character) {
        return character == '\t'
                || character == '\n'
                || character == '\r'
                || (character >= 0x20 && character <= 0xD7FF)
                || (character >= 0xE000 && character <= 0xFFFD)
                || character >= 0x10000;
    }
}
