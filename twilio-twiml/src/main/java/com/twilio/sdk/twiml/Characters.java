package com.twilio.sdk.twiml;

/** What XML 1.0 lets into a document, checked when it enters the tree: so no way of writing can break it. */
final class Characters {
    private Characters() {}

    /** A bit of what {@link #check} returns: there is a character beyond Latin-1. */
    static final int WIDE = 1 << 30;

    /** One bit for each character below 64 that XML forbids or that has to be escaped somewhere. */
    private static final long MARKS = 0xFFFF_FFFFL | 1L << '&' | 1L << '<' | 1L << '>' | 1L << '"';

    private static final int LATIN_1 = 0xFF;

    /**
     * Returns by how many characters escaping makes the text longer at most, 0 if nothing has to be escaped, and the
     * bit {@link #WIDE}; fails on the first character that XML 1.0 forbids. The words {@code what} and {@code name}
     * together say whose text it is.
     */
    static int check(String what, String name, String text) {
        int length = text.length();
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if ((c <= '>' || c > LATIN_1) && (c > LATIN_1 || (MARKS >>> c & 1) != 0)) {
                return checkRest(what, name, text, i);
            }
        }
        return 0;
    }

    private static int checkRest(String what, String name, String text, int from) {
        int longer = 0;
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > LATIN_1) {
                longer |= WIDE;
                i += checkWide(what, name, text, i);
            } else if (isMarked(c)) {
                longer += escaped(c, true).length() - 1;
                checkControl(what, name, c, i);
            }
        }
        return longer;
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

    /** Names that were found to be good, in places by their hash: the same literals come again and again. */
    private static final String[] GOOD_NAMES = new String[512];

    static void checkTag(String tag) {
        if (!isGood(tag) && !remember(tag, isName(tag, 0))) {
            throw badName("tag", tag);
        }
    }

    /** Checks a name such as {@code numDigits} or {@code xml:lang}; no other prefix is declared in TwiML. */
    static void checkAttributeName(String name) {
        if (!isGood(name)
                && !remember(name, isName(name, 0))
                && !(name.startsWith("xml:") && isName(name, 4))) {
            throw badName("attribute name", name);
        }
    }

    /** Two threads may write one place at once: both write a good name. */
    @SuppressWarnings("ReferenceEquality") // a miss costs a check, nothing else
    private static boolean isGood(String name) {
        return GOOD_NAMES[name.hashCode() & GOOD_NAMES.length - 1] == name;
    }

    private static boolean remember(String name, boolean good) {
        if (good && name.length() <= 40) {
            GOOD_NAMES[name.hashCode() & GOOD_NAMES.length - 1] = name;
        }
        return good;
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

    /** Returns the index of the next marked character, or the length of the text. */
    static int nextMark(String text, int from) {
        int length = text.length();
        for (int i = from; i < length; i++) {
            if (isMarked(text.charAt(i))) {
                return i;
            }
        }
        return length;
    }

    /** Returns whether this character has to be escaped somewhere, or is forbidden. */
    static boolean isMarked(char c) {
        return c <= '>' && (MARKS >>> c & 1) != 0;
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
