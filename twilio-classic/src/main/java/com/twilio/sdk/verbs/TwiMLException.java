package com.twilio.sdk.verbs;

/**
 * A verb in a place where Twilio does not take it.
 *
 * <p>Unchecked, so that code with and without {@code catch} compiles.
 */
public class TwiMLException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public TwiMLException(String message) {
        super(message);
    }
}
