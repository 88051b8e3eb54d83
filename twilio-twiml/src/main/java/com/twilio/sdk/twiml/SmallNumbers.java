package com.twilio.sdk.twiml;

/** The texts of the numbers that stand in most documents: digits to wait for, seconds, repeats. */
final class SmallNumbers {
    private static final String[] TEXTS = new String[61];

    static {
        for (int i = 0; i < TEXTS.length; i++) {
            TEXTS[i] = Integer.toString(i);
        }
    }

    private SmallNumbers() {}

    static String text(int number) {
        return number >= 0 && number < TEXTS.length ? TEXTS[number] : Integer.toString(number);
    }
}
