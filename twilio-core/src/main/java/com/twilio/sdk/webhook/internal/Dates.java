package com.twilio.sdk.webhook.internal;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.Locale;

/** The dates of webhooks: RFC 2822, and ISO 8601 in the younger ones; UTC where no zone is given. */
final class Dates {
    private static final DateTimeFormatter ISO = new DateTimeFormatterBuilder()
            .append(DateTimeFormatter.ISO_LOCAL_DATE_TIME)
            .optionalStart()
            .appendOffset("+HH:MM", "Z")
            .optionalEnd()
            .optionalStart()
            .appendOffset("+HHMM", "Z")
            .optionalEnd()
            .parseDefaulting(ChronoField.OFFSET_SECONDS, 0)
            .toFormatter(Locale.ROOT);

    private Dates() {}

    /**
     * Reads either format.
     *
     * @throws DateTimeException if the text is neither
     */
    static Instant instant(String text) {
        if (!text.isEmpty() && Character.isDigit(text.charAt(0)) && text.indexOf('T') > 0) {
            return ISO.parse(text, Instant::from);
        }
        // The day of the week adds nothing, and a wrong one must not cost the date.
        String withoutDay = text.replaceFirst("^[A-Za-z]+,\\s*", "");
        return DateTimeFormatter.RFC_1123_DATE_TIME.parse(withoutDay, Instant::from);
    }
}
