package com.twilio.sdk.rest;

import org.jspecify.annotations.Nullable;

import java.time.Duration;

/**
 * A request to Twilio that failed.
 *
 * <p>{@link TwilioApiException}: Twilio answered with an error. {@link TwilioConnectionException}: there was no usable
 * answer. {@link TwilioDecodeException}: the answer cannot be read. Each says by {@link #outcome()} whether the request
 * may have been carried out. Unchecked; a mistake in the program stays an {@link IllegalArgumentException}.
 */
public abstract class TwilioException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Failure failure;

    TwilioException(String message, Failure failure, @Nullable Throwable cause) {
        super(message, cause);
        this.failure = failure;
    }

    /** Returns all that is known about the failed request. */
    public Failure failure() {
        return failure;
    }

    /** Returns whether Twilio may have carried the request out. */
    public Outcome outcome() {
        return failure.outcome();
    }

    /** Returns how many attempts were made; 0 if the call ended before the first. */
    public int attempts() {
        return failure.attempts();
    }

    /** Returns the time from the start of the call to its failure. */
    public Duration elapsed() {
        return failure.elapsed();
    }

    /** Returns the HTTP status of the last answer, or null if there was none. */
    public @Nullable Integer status() {
        return failure.status();
    }

    /** Returns Twilio's id of the request, to give to its support, or null if no answer named one. */
    public @Nullable String requestId() {
        return failure.requestId();
    }

    /** Returns how long Twilio asks to wait before the next request, or null if it does not. */
    public @Nullable Duration retryAfter() {
        return failure.retryAfter();
    }
}
