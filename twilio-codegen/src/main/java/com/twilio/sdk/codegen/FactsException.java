package com.twilio.sdk.codegen;

/** A mistake in a fact file: the message starts with {@code file:line}. */
public final class FactsException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public FactsException(String location, String message) {
        super(location + ": " + message);
    }
}
