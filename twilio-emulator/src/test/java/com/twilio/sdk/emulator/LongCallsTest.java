package com.twilio.sdk.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import java.time.Duration;
import java.time.Instant;

/** What takes an hour on the virtual clock; with a clock that waits, each of these would hang. */
@Timeout(60)
class LongCallsTest {
    private static final int CALLERS = 1000;

    private final TestApp app = new TestApp();
    private final TwilioEmulator twilio = TwilioEmulator.start();
    private final String number = twilio.numbers().get(0);
    private final Instant start = twilio.now();

    @AfterEach
    void close() {
        twilio.close();
        app.close();
    }

    private Duration elapsed() {
        return Duration.between(start, twilio.now());
    }

    @Test
    void ringOfAMinute_passesOnTheVirtualClock() {
        twilio.phone("+15558675310").doesNotAnswer();
        new Rest(twilio).call("+15558675310", app.url("/voice"));
        twilio.verify();

        assertThat(elapsed()).isEqualTo(Duration.ofSeconds(61));
    }

    @Test
    void conferenceOfAnHour_isRecordedOnTheVirtualClock() {
        app.twiml(
                        "/voice",
                        "<Dial><Conference record=\"record-from-start\" waitUrl=\"/wait\""
                                + " recordingStatusCallback=\"/recording\">Room</Conference></Dial>")
                .twiml("/wait", "<Say>One moment</Say><Redirect/>")
                .twiml("/recording", "");
        twilio.voiceUrl(number, app.url("/voice"));
        twilio.phone("+15558675310").calls(number).hangsUpAfter(Duration.ofMinutes(65));
        twilio.phone("+15558675311").calls(number).hangsUpAfter(Duration.ofHours(1));
        twilio.verify();

        assertThat(app.seen("/recording"))
                .extracting(seen -> seen.get("RecordingDuration"))
                .containsExactly("3900");
        assertThat(elapsed()).isGreaterThan(Duration.ofHours(1));
    }

    @Test
    void queueOfAThousandCallers_waitsForAnHour() {
        app.twiml("/voice", "<Enqueue>support</Enqueue>");
        twilio.voiceUrl(number, app.url("/voice"));
        for (int i = 0; i < CALLERS; i++) {
            twilio.phone("+1555867" + String.format("%04d", i))
                    .calls(number)
                    .hears("hold music")
                    .waits(Duration.ofHours(1))
                    .hangsUp();
        }
        twilio.verify();

        assertThat(app.seen("/voice")).hasSize(CALLERS);
        assertThat(twilio.log().stream()
                        .filter(entry -> entry.text().endsWith("leaves the queue support")))
                .hasSize(CALLERS);
        assertThat(Rest.field(new Rest(twilio).get("/Queues.json"), "current_size"))
                .isEqualTo("0");
        assertThat(elapsed()).isGreaterThan(Duration.ofHours(1));
    }
}
