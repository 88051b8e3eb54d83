package com.twilio.sdk.rest.internal;

import com.twilio.sdk.type.Secret;

import java.nio.charset.StandardCharsets;

/** What a client signs in with. */
public sealed interface Credentials {
    /**
     * HTTP's basic authentication.
     *
     * @param header the value of the {@code Authorization} header
     */
    record Basic(Secret header) implements Credentials {
        /** Of an account SID and its auth token, or an API key and its secret. */
        public static Basic of(String user, Secret password) {
            return new Basic(Secret.of(
                    okhttp3.Credentials.basic(user, password.reveal(), StandardCharsets.UTF_8)));
        }
    }

    /**
     * An OAuth application, for which the token endpoint hands out bearers.
     *
     * @param clientId the application's name
     * @param clientSecret its secret
     */
    record OAuth(String clientId, Secret clientSecret) implements Credentials {}
}
