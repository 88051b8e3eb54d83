package com.twilio.sdk.examples.texts;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import com.twilio.sdk.rest.TwilioApiException;

import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The answer of an endpoint that sends or calls: whether it went wrong, and why.
 *
 * <p>{@code {"error":false}}, or {@code {"error":{"status":400,"code":21211,"message":"Invalid 'To' Phone Number: 123"}}}
 * with Twilio's own words, or {@code {"error":{"message":"…"}}} if no answer of Twilio's came. It tells a browser what
 * Twilio said; behind it may be a number, so answer strangers with less.
 */
public final class ErrorJson {
    private static final JsonAdapter<Object> JSON =
            new Moshi.Builder().build().adapter(Object.class);

    private ErrorJson() {}

    /** Returns the answer for a failure, or for a success if that is null. */
    public static String of(@Nullable Throwable failure) {
        return JSON.toJson(Map.of("error", failure == null ? false : error(failure)));
    }

    private static Map<String, Object> error(Throwable failure) {
        Map<String, Object> error = new LinkedHashMap<>();
        String message = failure.getMessage();
        if (failure instanceof TwilioApiException refusal) {
            put(error, "status", refusal.status());
            put(error, "code", refusal.code());
            message = refusal.detail();
        }
        put(error, "message", message);
        return error;
    }

    private static void put(Map<String, Object> error, String name, @Nullable Object value) {
        if (value != null) {
            error.put(name, value);
        }
    }
}
