package com.twilio.sdk.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

class RegionTest {
    private static final String ACCOUNT = FakeTwilio.ACCOUNT;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "ie1, dublin, api.dublin.ie1.twilio.com",
        "ie1, , api.ie1.twilio.com",
        ", dublin, api.dublin.us1.twilio.com",
        ", , api.twilio.com"
    })
    void regionAndEdge_nameTheHostAndTheCredentialsGoThere(String region, String edge, String host)
            throws IOException {
        try (SecureTwilio twilio = new SecureTwilio()) {
            TwilioClientBuilder builder =
                    twilio.builder(folder).proxy("127.0.0.1", twilio.proxy.port());
            if (region != null) {
                builder.region(region);
            }
            if (edge != null) {
                builder.edge(edge);
            }
            try (TwilioClient client = builder.build()) {
                client.calls("CA1").fetch();
                assertThat(client)
                        .hasToString("TwilioClient[" + ACCOUNT + " at https://" + host + "]");
            }
            assertThat(twilio.proxy.heads.get(0)).startsWith("CONNECT " + host + ":443 ");
            assertThat(twilio.requests.get(0).getUrl().host()).isEqualTo(host);
            assertThat(twilio.requests.get(0).getHeaders().get("Authorization"))
                    .startsWith("Basic ");
        }
    }

    @Test
    void theNextPage_isRequestedInTheSameRegion() throws IOException {
        try (SecureTwilio twilio = new SecureTwilio()) {
            twilio.answers = request -> OAuthServer.json(
                    200,
                    request.getTarget().contains("Page=1")
                            ? "{\"calls\": [{\"sid\": \"CA2\"}]}"
                            : "{\"calls\": [{\"sid\": \"CA1\"}], \"next_page_uri\": \"/2010-04-01/x.json?Page=1\"}");
            try (TwilioClient client = twilio.builder(folder)
                    .region("ie1")
                    .edge("dublin")
                    .proxy("127.0.0.1", twilio.proxy.port())
                    .build()) {
                assertThat(client.calls().list().toList()).hasSize(2);
            }
            assertThat(twilio.requests)
                    .extracting(request -> request.getUrl().host())
                    .containsExactly("api.dublin.ie1.twilio.com", "api.dublin.ie1.twilio.com");
        }
    }

    @Test
    void fromEnv_takesRegionAndEdge() {
        Map<String, String> environment = new HashMap<>(Map.of(
                "TWILIO_ACCOUNT_SID", ACCOUNT, "TWILIO_AUTH_TOKEN", "t", "TWILIO_REGION", "au1"));
        try (TwilioClient client =
                TwilioClient.builder().fromEnv(environment::get).build()) {
            assertThat(client)
                    .hasToString("TwilioClient[" + ACCOUNT + " at https://api.au1.twilio.com]");
        }
        environment.put("TWILIO_EDGE", "sydney");
        try (TwilioClient client =
                TwilioClient.builder().fromEnv(environment::get).build()) {
            assertThat(client)
                    .hasToString(
                            "TwilioClient[" + ACCOUNT + " at https://api.sydney.au1.twilio.com]");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "a.b", "a/b", "-a", "a-", "evil.com/", "a@b", "IE1", "ä", "a b", "a#"})
    void aNameThatIsNoLabelOfAHost_isRefused(String name) {
        assertThatThrownBy(() -> builder().region(name).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageEndingWith(
                        " is no region: it should be small letters, digits and hyphens, such as ie1.");
        assertThatThrownBy(() -> builder().edge(name).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageEndingWith(
                        " is no edge: it should be small letters, digits and hyphens, such as dublin.");
    }

    @Test
    void aRegionBesideABaseUrl_isRefused() {
        assertThatThrownBy(() ->
                        builder().region("ie1").baseUrl("https://example.com").build())
                .hasMessage(
                        "baseUrl(…) is set beside region(…) or edge(…), which choose among Twilio's own hosts; leave out"
                                + " one or the other.");
    }

    @Test
    void aBaseUrlFromOutside_winsOverARegion() {
        System.setProperty("twilio.baseUrl", "http://127.0.0.1:4010");
        try (TwilioClient client = builder().region("ie1").build()) {
            assertThat(client)
                    .hasToString("TwilioClient[" + ACCOUNT + " at http://127.0.0.1:4010/]");
        } finally {
            System.clearProperty("twilio.baseUrl");
        }
    }

    private static TwilioClientBuilder builder() {
        return TwilioClient.builder().accountSid(ACCOUNT).authToken("t");
    }
}
