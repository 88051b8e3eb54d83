package com.twilio.sdk.rest;

import org.jspecify.annotations.Nullable;

/**
 * No usable answer: Twilio could not be reached, the connection broke, or the deadline passed.
 *
 * <p>With {@link Outcome#NOT_SENT} nothing has happened; with {@link Outcome#UNKNOWN} the request may have been carried
 * out.
 */
public final class TwilioConnectionException extends TwilioException {
    private static final long serialVersionUID = 1L;

    public TwilioConnectionException(String message, Failure failure, @Nullable Throwable cause) {
        super(message, failure, cause);
    }
}
