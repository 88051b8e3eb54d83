package com.twilio.sdk.rest;

/**
 * Twilio does not accept the credentials (401), or not for this operation (403).
 *
 * <p>Nothing was carried out; check the account SID and the token, and that they belong together. With OAuth it also says
 * that the token endpoint hands out no bearer, or that two bearers were refused.
 */
public final class TwilioAuthenticationException extends TwilioApiException {
    private static final long serialVersionUID = 1L;

    public TwilioAuthenticationException(String message, Failure failure, ApiError error) {
        super(message, failure, error);
    }
}
