package com.twilio.sdk.rest.internal;

import com.twilio.sdk.rest.RequestListener;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a derived client may set differently.
 *
 * @param deadline the longest a call may take, all attempts and sleeps included
 * @param attempts how many attempts at the most
 * @param repeatAfter503 whether a send, call or purchase that was answered 503 is sent again
 * @param checkResponses whether each answer is checked for fields that cannot be read
 * @param headers headers of each request, by name
 * @param listener who is told of calls, null for nobody; it never throws
 */
public record Settings(
        Duration deadline,
        int attempts,
        boolean repeatAfter503,
        boolean checkResponses,
        Map<String, String> headers,
        @Nullable RequestListener listener) {
    public static final Settings DEFAULT =
            new Settings(Duration.ofSeconds(60), 3, false, false, Map.of(), null);

    /** The same settings with another deadline. */
    public Settings deadline(Duration other) {
        return new Settings(other, attempts, repeatAfter503, checkResponses, headers, listener);
    }

    /** The same settings with another number of attempts. */
    public Settings attempts(int other) {
        return new Settings(deadline, other, repeatAfter503, checkResponses, headers, listener);
    }

    /** The same settings, by which a send is repeated after a 503 or not. */
    public Settings repeatAfter503(boolean other) {
        return new Settings(deadline, attempts, other, checkResponses, headers, listener);
    }

    /** The same settings with answers checked or not. */
    public Settings checkResponses(boolean other) {
        return new Settings(deadline, attempts, repeatAfter503, other, headers, listener);
    }

    /** The same settings with one more header, or without it. */
    public Settings header(String name, @Nullable String value) {
        Map<String, String> changed = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        changed.putAll(headers);
        if (value == null) {
            changed.remove(name);
        } else {
            changed.put(name, value);
        }
        return new Settings(
                deadline,
                attempts,
                repeatAfter503,
                checkResponses,
                Collections.unmodifiableMap(changed),
                listener);
    }

    /** The same settings with a listener. */
    public Settings listenedToBy(RequestListener other) {
        return new Settings(
                deadline,
                attempts,
                repeatAfter503,
                checkResponses,
                headers,
                new SafeListener(other));
    }
}
