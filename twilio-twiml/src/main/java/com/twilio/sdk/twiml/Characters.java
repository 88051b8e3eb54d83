package com.twilio.sdk.twiml;

import java.util.Arrays;

/** What XML 1.0 lets into a document, checked when it enters the tree: so no way of writing can break it. */
final class Characters {
    private Characters() {}

    /** What {@link #check} returns for a text with a character beyond Latin-1. */
    static final int WIDE = 1 << 2;

    /** What it returns for a text whose only characters to escape are ampersands, as in most URLs. */
    static final int AMPERSAND = 1;

    private static final int OTHER_MARK = 1 << 1;

    private static final int LATIN_1 = 0xFF;

    /** Of each character of Latin-1, whether it has to be escaped somewhere or is forbidden. */
    private static final byte[] KINDS = kindsOfAll();

    /** By how many characters each becomes longer, at most, where it is escaped; in the place where {@link #check} counts. */
    private static final int[] LONGER = longerOfAll();

    private static byte[] kindsOfAll() {
        byte[] kinds = new byte[LATIN_1 + 1];
        Arrays.fill(kinds, 0, ' ', (byte) OTHER_MARK);
        kinds['&'] = AMPERSAND;
        kinds['<'] = OTHER_MARK;
        kinds['>'] = OTHER_MARK;
        kinds['"'] = OTHER_MARK;
        return kinds;
    }

    private static int[] longerOfAll() {
        int[] longer = new int['>' + 1];
        for (char c = 0; c < longer.length; c++) {
            longer[c] = (escaped(c, true).length() - 1) << Byte.SIZE;
        }
        return longer;
    }

    /**
     * Returns 0 if nothing of the text has to be escaped, else what {@link #kinds} and {@link #longer} tell; fails on
     * the first character that XML 1.0 forbids. The words {@code what} and {@code name} together say whose text it is.
     */
    static long check(String what, String name, String text) {
        long found = 0;
        int length = text.length();
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (c > LATIN_1) {
                found |= WIDE;
                i += checkWide(what, name, text, i);
            } else if (KINDS[c] != 0) {
                checkControl(what, name, c, i);
                found = found + LONGER[c] | KINDS[c];
            }
        }
        return found;
    }

    /** Returns what a checked text has: {@link #AMPERSAND}, other characters to escape, {@link #WIDE}. */
    static int kinds(long found) {
        return (int) found & 0xFF;
    }

    /** Returns by how many characters escaping makes a checked text longer, at most. */
    static int longer(long found) {
        return (int) (found >>> Byte.SIZE);
    }

    private static int checkWide(String what, String name, String text, int index) {
        char c = text.charAt(index);
        if (Character.isSurrogate(c)) {
            checkPair(what + name, text, index);
            return 1;
        }
        if (c > '\uFFFD') {
            throw forbidden(what + name, c, index);
        }
        return 0;
    }

    private static void checkControl(String what, String name, char c, int index) {
        if (c < ' ' && c != '\n' && c != '\t' && c != '\r') {
            throw forbidden(what + name, c, index);
        }
    }

    private static IllegalArgumentException forbidden(String what, char c, int index) {
        return new IllegalArgumentException(
                "%s has the character U+%04X at index %d, which XML forbids; remove it."
                        .formatted(what, (int) c, index));
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
        if (!isName(name, 0) && !(name.startsWith("xml:") && isName(name, 4))) {
            throw badName("attribute name", name);
        }
    }

    private static IllegalArgumentException badName(String what, String name) {
        return new IllegalArgumentException("'" + name + "' is no " + what
                + "; it takes a letter or '_', then letters, digits, '_', '-', '.', all of ASCII.");
    }

    private static boolean isName(String name, int from) {
        if (name.length() == from || !isNameStart(name.charAt(from)) || name.equals("xmlns")) {
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

    /** Returns the index of the next character that has to be escaped, or the length of the text. */
    static int nextMark(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            if (isMarked(text.charAt(i))) {
                return i;
            }
        }
        return text.length();
    }

    /** Returns whether this character has to be escaped somewhere, or is forbidden. */
    static boolean isMarked(char c) {
        return c <= LATIN_1 && KINDS[c] != 0;
    }

    /** Returns what stands for a marked character. */
    static String escaped(char c, boolean attribute) {
        return switch (c) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '\r' -> "&#13;";
            case '"' -> attribute ? "&quot;" : "\"";
            case '\n' -> attribute ? "&#10;" : "\n";
            case '\t' -> attribute ? "&#9;" : "\t";
            default -> String.valueOf(c);
        };
    }
}
