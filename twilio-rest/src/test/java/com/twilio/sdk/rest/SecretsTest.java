package com.twilio.sdk.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.twilio.sdk.rest.api.v2010.CallCreate;
import com.twilio.sdk.rest.internal.Credentials;
import com.twilio.sdk.rest.internal.SignIn;
import com.twilio.sdk.type.Secret;

import mockwebserver3.MockResponse;
import mockwebserver3.SocketEffect;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.KeyPairGenerator;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

class SecretsTest {
    private static final String SIP_PASSWORD = "sip-canary";
    private static final String API_SECRET = "api-secret/canary";
    private static final String PROXY_PASSWORD = "proxy:canary";
    private static final String BEARER = "bearer-canary";

    /** The secrets in every form in which they could slip out. */
    private static final String[] CANARIES = canaries();

    @Test
    void noFailure_tellsASecret() {
        try (FakeTwilio twilio = new FakeTwilio()) {
            twilio.answers(401, "{\"code\": 20003}")
                    .answers(500, "text/html", "<title>Oops</title>")
                    .answers(201, "{\"sid\":")
                    .answers(new MockResponse.Builder()
                            .onResponseStart(new SocketEffect.CloseSocket())
                            .build());
            for (int i = 0; i < 4; i++) {
                assertThat(failure(twilio.client())).doesNotContain(CANARIES);
            }
        }
    }

    @Test
    void noText_tellsASecret() {
        CallCreate parameters = new CallCreate().to("+1").from("+2").sipAuthPassword(SIP_PASSWORD);

        assertThat(parameters.toString())
                .isEqualTo("CallCreate[To=•••, From=•••, SipAuthPassword=[redacted]]")
                .doesNotContain(CANARIES);
        try (FakeTwilio twilio = new FakeTwilio()) {
            assertThat(twilio.client().toString()).doesNotContain(CANARIES);
            assertThat(twilio.client().calls().list()).hasToString("Listing[ListCall]");
        }
        for (Credentials credentials : List.of(
                Credentials.Basic.of(FakeTwilio.ACCOUNT, Secret.of(FakeTwilio.TOKEN)),
                new Credentials.OAuth("OQ1", Secret.of(OAuthServer.CLIENT_SECRET)))) {
            assertThat(new SignIn(credentials, null).toString())
                    .contains("[redacted]")
                    .doesNotContain(CANARIES);
        }
    }

    @Test
    void noFailureOfOauth_tellsASecret() {
        List<MockResponse> tokens = List.of(
                OAuthServer.json(401, "{\"code\": 70002, \"message\": \"invalid client\"}"),
                OAuthServer.json(200, "{\"access_token\": \"" + BEARER),
                OAuthServer.json(200, "{\"access_token\": \"" + BEARER + "\u00e9\"}"),
                OAuthServer.json(200, "[\"" + BEARER + "\"]"),
                OAuthServer.json(200, "{\"access_token\": \"" + BEARER + "\"}"),
                new MockResponse.Builder()
                        .onResponseStart(new SocketEffect.CloseSocket())
                        .build());
        for (MockResponse token : tokens) {
            try (OAuthServer twilio = new OAuthServer();
                    TwilioClient client = twilio.client()) {
                twilio.tokens = n -> token;
                twilio.refused.add("Bearer " + BEARER);

                assertThat(failure(client)).doesNotContain(CANARIES);
                assertThat(client.toString()).doesNotContain(CANARIES);
            }
        }
    }

    @Test
    void noFailureOfAKeyOrAProxy_tellsASecret(@TempDir Path folder) throws Exception {
        KeyPairGenerator keys = KeyPairGenerator.getInstance("RSA");
        keys.initialize(2048);
        for (String answer : List.of("", "502 Bad Gateway", "407 Who are you")) {
            try (SecureTwilio twilio = new SecureTwilio()) {
                twilio.proxy.password = "";
                twilio.proxy.answer = answer;
                twilio.answers = request ->
                        OAuthServer.json(401, "{\"code\": 20003, \"message\": \"Authenticate\"}");
                try (TwilioClient client = twilio.builder(folder)
                        .apiKey("SK1", API_SECRET)
                        .clientValidation(
                                "CR00000000000000000000000000000001",
                                keys.generateKeyPair().getPrivate())
                        .proxy("127.0.0.1", twilio.proxy.port(), "user", PROXY_PASSWORD)
                        .build()) {
                    assertThat(failure(client))
                            .doesNotContain(CANARIES)
                            .doesNotContain("Basic ", "eyJ");
                }
            }
        }
    }

    private static String failure(TwilioClient client) {
        return everything(catchThrowableOfType(
                TwilioException.class,
                () -> client.calls()
                        .create(c -> c.to("+1")
                                .from("+2")
                                .url("http://a/")
                                .sipAuthPassword(SIP_PASSWORD))));
    }

    /** All that an exception can show, its causes included. */
    static String everything(TwilioException e) {
        StringWriter text = new StringWriter();
        e.printStackTrace(new PrintWriter(text));
        return text + " " + e.failure();
    }

    private static String[] canaries() {
        List<String> all = new ArrayList<>();
        for (String secret : List.of(
                FakeTwilio.TOKEN,
                SIP_PASSWORD,
                API_SECRET,
                PROXY_PASSWORD,
                BEARER,
                OAuthServer.CLIENT_SECRET)) {
            all.add(secret);
            all.add(URLEncoder.encode(secret, StandardCharsets.UTF_8));
            for (String user : List.of("", FakeTwilio.ACCOUNT + ":", "SK1:", "user:")) {
                all.add(Base64.getEncoder()
                        .encodeToString((user + secret).getBytes(StandardCharsets.UTF_8)));
            }
        }
        return all.toArray(String[]::new);
    }
}
