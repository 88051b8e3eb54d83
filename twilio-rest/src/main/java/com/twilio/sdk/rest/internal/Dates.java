package com.twilio.sdk.rest.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoField;
import java.util.Locale;

/**
 * The two date formats of Twilio: RFC 2822 in v2010, ISO 8601 elsewhere; both whatever the default locale.
 *
 * <p>A missing zone means UTC.
 */
public final class Dates {
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
     * @throws DateTimeParseException if the text is neither
     */
    public static Instant instant(String text) {
        if (!text.isEmpty() && Character.isDigit(text.charAt(0)) && text.indexOf('T') > 0) {
            return ISO.parse(text, OffsetDateTime::from).toInstant();
        }
        // The day of the week adds nothing, and a wrong one must not cost the date.
        String withoutDay = text.replaceFirst("^[A-Za-z]+,\\s*", "");
        return DateTimeFormatter.RFC_1123_DATE_TIME.parse(withoutDay, Instant::from);
    }

    /** Reads a day such as {@code 2026-11-21}, also from a text that has a time behind it. */
    public static LocalDate date(String text) {
        return LocalDate.parse(text.length() > 10 ? text.substring(0, 10) : text);
    }
}
