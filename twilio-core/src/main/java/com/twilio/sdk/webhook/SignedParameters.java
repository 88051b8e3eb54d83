package com.twilio.sdk.webhook;

import org.jspecify.annotations.Nullable;

import java.lang.reflect.Array;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The parameters of a body as they are signed: names in UTF-16 order, the distinct values of a name in order too.
 *
 * <p>Takes what the frameworks hand out: a value is a text, an array ({@code getParameterMap()}) or anything iterable
 * ({@code MultiValueMap}, {@code MultivaluedMap}). Null is an empty text; nothing is trimmed.
 */
final class SignedParameters {
    private final TreeMap<String, SortedSet<String>> values = new TreeMap<>();
    private final boolean limited;
    private @Nullable ValidationReason problem;
    private int count;
    private int bytes;

    private SignedParameters(Map<String, ?> parameters, boolean limited) {
        this.limited = limited;
        parameters.forEach((name, value) -> addAll(text(name), value));
    }

    static SignedParameters of(Map<String, ?> parameters) {
        return new SignedParameters(parameters, false);
    }

    /** Sorts what came from outside; it stops at the first {@link #problem()}, so that a huge body costs no more. */
    static SignedParameters received(Map<String, ?> parameters) {
        return new SignedParameters(parameters, true);
    }

    private void addAll(String name, @Nullable Object value) {
        if (value instanceof Iterable<?> several) {
            for (Object one : several) {
                add(name, text(one));
            }
        } else if (value != null && value.getClass().isArray()) {
            for (int i = 0; i < Array.getLength(value); i++) {
                add(name, text(Array.get(value, i)));
            }
        } else {
            add(name, text(value));
        }
    }

    private void add(String name, String value) {
        if (limited && problem == null) {
            problem = problemWith(name, value);
        }
        if (problem == null) {
            values.computeIfAbsent(name, key -> new TreeSet<>()).add(value);
        }
    }

    private @Nullable ValidationReason problemWith(String name, String value) {
        if (++count > RequestValidator.MAX_PARAMETERS) {
            return ValidationReason.TOO_MANY_PARAMETERS;
        }
        if ((long) bytes + name.length() + value.length() > RequestValidator.MAX_BODY_BYTES) {
            return ValidationReason.BODY_TOO_LARGE;
        }
        int ofName = Utf8.length(name);
        int ofValue = Utf8.length(value);
        if (ofName < 0 || ofValue < 0) {
            return ValidationReason.MALFORMED_BODY;
        }
        bytes += ofName + ofValue;
        return bytes > RequestValidator.MAX_BODY_BYTES ? ValidationReason.BODY_TOO_LARGE : null;
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    /** Returns why these cannot be from Twilio, or null if they can. */
    @Nullable
    ValidationReason problem() {
        return problem;
    }

    /** Returns the value of a name, or null unless there is exactly one distinct value. */
    @Nullable
    String only(String name) {
        SortedSet<String> all = values.get(name);
        return all == null || all.size() != 1 ? null : all.first();
    }

    String text() {
        StringBuilder text = new StringBuilder();
        values.forEach((name, all) -> all.forEach(value -> text.append(name).append(value)));
        return text.toString();
    }

    byte[] utf8() {
        return text().getBytes(StandardCharsets.UTF_8);
    }
}
