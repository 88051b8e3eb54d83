package com.twilio.sdk.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.twilio.sdk.type.Secret;

import okhttp3.Credentials;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Map;

class TwilioClientBuilderTest {
    private static final String SID = FakeTwilio.ACCOUNT;

    @Test
    void of_refusesWhatIsNoAccountSid() {
        assertThatThrownBy(() -> TwilioClient.of("SK00000000000000000000000000000001", "token"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "'SK00000000000000000000000000000001' is no account SID: it should be AC and 32 hexadecimal"
                                + " digits. An API key (SK…) goes to apiKey.");
    }

    @Test
    void of_refusesAnEmptyToken() {
        assertThatThrownBy(() -> TwilioClient.of(SID, " "))
                .hasMessage("The auth token is missing; set authToken(…), or apiKey(…, …).");
    }

    @Test
    void anApiKeyWithoutAnAccount_isRefusedWhenTheClientIsBuilt() {
        assertThatThrownBy(() -> TwilioClient.builder().apiKey("SK1", "secret").build())
                .hasMessage("The account SID is missing; set accountSid(\"AC…\").");
    }

    @Test
    void anApiKey_signsInAndTheAccountIsInThePath() {
        try (FakeTwilio twilio = new FakeTwilio().answers(200, "{\"sid\": \"CA1\"}");
                TwilioClient client = TwilioClient.builder()
                        .accountSid(SID)
                        .apiKey("SK1", "secret")
                        .baseUrl(twilio.url())
                        .build()) {
            client.calls("CA1").fetch();

            var request = twilio.request();
            assertThat(request.getHeaders().get("Authorization"))
                    .isEqualTo("Basic U0sxOnNlY3JldA==");
            assertThat(request.getRequestLine()).contains("/Accounts/" + SID + "/");
        }
    }

    @Test
    void fromEnv_namesAllThatIsMissing() {
        assertThatThrownBy(() -> TwilioClient.builder().fromEnv(Map.<String, String>of()::get))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage(
                        "The environment lacks TWILIO_ACCOUNT_SID and TWILIO_AUTH_TOKEN; set what the console of"
                                + " your account shows, or use TwilioClient.of(accountSid, authToken).");
    }

    @Test
    void fromEnv_takesTokenOrKey() {
        assertThatCode(() -> TwilioClient.builder()
                        .fromEnv(Map.of("TWILIO_ACCOUNT_SID", SID, "TWILIO_AUTH_TOKEN", "t")::get)
                        .build()
                        .close())
                .doesNotThrowAnyException();
        assertThatCode(() -> TwilioClient.builder()
                        .fromEnv(Map.of(
                                "TWILIO_ACCOUNT_SID",
                                SID,
                                "TWILIO_API_KEY",
                                "SK1",
                                "TWILIO_API_SECRET",
                                "s")::get)
                        .build()
                        .close())
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"http://example.com", "http://10.0.0.1:80", "http://127.0.0.1.example.com"})
    void baseUrl_overPlainHttpIsRefusedButForLoopback(String url) {
        assertThatThrownBy(() -> builder(url).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("'" + url
                        + "' would send the credentials in the clear; use https, or http to a loopback"
                        + " address.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.com",
                "http://127.0.0.1:4010",
                "http://localhost:4010",
                "http://[::1]:1"
            })
    void baseUrl_takesHttpsAndLoopback(String url) {
        assertThatCode(() -> builder(url).build().close()).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "example, 'example' is no base URL; give one such as https://example.com or http://127.0.0.1:4010.",
        "https://a:b@example.com, 'https://[redacted]@example.com' is more than a base URL; leave out the user; the query and the fragment."
    })
    void baseUrl_refusesWhatIsNone(String url, String message) {
        assertThatThrownBy(() -> builder(url).build())
                .hasMessage(message.replace("user;", "user,"));
    }

    @Test
    void theSystemProperty_pointsAClientThatNamesNoBaseUrl() {
        try (FakeTwilio twilio = new FakeTwilio().answers(200, "{\"sid\": \"CA1\"}")) {
            System.setProperty("twilio.baseUrl", twilio.url());
            try (TwilioClient client = TwilioClient.of(SID, "token")) {
                assertThat(client.calls("CA1").fetch().getSid()).isEqualTo("CA1");
            }
        } finally {
            System.clearProperty("twilio.baseUrl");
        }
    }

    @Test
    void oauthBesideAToken_isRefused() {
        assertThatThrownBy(
                        () -> builder("https://example.com").oauth("OQ1", "s").build())
                .hasMessage("oauth(…) is set beside authToken(…) or apiKey(…, …); choose one.");
    }

    @Test
    void oauthWithoutItsSecret_isRefused() {
        assertThatThrownBy(() ->
                        TwilioClient.builder().accountSid(SID).oauth("OQ1", " ").build())
                .hasMessage(
                        "The client id or the client secret is missing; set oauth(clientId, clientSecret).");
    }

    @Test
    void secrets_areTakenAsSuch() {
        try (FakeTwilio twilio = new FakeTwilio()
                        .answers(200, "{\"sid\": \"CA1\"}")
                        .answers(200, "{\"sid\": \"CA1\"}");
                TwilioClient token =
                        builder(twilio.url()).authToken(Secret.of("secret")).build();
                TwilioClient key =
                        builder(twilio.url()).apiKey("SK1", Secret.of("secret")).build()) {
            token.calls("CA1").fetch();
            key.calls("CA1").fetch();

            assertThat(twilio.request().getHeaders().get("Authorization"))
                    .isEqualTo(Credentials.basic(SID, "secret"));
            assertThat(twilio.request().getHeaders().get("Authorization"))
                    .isEqualTo(Credentials.basic("SK1", "secret"));
        }
    }

    @Test
    void theHostHeader_namesTheProductUnlessItIsSwitchedOff() {
        try (FakeTwilio twilio = new FakeTwilio()
                        .answers(200, "{\"sid\": \"CA1\"}")
                        .answers(200, "{\"sid\": \"CA1\"}");
                TwilioClient product = builder(twilio.url()).build();
                TwilioClient gateway = builder(twilio.url()).hostHeader(false).build()) {
            product.calls("CA1").fetch();
            gateway.calls("CA1").fetch();

            assertThat(twilio.request().getHeaders().get("Host")).isEqualTo("api.twilio.com");
            assertThat("http://" + twilio.request().getHeaders().get("Host"))
                    .isEqualTo(twilio.url());
        }
    }

    private static TwilioClientBuilder builder(String url) {
        return TwilioClient.builder().accountSid(SID).authToken("t").baseUrl(url);
    }
}
