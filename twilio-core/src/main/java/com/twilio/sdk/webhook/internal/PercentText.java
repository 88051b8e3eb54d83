package com.twilio.sdk.webhook.internal;

import java.nio.charset.StandardCharsets;

/** Texts with escapes, as they stand in URLs and forms: {@code a%20b}. */
public final class PercentText {
    private PercentText() {}

    /**
     * Returns the text without its escapes, which are read as UTF-8. A percent sign without two hexadecimal digits behind it
     * stands for itself, and so does a plus sign.
     */
    public static String decoded(String text) {
        if (text.indexOf('%') < 0) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        byte[] bytes = new byte[text.length() / 3];
        for (int i = 0; i < text.length(); ) {
            int count = 0;
            while (escape(text, i) >= 0) {
                bytes[count++] = (byte) escape(text, i);
                i += 3;
            }
            // A run of escapes is decoded as one: a character of UTF-8 takes up to four of them.
            out.append(new String(bytes, 0, count, StandardCharsets.UTF_8));
            if (i < text.length()) {
                out.append(text.charAt(i++));
            }
        }
        return out.toString();
    }

    /** The byte that the escape at {@code i} stands for; negative if there is none. */
    private static int escape(String text, int i) {
        if (i + 2 >= text.length() || text.charAt(i) != '%') {
            return -1;
        }
        int high = hex(text.charAt(i + 1));
        int low = hex(text.charAt(i + 2));
        return high < 0 || low < 0 ? -1 : high << 4 | low;
    }

    /** Only the digits of ASCII: {@code Character.digit} takes those of other scripts too. */
    private static int hex(char c) {
        return c < 128 ? Character.digit(c, 16) : -1;
    }
}
