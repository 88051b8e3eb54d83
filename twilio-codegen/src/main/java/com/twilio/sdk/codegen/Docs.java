package com.twilio.sdk.codegen;

/** Words of the facts in the notation that the facts use for them. */
public final class Docs {
    private Docs() {}

    /** A phrase in the middle of a sentence: it starts small and has no full stop. */
    public static String phrase(Fact fact) {
        String text = fact.text().strip();
        if (text.isEmpty()) {
            throw fact.error("the doc is empty");
        }
        if (text.endsWith(".")) {
            throw fact.error("a phrase without a full stop is wanted here");
        }
        return markup(text);
    }

    /** {@code `timeout`} ⇒ the same in code font. */
    public static String markup(String text) {
        return text.strip().replaceAll("`([^`]+)`", "{@code $1}");
    }

    /** A default: one word in code font, several as they are. */
    public static String value(String text) {
        return text.contains(" ") ? markup(text) : "{@code " + text + "}";
    }

    /** Words without the markup of Javadoc, escaped for XML. */
    public static String xml(String text) {
        return text.replaceAll("\\{@code ([^}]*)}", "$1")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .strip();
    }
}
