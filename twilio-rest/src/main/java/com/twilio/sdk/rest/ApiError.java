package com.twilio.sdk.rest;

import org.jspecify.annotations.Nullable;

import java.io.Serializable;

/**
 * What Twilio said about an error, whichever of its error formats it used.
 *
 * @param code Twilio's error code, null if the answer has none
 * @param message Twilio's words, null if the answer has none
 * @param moreInfo the page about the error, null if it has no code
 * @param body the body as it came but for secrets that it repeats, cut at 8 KiB
 */
public record ApiError(
        @Nullable Integer code,
        @Nullable String message,
        @Nullable String moreInfo,
        String body) implements Serializable {

    /** Returns the code and the page about it, for a log: what a server says may repeat what it was sent. */
    @Override
    public String toString() {
        return "ApiError[code=" + code + ", moreInfo=" + moreInfo + ", body of " + body.length()
                + " characters]";
    }
}
