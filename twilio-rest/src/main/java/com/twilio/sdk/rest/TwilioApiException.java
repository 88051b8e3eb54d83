package com.twilio.sdk.rest;

import org.jspecify.annotations.Nullable;

/**
 * An error that Twilio answered.
 *
 * <p>{@link #code()} is Twilio's own number for it, such as 21211 for an invalid {@code To}; {@link #errorCode()}
 * has words for it, and {@link #moreInfo()} is the page that explains it. {@link TwilioAuthenticationException}, {@link TwilioNotFoundException} and {@link
 * TwilioRateLimitException} are there for code that treats these three in a way of its own.
 */
public class TwilioApiException extends TwilioException {
    private static final long serialVersionUID = 1L;

    private final ApiError error;

    public TwilioApiException(String message, Failure failure, ApiError error) {
        super(message, failure, null);
        this.error = error;
    }

    /** Returns Twilio's error code, or null if the answer has none. */
    public @Nullable Integer code() {
        return error.code();
    }

    /**
     * Returns Twilio's error code with its cause and next step in words, or null if the answer has none.
     *
     * <p>{@code if (ErrorCode.UNSUBSCRIBED_RECIPIENT.equals(e.errorCode())) forget(recipient);}
     */
    public @Nullable ErrorCode errorCode() {
        Integer code = error.code();
        return code == null ? null : ErrorCode.of(code);
    }

    /** Returns Twilio's own words about the error, or null if the answer has none. */
    public @Nullable String detail() {
        return error.message();
    }

    /** Returns the page of Twilio's documentation about the error, or null if it has no code. */
    public @Nullable String moreInfo() {
        return error.moreInfo();
    }

    /** Returns the body of the answer, cut at 8 KiB, secrets that it repeats redacted; empty if there was none. */
    public String body() {
        return error.body();
    }
}
