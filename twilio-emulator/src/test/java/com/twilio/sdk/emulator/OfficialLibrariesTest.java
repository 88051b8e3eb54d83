package com.twilio.sdk.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

import java.io.IOException;
import java.time.Duration;
import java.util.List;

/** Clients that others wrote use the local Twilio, and see one and the same story. */
class OfficialLibrariesTest {
    private static final List<String> STORY = List.of(
            "number +14155992671",
            "sent queued Grüße 👋 & 1+1 +15558675310 2026-01-05T09:00:10.000Z",
            "listed 6 of 6",
            "to 4",
            "after 1",
            "before 0",
            "fetched Grüße 👋 & 1+1",
            "redacted \"\"",
            "deleted true",
            "gone 404 20404",
            "call queued outbound-api",
            "calls 1",
            "ended canceled",
            "ended twice 400 21220",
            "call deleted true",
            "bought +13105550100 true",
            "changed http://127.0.0.1:1/v GET",
            "released true",
            "services Three Two One",
            "verification pending sms 2026-01-05T09:00:10.000Z",
            "bad channel 400 60200",
            "service deleted true",
            "bad number 400 21211",
            "stranger 401 20003");

    private final TwilioEmulator twilio =
            TwilioEmulator.builder().clock(ClockMode.MANUAL).start();

    @BeforeEach
    void sendOneText() {
        twilio.client()
                .messages()
                .create(m -> m.to("+15558675312").from(twilio.numbers().get(0)).body("Before"));
        twilio.advance(Duration.ofSeconds(10));
    }

    @AfterEach
    void close() {
        twilio.close();
    }

    @Test
    void java_sendsListsFetchesUpdatesAndDeletes() {
        assertThat(new OfficialJava(twilio.baseUrl(), twilio.accountSid(), twilio.authToken())
                        .drive())
                .isEqualTo(STORY);
    }

    @Test
    @EnabledIfSystemProperty(named = "peers.node", matches = ".+")
    void node_sendsListsFetchesUpdatesAndDeletes() throws IOException {
        assertThat(PeerProcess.node(
                        "", "drive", twilio.baseUrl(), twilio.accountSid(), twilio.authToken()))
                .isEqualTo(STORY);
    }

    @Test
    @EnabledIfSystemProperty(named = "peers.node", matches = ".+")
    void python_sendsListsFetchesUpdatesAndDeletes() throws IOException {
        assertThat(PeerProcess.python(
                        "", "drive", twilio.baseUrl(), twilio.accountSid(), twilio.authToken()))
                .isEqualTo(STORY);
    }
}
