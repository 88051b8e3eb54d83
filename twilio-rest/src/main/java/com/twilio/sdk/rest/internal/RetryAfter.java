package com.twilio.sdk.rest.internal;

import okhttp3.Headers;

import org.jspecify.annotations.Nullable;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/**
 * {@code Retry-After}: how long the server asks to wait, in seconds or until a date (RFC 9110, 10.2.3).
 *
 * <p>A date is measured against the answer's own {@code Date}, so a clock that is wrong here does no harm. All three
 * forms of HTTP dates are read. What is neither a number nor a date is no wish at all.
 */
final class RetryAfter {
    private static final List<DateTimeFormatter> DATES = List.of(
            DateTimeFormatter.RFC_1123_DATE_TIME,
            utc("EEEE, dd-MMM-yy HH:mm:ss 'GMT'"),
            utc("EEE MMM ppd HH:mm:ss yyyy"));

    /** More than any deadline, and no overflow in any sum. */
    private static final Duration LONGEST = Duration.ofDays(3650);

    private RetryAfter() {}

    static @Nullable Duration of(Headers headers, Instant now) {
        String value = headers.get("Retry-After");
        if (value == null) {
            return null;
        }
        String text = value.strip();
        if (text.matches("[0-9]{1,30}(\\.[0-9]{1,30})?")) {
            return seconds(text);
        }
        Instant until = date(text);
        if (until == null) {
            return null;
        }
        Instant sent = date(headers.get("Date"));
        return bounded(Duration.between(sent == null ? now : sent, until));
    }

    /** Whole seconds, or a part of one, which some servers send. */
    private static Duration seconds(String text) {
        double seconds = Double.parseDouble(text);
        return seconds >= LONGEST.toSeconds()
                ? LONGEST
                : Duration.ofMillis((long) Math.ceil(seconds * 1000));
    }

    private static Duration bounded(Duration wait) {
        if (wait.isNegative()) {
            return Duration.ZERO;
        }
        return wait.compareTo(LONGEST) > 0 ? LONGEST : wait;
    }

    private static @Nullable Instant date(@Nullable String text) {
        if (text == null) {
            return null;
        }
        for (DateTimeFormatter format : DATES) {
            try {
                return format.parse(text.strip(), Instant::from);
            } catch (DateTimeException e) {
                // Perhaps the next form.
            }
        }
        return null;
    }

    private static DateTimeFormatter utc(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH).withZone(ZoneOffset.UTC);
    }
}
