package com.twilio.sdk.twiml;

import org.jspecify.annotations.Nullable;

/** The texts of the numbers that stand in most documents: digits to wait for, seconds, repeats; made when first met. */
final class SmallNumbers {
    private static final @Nullable String[] TEXTS = new String[61];

    private SmallNumbers() {}

    /** Two threads may make the same text at once: either is right. */
    static String text(int number) {
        if (number < 0 || number >= TEXTS.length) {
            return Integer.toString(number);
        }
        String text = TEXTS[number];
        if (text == null) {
            text = Integer.toString(number);
            TEXTS[number] = text;
        }
        return text;
    }
}
