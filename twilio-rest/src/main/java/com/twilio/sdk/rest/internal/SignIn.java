package com.twilio.sdk.rest.internal;

import org.jspecify.annotations.Nullable;

/**
 * How a client proves who it is.
 *
 * @param credentials what it signs in with
 * @param validation what signs each request besides, or null
 */
public record SignIn(Credentials credentials, @Nullable ClientValidation validation) {
    /** Refuses an operation that these credentials cannot sign in to. */
    void check(Operation<?> operation) {
        if (operation.auth() == Auth.BEARER && credentials instanceof Credentials.Basic) {
            throw new IllegalStateException(
                    operation.name()
                            + " needs an OAuth bearer, and this client has an auth token or an API key; build one with"
                            + " oauth(clientId, clientSecret) of an application of the organization. Nothing was sent.");
        }
    }
}
