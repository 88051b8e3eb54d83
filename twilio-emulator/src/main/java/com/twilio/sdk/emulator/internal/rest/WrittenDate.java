package com.twilio.sdk.emulator.internal.rest;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * A time as v2010 writes it: {@code Mon, 05 Jan 2026 09:00:00 +0000}.
 *
 * <p>The last one is kept: on a virtual clock a thousand things happen in the same second. Immutable.
 */
record WrittenDate(long second, String text) {
    /** That of the United States, as the HTTP server of the JDK writes its dates: the names are loaded once. */
    private static final DateTimeFormatter RFC_2822 = DateTimeFormatter.ofPattern(
                    "EEE, dd MMM yyyy HH:mm:ss Z", Locale.US)
            .withZone(ZoneOffset.UTC);

    private static volatile WrittenDate last = write(Instant.EPOCH);

    static WrittenDate of(Instant time) {
        WrittenDate date = last;
        if (date.second != time.getEpochSecond()) {
            date = write(time);
            last = date;
        }
        return date;
    }

    private static WrittenDate write(Instant time) {
        return new WrittenDate(time.getEpochSecond(), RFC_2822.format(time));
    }

    static Instant read(String text) {
        return RFC_2822.parse(text, Instant::from);
    }
}
