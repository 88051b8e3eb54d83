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
    /** Apart, since few requests have a time, and a formatter brings thirty classes of the JDK with it. */
    private static final class Times {
        static final DateTimeFormatter UTC =
                DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss'Z'", Locale.ROOT);
    }

    private final Map<String, List<String>> values;
    private final Map<String, String> headers;
    private final Map<String, List<String>> query;

    /** Starts empty. */
    protected RequestParameters() {
        values = new LinkedHashMap<>();
        headers = new LinkedHashMap<>();
        query = new LinkedHashMap<>();
    }

    /** Starts with the parameters of {@code other}. */
    protected RequestParameters(RequestParameters other) {
        values = new LinkedHashMap<>(other.values);
        headers = new LinkedHashMap<>(other.headers);
        query = new LinkedHashMap<>(other.query);
    }

    /** Returns the parameters as they would be sent: each name with its values; it cannot be changed. */
    public final Map<String, List<String>> parameters() {
        return Collections.unmodifiableMap(values);
    }

    /** Returns what is sent in headers, by name; it cannot be changed. */
    public final Map<String, String> headers() {
        return Collections.unmodifiableMap(headers);
    }

    /** Returns what stands in the query of a request that has a body too; it cannot be changed. */
    public final Map<String, List<String>> query() {
        return Collections.unmodifiableMap(query);
    }

    /** Returns whether a parameter of this name was set, wherever it is sent. */
    public boolean has(String name) {
        return values.containsKey(name) || headers.containsKey(name) || query.containsKey(name);
    }

    /** Sets a header; null removes it. */
    protected final void header(String name, @Nullable Object value) {
        if (value == null) {
            headers.remove(name);
        } else {
            headers.put(name, textOf(value));
        }
    }

    /** Sets a parameter of the query of a request that has a body too; null removes it. */
    protected final void inQuery(String name, @Nullable Object value) {
        if (value == null) {
            query.remove(name);
        } else {
            query.put(name, List.of(textOf(value)));
        }
    }

    /** Sets each entry as {@code Prefix.key=value}, in place of those that were set before; null or none removes them. */
    protected final void setEach(String prefix, @Nullable Map<String, ?> entries) {
        values.keySet().removeIf(name -> name.startsWith(prefix + "."));
        if (entries != null) {
            entries.forEach((key, value) -> set(prefix + "." + key, value));
        }
    }

    /** Adds a pair, sent as {@code Parameter1.Name=…&Parameter1.Value=…}, the next one with the next number. */
    protected final void addPair(String prefix, String name, String value) {
        int number = 1;
        while (values.containsKey(prefix + number + ".Name")) {
            number++;
        }
        set(prefix + number + ".Name", name);
        set(prefix + number + ".Value", value);
    }

    /** Sets a value that is sent as JSON text: a text is taken as JSON already; null removes it. */
    protected final void setJson(String name, @Nullable Object value) {
        set(name, value == null || value instanceof String ? value : JsonParameters.json(value));
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

    /** Sets several values that are sent as JSON texts; a text is taken as JSON already; null or none removes them. */
    protected final void setAllJson(String name, @Nullable Collection<?> all) {
        setAll(
                name,
                all == null
                        ? null
                        : all.stream()
                                .map(value -> value instanceof String text
                                        ? text
                                        : JsonParameters.json(value))
                                .toList());
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

    /** Returns the text as which a value is sent: times in UTC, numbers without an exponent. */
    static String textOf(Object value) {
        if (value instanceof Instant instant) {
            return Times.UTC.format(instant.atOffset(ZoneOffset.UTC));
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
                && that.values.equals(values)
                && that.headers.equals(headers)
                && that.query.equals(query)
                && sameMembers(that);
    }

    /** Returns whether the members of a JSON body are the same; there are none here. */
    boolean sameMembers(RequestParameters that) {
        return true;
    }

    @Override
    public final int hashCode() {
        return 31 * values.hashCode() + headers.hashCode();
    }

    /** Returns the parameters for a log: numbers to their last digits, bodies to their length, secrets not at all. */
    @Override
    public final String toString() {
        StringBuilder text = new StringBuilder(getClass().getSimpleName()).append('[');
        String comma = "";
        for (Map.Entry<String, List<String>> entry : shown().entrySet()) {
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

    private Map<String, List<String>> shown() {
        Map<String, List<String>> all = new LinkedHashMap<>(shownMembers());
        all.putAll(values);
        all.putAll(query);
        headers.forEach((name, value) -> all.put(name, List.of(value)));
        return all;
    }

    /** Returns the members of a JSON body as texts; there are none here. */
    Map<String, List<String>> shownMembers() {
        return Map.of();
    }

    private static String redacted(String name, String value) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.matches(".*(token|secret|password|authorization).*")) {
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
