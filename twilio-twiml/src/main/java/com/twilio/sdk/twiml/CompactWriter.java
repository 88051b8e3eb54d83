package com.twilio.sdk.twiml;

import org.jspecify.annotations.Nullable;

import java.nio.ByteBuffer;

/**
 * Writes a tree without line breaks whose characters are all of Latin-1, as nearly all are: the hot path.
 *
 * <p>Each element knows how much room it takes, so one array takes the document. {@link TwimlWriter} gives the same one,
 * whatever its characters, but more slowly.
 */
final class CompactWriter {
    private static final XmlBytes HEAD = new XmlBytes("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");

    private static final XmlBytes AMPERSAND = new XmlBytes("&amp;");

    private final ByteBuffer buffer;
    private final byte[] out;

    private CompactWriter(int room) {
        out = new byte[room];
        buffer = ByteBuffer.wrap(out);
    }

    /** Returns the document, or null if something is beyond Latin-1. */
    @SuppressWarnings("deprecation") // the only constructor that copies the bytes and looks at none
    static @Nullable String write(TwimlElement root) {
        int room = room(root);
        if (room < 0) {
            return null;
        }
        CompactWriter writer = new CompactWriter(room + 64);
        int end = writer.element(root, HEAD.put(writer.buffer, 0));
        return new String(writer.out, 0, 0, end);
    }

    /** Returns how many characters the element takes at most, or -1 if something is beyond Latin-1. */
    private static int room(TwimlElement element) {
        int room = element.room();
        Object content = element.contentOrItem();
        if (content instanceof Object[] items) {
            for (Object item : items) {
                if (item instanceof TwimlElement child) {
                    int more = room(child);
                    if (more < 0) {
                        return more;
                    }
                    room += more;
                }
            }
        } else if (content instanceof TwimlElement child) {
            int more = room(child);
            if (more < 0) {
                return more;
            }
            room += more;
        }
        return element.kinds() >= Characters.WIDE ? -1 : room;
    }

    private int element(TwimlElement element, int start) {
        XmlName name = element.name();
        int kinds = element.kinds();
        int at = attributes(element.attributeWords(), kinds, name.open().put(buffer, start));
        Object content = element.contentOrItem();
        if (content == null) {
            out[at] = '/';
            out[at + 1] = '>';
            return at + 2;
        }
        out[at++] = '>';
        if (content instanceof Object[] items) {
            for (Object item : items) {
                if (item == null) break;
                at = item(item, kinds, at);
            }
        } else {
            at = item(content, kinds, at);
        }
        return name.close().put(buffer, at);
    }

    private int attributes(@Nullable Object[] words, int kinds, int start) {
        int at = start;
        for (int i = 0; i < words.length && words[i] != null; i += 2) {
            at = ((XmlName) words[i]).attribute().put(buffer, at);
            at = text((String) words[i + 1], kinds, true, at);
            out[at++] = '"';
        }
        return at;
    }

    private int item(Object item, int kinds, int at) {
        if (item instanceof String text) {
            return text(text, kinds, false, at);
        }
        return item instanceof TwimlElement child ? element(child, at) : put(item.toString(), at);
    }

    private int text(String text, int kinds, boolean attribute, int at) {
        return kinds == 0 ? put(text, at) : escape(text, kinds, attribute, at);
    }

    private int escape(String text, int kinds, boolean attribute, int start) {
        return kinds == Characters.AMPERSAND
                ? escapeAmpersands(text, start)
                : escapeAll(text, attribute, start);
    }

    private int escapeAmpersands(String text, int start) {
        int at = start;
        int from = 0;
        for (int mark = text.indexOf('&'); mark >= 0; mark = text.indexOf('&', from)) {
            at = AMPERSAND.put(buffer, put(text, from, mark, at));
            from = mark + 1;
        }
        return put(text, from, text.length(), at);
    }

    private int escapeAll(String text, boolean attribute, int start) {
        int at = start;
        int from = 0;
        int mark = Characters.nextMark(text, 0);
        while (mark < text.length()) {
            at = put(text, from, mark, at);
            at = put(Characters.escaped(text.charAt(mark), attribute), at);
            from = mark + 1;
            mark = Characters.nextMark(text, from);
        }
        return put(text, from, mark, at);
    }

    private int put(String text, int at) {
        return put(text, 0, text.length(), at);
    }

    /** The old {@code getBytes} takes the low byte of each character, which is all that Latin-1 has, in one copy. */
    @SuppressWarnings("deprecation")
    private int put(String text, int from, int to, int at) {
        text.getBytes(from, to, out, at);
        return at + to - from;
    }
}
