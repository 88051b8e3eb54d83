package com.twilio.sdk.twiml;

/** What XML 1.0 lets into a document, checked when it enters the tree: so no way of writing can break it. */
final class Characters {
    private Characters() {}

    /** Returns {@code text}, or fails on the first character that XML 1.0 forbids; the two names go together. */
    static String check(String what, String name, String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c >= Character.MIN_SURROGATE) {
                checkRest(what + name, text, i);
                break;
            }
        }
        return text;
    }

    private static void checkRest(String what, String text, int from) {
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isSurrogate(c)) {
                checkPair(what, text, i);
                i++;
            } else if (c > '\uFFFD' || (c < ' ' && c != '\n' && c != '\t' && c != '\r')) {
                throw new IllegalArgumentException(
                        "%s has the character U+%04X at index %d, which XML forbids; remove it."
                                .formatted(what, (int) c, i));
            }
        }
    }

    private static void checkPair(String what, String text, int index) {
        boolean pair = Character.isHighSurrogate(text.charAt(index))
                && index + 1 < text.length()
                && Character.isLowSurrogate(text.charAt(index + 1));
        if (!pair) {
            throw new IllegalArgumentException(
                    "%s has half a surrogate pair, U+%04X, at index %d; a text was cut inside a character."
                            .formatted(what, (int) text.charAt(index), index));
        }
    }

    static void checkComment(String text) {
        check("The comment", "", text);
        if (text.contains("--") || text.endsWith("-")) {
            throw new IllegalArgumentException("The comment '" + text
                    + "' has '--' in it or '-' at its end, which XML forbids.");
        }
    }

    static void checkTag(String tag) {
        if (!isName(tag, 0)) {
            throw badName("tag", tag);
        }
    }

    /** Checks a name such as {@code numDigits} or {@code xml:lang}; no other prefix is declared in TwiML. */
    static void checkAttributeName(String name) {
        if (!isName(name, name.startsWith("xml:") ? 4 : 0) || name.equals("xmlns")) {
            throw badName("attribute name", name);
        }
    }

    private static IllegalArgumentException badName(String what, String name) {
        return new IllegalArgumentException("'" + name + "' is no " + what
                + "; it takes a letter or '_', then letters, digits, '_', '-', '.', all of ASCII.");
    }

    private static boolean isName(String name, int from) {
        if (name.length() == from || !isNameStart(name.charAt(from))) {
            return false;
        }
        for (int i = from + 1; i < name.length(); i++) {
            char c = name.charAt(i);
            if (!isNameStart(c) && !(c >= '0' && c <= '9') && c != '-' && c != '.') {
                return false;
            }
        }
        return true;
    }

    private static boolean isNameStart(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
    }
}
