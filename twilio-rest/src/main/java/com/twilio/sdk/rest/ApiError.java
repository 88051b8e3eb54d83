package com.twilio.sdk.rest;

import org.jspecify.annotations.Nullable;

import java.io.Serializable;

/**
 * What Twilio said about an error, whichever of its error formats it used.
 *
 * @param code Twilio's error code, null if the answer has none
 * @param message Twilio's words, null if the answer has none
 * @param moreInfo the page about the error, null if it has no code
 * @param body the body as it came, cut at 8 KiB
 */
public record ApiError(
        @Nullable Integer code,
        @Nullable String message,
        @Nullable String moreInfo,
        String body) implements Serializable {}
