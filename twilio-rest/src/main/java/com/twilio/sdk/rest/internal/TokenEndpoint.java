package com.twilio.sdk.rest.internal;

import java.util.List;
import java.util.Map;

/** Where bearers come from: one place for the accounts, another for the organization. */
enum TokenEndpoint {
    ACCOUNT(Operation.of(
            "CreateOauth2Token", "POST", "oauth", "/v2/token", Operation.Repeat.IDEMPOTENT)),
    ORGANIZATION(Operation.of(
            "CreateToken", "POST", "preview-iam", "/v1/token", Operation.Repeat.IDEMPOTENT));

    private final Operation operation;

    TokenEndpoint(Operation operation) {
        this.operation = operation;
    }

    /** The endpoint whose bearers an operation takes. */
    static TokenEndpoint of(Auth auth) {
        return auth == Auth.BEARER ? ORGANIZATION : ACCOUNT;
    }

    Operation operation() {
        return operation;
    }

    /** The form of OAuth's client credentials grant (RFC 6749, section 4.4). */
    static String form(Credentials.OAuth application) {
        return Form.encode(Map.of("grant_type", List.of("client_credentials")))
                + "&" + Form.encode(Map.of("client_id", List.of(application.clientId())))
                + "&"
                + Form.encode(Map.of(
                        "client_secret", List.of(application.clientSecret().reveal())));
    }
}
