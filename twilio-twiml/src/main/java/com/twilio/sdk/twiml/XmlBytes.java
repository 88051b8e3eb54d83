package com.twilio.sdk.twiml;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * A short piece of a document that is written often: kept as words of eight bytes, which are written at once.
 *
 * <p>The last word may be half empty: what it overwrites must not have been written yet. Immutable.
 */
final class XmlBytes {
    private static final int WORD = Long.BYTES;

    private final int length;
    private final long first;
    private final long second;
    private final byte[] bytes;

    XmlBytes(String text) {
        length = text.length();
        bytes = text.getBytes(StandardCharsets.US_ASCII);
        ByteBuffer padded = ByteBuffer.allocate(length + 2 * WORD).put(bytes);
        first = padded.getLong(0);
        second = padded.getLong(WORD);
    }

    /** Writes the piece and returns where the next byte goes; up to 15 bytes after it are overwritten. */
    int put(ByteBuffer out, int at) {
        out.putLong(at, first);
        if (length > WORD) {
            out.putLong(at + WORD, second);
        }
        if (length > 2 * WORD) {
            out.put(at + 2 * WORD, bytes, 2 * WORD, length - 2 * WORD);
        }
        return at + length;
    }
}
