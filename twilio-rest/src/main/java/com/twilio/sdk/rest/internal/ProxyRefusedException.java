package com.twilio.sdk.rest.internal;

import java.io.IOException;

/** A proxy that lets nobody through who has not signed in: 407. */
final class ProxyRefusedException extends IOException {
    private static final long serialVersionUID = 1L;

    ProxyRefusedException(boolean signedIn) {
        super(
                signedIn
                        ? "the proxy does not accept this user and password (407)"
                        : "the proxy asks for a user and a password (407)");
    }
}
