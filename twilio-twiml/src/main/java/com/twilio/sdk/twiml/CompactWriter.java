package com.twilio.sdk.twiml;

import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;

/**
 * Writes a tree without line breaks whose characters are all of Latin-1, as nearly all are: the hot path.
 *
 * <p>Each element knows how much room it takes, so one array takes the document. {@link TwimlWriter} gives the same one,
 * whatever its characters, but more slowly.
 */
final class CompactWriter {
    private CompactWriter() {}

    /** Returns the document, or null if something is beyond Latin-1. */
    static @Nullable String write(String head, TwimlElement root) {
        int room = room(root);
        if (room < 0) {
            return null;
        }
        byte[] out = new byte[head.length() + room];
        int end = element(root, out, put(head, out, 0));
        return new String(out, 0, end, StandardCharsets.ISO_8859_1);
    }

    /** Returns how many characters the element takes at most, or -1 if something is beyond Latin-1. */
    private static int room(TwimlElement element) {
        int room = element.room() + 2 * element.getTag().length() + "<></>".length();
        for (int i = 0; i < element.itemCount(); i++) {
            if (element.item(i) instanceof TwimlElement child) {
                int more = room(child);
                if (more < 0) {
                    return more;
                }
                room += more;
            }
        }
        return element.isWide() ? -1 : room;
    }

    private static int element(TwimlElement element, byte[] out, int start) {
        String tag = element.getTag();
        out[start] = '<';
        int at = attributes(element, out, put(tag, out, start + 1));
        int count = element.itemCount();
        if (count == 0) {
            out[at] = '/';
            out[at + 1] = '>';
            return at + 2;
        }
        out[at++] = '>';
        for (int i = 0; i < count; i++) {
            at = item(element.item(i), element.isMarked(), out, at);
        }
        out[at] = '<';
        out[at + 1] = '/';
        at = put(tag, out, at + 2);
        out[at] = '>';
        return at + 1;
    }

    private static int attributes(TwimlElement element, byte[] out, int start) {
        int at = start;
        @Nullable String[] words = element.attributeWords();
        for (int i = 0; i < words.length && words[i] != null; i += 2) {
            out[at] = ' ';
            at = put(words[i], out, at + 1);
            out[at] = '=';
            out[at + 1] = '"';
            at = text(words[i + 1], element.isMarked(), true, out, at + 2);
            out[at++] = '"';
        }
        return at;
    }

    private static int item(Object item, boolean marked, byte[] out, int at) {
        if (item instanceof String text) {
            return text(text, marked, false, out, at);
        }
        return item instanceof TwimlElement child
                ? element(child, out, at)
                : put(item.toString(), out, at);
    }

    private static int text(String text, boolean marked, boolean attribute, byte[] out, int at) {
        return marked ? escape(text, attribute, out, at) : put(text, out, at);
    }

    private static int escape(String text, boolean attribute, byte[] out, int start) {
        int at = start;
        int from = 0;
        int mark = Characters.nextMark(text, 0);
        while (mark < text.length()) {
            at = put(text, from, mark, out, at);
            at = put(Characters.escaped(text.charAt(mark), attribute), out, at);
            from = mark + 1;
            mark = Characters.nextMark(text, from);
        }
        return put(text, from, mark, out, at);
    }

    private static int put(String text, byte[] out, int at) {
        return put(text, 0, text.length(), out, at);
    }

    /** The old {@code getBytes} takes the low byte of each character, which is all that Latin-1 has, in one copy. */
    @SuppressWarnings("deprecation")
    private static int put(String text, int from, int to, byte[] out, int at) {
        text.getBytes(from, to, out, at);
        return at + to - from;
    }
}
