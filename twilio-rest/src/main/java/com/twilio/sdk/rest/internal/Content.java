package com.twilio.sdk.rest.internal;

import com.twilio.sdk.rest.JsonParameters;
import com.twilio.sdk.rest.RequestParameters;

import okhttp3.MediaType;

import org.jspecify.annotations.Nullable;

/**
 * What the body of a request holds.
 *
 * @param type its content type, as it is sent
 * @param text the encoded parameters
 */
record Content(MediaType type, String text) {
    private static final MediaType FORM = MediaType.get("application/x-www-form-urlencoded");
    private static final MediaType JSON = MediaType.get("application/json");

    static final Content EMPTY = new Content(FORM, "");

    /** An encoded form. */
    static Content form(String text) {
        return new Content(FORM, text);
    }

    /** The body of these parameters, or null if they are none of a form; of JSON it is an empty object then. */
    static @Nullable Content of(RequestParameters parameters) {
        if (parameters instanceof JsonParameters json) {
            return new Content(JSON, json.toJson());
        }
        return parameters.parameters().isEmpty()
                ? null
                : new Content(FORM, Form.encode(parameters.parameters()));
    }
}
