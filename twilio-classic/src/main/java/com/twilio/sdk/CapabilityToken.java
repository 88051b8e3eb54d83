package com.twilio.sdk;

/** What the tokens of the classic API have in common: the error when one cannot be made. */
public abstract class CapabilityToken {
    /** For the tokens. */
    protected CapabilityToken() {}

    /**
     * A token that cannot be made, such as one with an auth token that is too short.
     *
     * <p>Unchecked, so that code with and without {@code catch} compiles.
     */
    public static class DomainException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        /** Makes one with what is wrong. */
        public DomainException(String message) {
            super(message);
        }

        /** Makes one with the exception that says what is wrong. */
        public DomainException(Exception cause) {
            super(cause.getMessage(), cause);
        }
    }
}
