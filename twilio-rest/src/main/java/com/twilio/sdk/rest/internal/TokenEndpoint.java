package com.twilio.sdk.rest.internal;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Where bearers come from: one place for the accounts, another for the organization. */
enum TokenEndpoint {
    ACCOUNT("CreateOauth2Token", "oauth", "/v2/token"),
    ORGANIZATION("CreateToken", "preview-iam", "/v1/token");

    private final String name;
    private final String product;
    private final String path;

    TokenEndpoint(String name, String product, String path) {
        this.name = name;
        this.product = product;
        this.path = path;
    }

    /** The endpoint whose bearers an operation takes. */
    static TokenEndpoint of(Auth auth) {
        return auth == Auth.BEARER ? ORGANIZATION : ACCOUNT;
    }

    Operation<Map<String, @Nullable Object>> operation() {
        return Operation.of(
                        name,
                        "POST",
                        product,
                        path,
                        Operation.Repeat.IDEMPOTENT,
                        Function.identity())
                .with(Auth.NONE);
    }

    /** The form of OAuth's client credentials grant (RFC 6749, section 4.4). */
    static Content form(Credentials.OAuth application) {
        return Content.form(Form.encode(Map.of("grant_type", List.of("client_credentials")))
                + "&" + Form.encode(Map.of("client_id", List.of(application.clientId())))
                + "&"
                + Form.encode(Map.of(
                        "client_secret", List.of(application.clientSecret().reveal()))));
    }
}
