package com.twilio.sdk.rest;

/**
 * There is no such resource (404).
 *
 * <p>Nothing was carried out; check the SID, and that it belongs to the account of the client.
 */
public final class TwilioNotFoundException extends TwilioApiException {
    private static final long serialVersionUID = 1L;

    public TwilioNotFoundException(String message, Failure failure, ApiError error) {
        super(message, failure, error);
    }
}
