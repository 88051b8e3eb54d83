package com.twilio.sdk.webhook;

/** Counts what a text takes in UTF-8, without encoding it. */
final class Utf8 {
    private Utf8() {}

    /** Returns the number of bytes, or -1 if a surrogate stands alone: no request on the wire can have meant that. */
    static int length(String text) {
        int bytes = text.length();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 0x80) {
                continue;
            }
            if (!Character.isSurrogate(c)) {
                bytes += c < 0x800 ? 1 : 2;
            } else if (Character.isHighSurrogate(c)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1))) {
                bytes += 2;
                i++;
            } else {
                return -1;
            }
        }
        return bytes;
    }
}
