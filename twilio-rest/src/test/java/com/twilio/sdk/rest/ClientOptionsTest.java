package com.twilio.sdk.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.io.IOException;

/** What {@code client.with(…)} changes, and what it leaves alone. */
class ClientOptionsTest {
    private static final String OTHER = "AC000000000000000000000000000000ff";

    private final MockWebServer server = new MockWebServer();
    private TwilioClient client;

    @BeforeEach
    void start() throws IOException {
        server.start();
        client = TwilioClient.builder()
                .accountSid(FakeTwilio.ACCOUNT)
                .authToken("token")
                .baseUrl(server.url("/").toString())
                .build();
    }

    @AfterEach
    void close() {
        client.close();
        server.close();
    }

    @Test
    void header_isSentWithEachRequest_untilItIsRemoved() throws Exception {
        TwilioClient traced = client.with(o -> o.header("X-Trace", "abc"));
        answer("{\"sid\":\"CA1\"}", 3);

        traced.calls("CA1").fetch();
        traced.with(o -> o.header("x-trace", null)).calls("CA1").fetch();
        client.calls("CA1").fetch();

        assertThat(server.takeRequest().getHeaders().get("X-Trace")).isEqualTo("abc");
        assertThat(server.takeRequest().getHeaders().get("X-Trace")).isNull();
        assertThat(server.takeRequest().getHeaders().get("X-Trace")).isNull();
    }

    @Test
    void aParameterThatIsAHeader_winsOverTheOption() throws Exception {
        answer("{\"sid\":\"ET1\"}", 1);

        client.with(o -> o.header("If-Match", "1"))
                .sync()
                .v1()
                .services("IS1")
                .documents("ET1")
                .update(u -> u.ifMatch("2").data("{}"));

        assertThat(server.takeRequest().getHeaders().values("If-Match")).containsExactly("2");
    }

    @Test
    void account_reachesAnotherAccountsResources() throws Exception {
        answer("{\"sid\":\"CA1\"}", 1);

        client.with(o -> o.account(OTHER)).calls("CA1").fetch();

        assertThat(server.takeRequest().getTarget())
                .isEqualTo("/2010-04-01/Accounts/" + OTHER + "/Calls/CA1.json");
        assertThat(client.getAccountSid()).isEqualTo(FakeTwilio.ACCOUNT);
    }

    @Test
    void account_refusesWhatIsNone() {
        assertThatThrownBy(() -> client.with(o -> o.account("SK1")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "'SK1' is no account SID: it should be AC and 32 hexadecimal digits. An API key (SK…) goes to apiKey.");
    }

    @Test
    void header_refusesThoseThatTheClientSets() {
        assertThatThrownBy(() -> client.with(o -> o.header("AUTHORIZATION", "Basic abc")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The header AUTHORIZATION is set by the client itself; leave it out.");
    }

    @Test
    void checkResponses_namesWhatCannotBeRead() {
        answer("{\"sid\":\"CA1\",\"duration\":\"soon\"}", 1);

        assertThatThrownBy(() ->
                        client.with(o -> o.checkResponses(true)).calls("CA1").fetch())
                .isInstanceOf(TwilioDecodeException.class)
                .hasMessage(
                        "FetchCall: the answer does not fit: Call.duration is \"soon\", not a whole number;"
                                + " raw(\"duration\") has it as it came. It was carried out. Leave out"
                                + " checkResponses(true) to read what can be read.");
    }

    private void answer(String json, int times) {
        for (int i = 0; i < times; i++) {
            server.enqueue(new MockResponse.Builder().body(json).build());
        }
    }
}
