package com.twilio.sdk.examples.quickstart;

/** A quickstart that did not work out; the message says in a sentence why. */
final class QuickstartException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    QuickstartException(String message) {
        super(message);
    }
}
