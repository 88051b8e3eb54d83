package com.twilio.sdk.emulator.internal.phone;

import java.time.Duration;
import java.util.regex.Pattern;

/** How long it takes to say something: 0.4 s a word, at least one word. */
public final class Speech {
    private static final Pattern WHITE_SPACE = Pattern.compile("\\s+");
    private static final Duration WORD = Duration.ofMillis(400);

    private Speech() {}

    public static Duration duration(String text) {
        return WORD.multipliedBy(normalize(text).split(" ").length);
    }

    /** Returns the text with each run of white space as one blank. */
    public static String normalize(String text) {
        return WHITE_SPACE.matcher(text).replaceAll(" ").strip();
    }
}
