package com.twilio.sdk.rest;

import com.twilio.sdk.rest.internal.Form;
import com.twilio.sdk.type.OpenEnum;
import com.twilio.sdk.type.PhoneNumber;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The parameters of one request: names and values in the order they were set.
 *
 * <p>The typed subclasses, such as {@code MessageCreate}, have a method for each parameter. A method that takes this
 * object encodes it before it returns, so it can be changed and used again at once. Not thread-safe.
 */
public abstract class RequestParameters {
    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss'Z'", Locale.ROOT);

    private final Map<String, List<String>> values;

    /** Starts empty. */
    protected RequestParameters() {
        values = new LinkedHashMap<>();
    }

    /** Starts with the parameters of {@code other}. */
    protected RequestParameters(RequestParameters other) {
        values = new LinkedHashMap<>(other.values);
    }

    /** Returns the parameters as they would be sent: each name with its values; it cannot be changed. */
    public final Map<String, List<String>> parameters() {
        return Collections.unmodifiableMap(values);
    }

    /** Sets one value; null removes the parameter, an empty text is sent as such. */
    protected final void set(String name, @Nullable Object value) {
        if (value == null) {
            values.remove(name);
        } else {
            values.put(name, List.of(textOf(value)));
        }
    }

    /** Sets several values, sent as a repeated name; null or none removes the parameter. */
    protected final void setAll(String name, @Nullable Collection<?> all) {
        if (all == null || all.isEmpty()) {
            values.remove(name);
            return;
        }
        List<String> texts = new ArrayList<>();
        all.forEach(value -> texts.add(textOf(value)));
        values.put(name, List.copyOf(texts));
    }

    /** Turns a duration into whole seconds; a part of a second is refused rather than lost. */
    protected static long wholeSeconds(String name, Duration duration) {
        if (duration.toNanosPart() != 0) {
            throw new IllegalArgumentException(name + " is " + duration
                    + "; Twilio counts it in whole seconds, so give no part of one.");
        }
        return duration.toSeconds();
    }

    /** Joins the first value of a varargs call to the others. */
    protected static List<Object> listOf(Object first, Object[] more) {
        List<Object> all = new ArrayList<>();
        all.add(first);
        all.addAll(List.of(more));
        return all;
    }

    private static String textOf(Object value) {
        if (value instanceof Instant instant) {
            return UTC.format(instant.atOffset(ZoneOffset.UTC));
        }
        if (value instanceof OpenEnum word) {
            return word.getValue();
        }
        return value instanceof BigDecimal decimal ? decimal.toPlainString() : value.toString();
    }

    /** Returns whether both have the same names with the same values. */
    @Override
    public final boolean equals(Object other) {
        return other instanceof RequestParameters that
                && that.getClass() == getClass()
                && that.values.equals(values);
    }

    @Override
    public final int hashCode() {
        return values.hashCode();
    }

    /** Returns the parameters for a log: numbers to their last digits, bodies to their length, secrets not at all. */
    @Override
    public final String toString() {
        StringBuilder text = new StringBuilder(getClass().getSimpleName()).append('[');
        String comma = "";
        for (Map.Entry<String, List<String>> entry : values.entrySet()) {
            for (String value : entry.getValue()) {
                text.append(comma)
                        .append(entry.getKey())
                        .append('=')
                        .append(redacted(entry.getKey(), value));
                comma = ", ";
            }
        }
        return text.append(']').toString();
    }

    private static String redacted(String name, String value) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.matches(".*(token|secret|password).*")) {
            return "[redacted]";
        }
        if (lower.matches("(body|twiml|contentvariables)")) {
            return "[" + value.length() + " characters]";
        }
        if (lower.matches("(to|from|.*phonenumber|callerid|fallbackfrom)")) {
            return PhoneNumber.mask(value);
        }
        return Form.withoutUserInfo(value);
    }
}
