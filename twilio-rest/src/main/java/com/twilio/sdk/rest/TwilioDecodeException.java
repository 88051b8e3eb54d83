package com.twilio.sdk.rest;

import org.jspecify.annotations.Nullable;

/**
 * An answer that cannot be read: not JSON, cut off, too large, or a field that is not what it should be.
 *
 * <p>After a create, {@link #outcome()} is {@link Outcome#DONE}: the thing was made, only its description was lost.
 */
public final class TwilioDecodeException extends TwilioException {
    private static final long serialVersionUID = 1L;

    public TwilioDecodeException(String message, Failure failure, @Nullable Throwable cause) {
        super(message, failure, cause);
    }
}
