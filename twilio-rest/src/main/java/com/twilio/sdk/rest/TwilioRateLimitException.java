package com.twilio.sdk.rest;

/**
 * Too many requests (429), and no attempt or no time was left.
 *
 * <p>{@link #retryAfter()} tells how long Twilio asks to wait; nothing was carried out.
 */
public final class TwilioRateLimitException extends TwilioApiException {
    private static final long serialVersionUID = 1L;

    public TwilioRateLimitException(String message, Failure failure, ApiError error) {
        super(message, failure, error);
    }
}
