package com.twilio.sdk.rest;

import org.jspecify.annotations.Nullable;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * An answer of success as a whole: its value, and what came beside it.
 *
 * <p>{@code client.messages().createWithResponse(m -> …).header("Twilio-Concurrent-Requests")}. Immutable.
 *
 * @param <T> the type of the value; {@link Void} where Twilio answers nothing
 */
public final class TwilioResponse<T extends @Nullable Object> {
    private final T value;
    private final int status;
    private final Map<String, List<String>> headers;

    /** Keeps a value with the status and the headers that it came with. */
    public TwilioResponse(T value, int status, Map<String, List<String>> headers) {
        this.value = value;
        this.status = status;
        Map<String, List<String>> sorted = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        headers.forEach((name, values) -> sorted.put(name, List.copyOf(values)));
        this.headers = Collections.unmodifiableMap(sorted);
    }

    /** Returns what the operation returns; null where Twilio answers nothing. */
    public T value() {
        return value;
    }

    /** Returns the HTTP status, 200 to 299, or 3xx where a redirect is the result. */
    public int status() {
        return status;
    }

    /** Returns all headers; names are found in any case, and each may have several values. */
    public Map<String, List<String>> headers() {
        return headers;
    }

    /** Returns the first value of a header, by its name in any case; null if it did not come. */
    public @Nullable String header(String name) {
        List<String> values = headers.get(name);
        return values == null ? null : values.get(0);
    }

    /** Returns Twilio's name for this request, {@code RQ…}: what its support asks for; null if it did not come. */
    public @Nullable String requestId() {
        return header("Twilio-Request-Id");
    }

    /**
     * Returns the headers that tell about limits, such as {@code Twilio-Concurrent-Requests}, {@code X-RateLimit-…} and
     * {@code RateLimit-…}; empty if none came.
     */
    public Map<String, List<String>> rateLimits() {
        Map<String, List<String>> limits = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        headers.forEach((name, values) -> {
            String lower = name.toLowerCase(Locale.ROOT);
            if (lower.contains("ratelimit") || lower.equals("twilio-concurrent-requests")) {
                limits.put(name, values);
            }
        });
        return Collections.unmodifiableMap(limits);
    }

    /** Returns status and value, no header. */
    @Override
    public String toString() {
        return "TwilioResponse[" + status + ", " + value + "]";
    }
}
