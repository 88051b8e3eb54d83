package com.twilio.sdk.rest.internal;

/** How an operation wants to be signed in to. */
public enum Auth {
    /** With the account's credentials, or with a bearer that stands for them. */
    BASIC,
    /** Not at all: the operations that hand out tokens are told the secret in the form. */
    NONE,
    /** With a bearer alone: the organization's operations. */
    BEARER;

    /** The auth of an operation. */
    static Auth of(Operation operation) {
        boolean tokens =
                operation.path().endsWith("/token") || operation.path().endsWith("/authorize");
        return switch (operation.product()) {
            case "oauth" -> NONE;
            case "preview-iam" -> tokens ? NONE : BEARER;
            default -> BASIC;
        };
    }
}
