package com.twilio.sdk.rest.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.twilio.sdk.type.Secret;

import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.io.IOException;

/** The organization's operations take a bearer of their own; those that hand out tokens take none. */
class OrganizationTest {
    private static final Operation<@Nullable Void> ACCOUNTS = Operation.ofNothing(
                    "ListOrganizationAccounts",
                    "GET",
                    "preview-iam",
                    "/Organizations/OR1/Accounts",
                    Operation.Repeat.READ)
            .with(Auth.BEARER);
    private static final Operation<@Nullable Void> CALL = Operation.ofNothing(
            "FetchCall", "GET", "api", "/2010-04-01/Calls/CA1.json", Operation.Repeat.READ);
    private static final Operation<?> TOKEN = TokenEndpoint.ORGANIZATION.operation();

    private final MockWebServer server = new MockWebServer();

    @BeforeEach
    void start() throws IOException {
        server.start();
    }

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void theOrganization_hasATokenEndpointOfItsOwn() throws Exception {
        answers("{\"access_token\": \"org-bearer\", \"expires_in\": 3600}", "{}", "{}");
        answers("{\"access_token\": \"account-bearer\", \"expires_in\": 3600}", "{}");
        try (Transport transport = transport(new Credentials.OAuth("OQ1", Secret.of("secret")))) {
            send(transport, ACCOUNTS);
            send(transport, ACCOUNTS);
            send(transport, CALL);
        }

        assertThat(line()).isEqualTo("POST /v1/token preview-iam.twilio.com null");
        assertThat(line())
                .isEqualTo(
                        "GET /Organizations/OR1/Accounts preview-iam.twilio.com Bearer org-bearer");
        assertThat(line())
                .isEqualTo(
                        "GET /Organizations/OR1/Accounts preview-iam.twilio.com Bearer org-bearer");
        assertThat(line()).isEqualTo("POST /v2/token oauth.twilio.com null");
        assertThat(line())
                .isEqualTo("GET /2010-04-01/Calls/CA1.json api.twilio.com Bearer account-bearer");
    }

    @Test
    void aClientWithoutOauth_saysWhatToDoAndSendsNothing() {
        try (Transport transport = basic()) {
            assertThatThrownBy(() -> send(transport, ACCOUNTS))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage(
                            "ListOrganizationAccounts needs an OAuth bearer, and this client has an auth token or an API"
                                    + " key; build one with oauth(clientId, clientSecret) of an application of the"
                                    + " organization. Nothing was sent.");
        }
        assertThat(server.getRequestCount()).isZero();
    }

    @Test
    void theOperationsThatHandOutTokens_takeNoAuthAtAll() throws Exception {
        answers("{}");
        try (Transport transport = basic()) {
            send(transport, TOKEN);
        }

        assertThat(line()).isEqualTo("POST /v1/token preview-iam.twilio.com null");
    }

    private static void send(Transport transport, Operation<?> operation) {
        transport.send(
                operation, transport.request(operation, operation.path(), null), Settings.DEFAULT);
    }

    private Transport basic() {
        return transport(Credentials.Basic.of("AC1", Secret.of("token")));
    }

    private Transport transport(Credentials credentials) {
        return new Transport(
                BaseUrl.of("http://127.0.0.1:" + server.getPort()),
                new SignIn(credentials, null),
                Time.SYSTEM,
                HttpSetup.of(null));
    }

    private void answers(String... bodies) {
        for (String body : bodies) {
            server.enqueue(new MockResponse.Builder().body(body).build());
        }
    }

    private String line() throws InterruptedException {
        RecordedRequest request = server.takeRequest();
        return request.getMethod() + " " + request.getTarget() + " "
                + request.getHeaders().get("Host") + " "
                + request.getHeaders().get("Authorization");
    }
}
