package com.twilio.sdk.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.twilio.sdk.rest.api.v2010.CallCreate;

import mockwebserver3.MockResponse;
import mockwebserver3.SocketEffect;

import org.junit.jupiter.api.Test;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

class SecretsTest {
    private static final String SIP_PASSWORD = "sip-canary";

    /** The token in every form in which it could slip out. */
    private static final String[] CANARIES = {
        FakeTwilio.TOKEN,
        SIP_PASSWORD,
        Base64.getEncoder()
                .encodeToString((FakeTwilio.ACCOUNT + ":" + FakeTwilio.TOKEN)
                        .getBytes(StandardCharsets.UTF_8)),
        Base64.getEncoder().encodeToString(FakeTwilio.TOKEN.getBytes(StandardCharsets.UTF_8))
    };

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
    }

    private static String failure(TwilioClient client) {
        try {
            client.calls()
                    .create(c ->
                            c.to("+1").from("+2").url("http://a/").sipAuthPassword(SIP_PASSWORD));
            throw new AssertionError("It should have failed.");
        } catch (TwilioException e) {
            StringWriter text = new StringWriter();
            e.printStackTrace(new PrintWriter(text));
            return text + " " + e.failure();
        }
    }
}
