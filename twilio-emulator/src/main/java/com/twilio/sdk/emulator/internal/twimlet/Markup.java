package com.twilio.sdk.emulator.internal.twimlet;

/** Pieces of TwiML as text. */
final class Markup {
    private Markup() {}

    /** Returns a Play for a URL, a Say for other words, nothing for none. */
    static String message(String message) {
        if (message.isEmpty()) {
            return "";
        }
        return element(message.startsWith("http") ? "Play" : "Say", message);
    }

    static String say(String words) {
        return element("Say", words);
    }

    static String element(String tag, String text) {
        return "<" + tag + ">" + escape(text) + "</" + tag + ">";
    }

    /** Returns a blank, a name and a quoted value; nothing for an empty one. */
    static String attribute(String name, String value) {
        return value.isEmpty()
                ? ""
                : " " + name + "=\"" + escape(value).replace("\"", "&quot;") + "\"";
    }

    private static String escape(String text) {
        return text.replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]", "")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;");
    }
}
