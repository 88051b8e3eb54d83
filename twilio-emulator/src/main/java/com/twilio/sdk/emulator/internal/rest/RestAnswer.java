package com.twilio.sdk.emulator.internal.rest;

import java.util.Map;

/**
 * An answer of the REST API.
 *
 * @param body JSON, or empty for a 204
 */
public record RestAnswer(int status, String body) {
    static RestAnswer of(int status, Map<String, ?> json) {
        return new RestAnswer(status, Json.write(json));
    }

    static RestAnswer of(RestError error) {
        return new RestAnswer(error.status(), Json.write(error));
    }
}
