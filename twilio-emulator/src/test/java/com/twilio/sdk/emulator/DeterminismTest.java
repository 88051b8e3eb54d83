package com.twilio.sdk.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.stream.Collectors;

class DeterminismTest {
    private static final int CALLS = 20;
    private static final int RUNS = Integer.getInteger("emulator.runs", 4);

    private final TestApp app = new TestApp();

    @AfterEach
    void close() {
        app.close();
    }

    @Test
    void storyOfTwentyCallsAtOnce_isTheSameInEveryRun() {
        app.twiml(
                        "/voice",
                        "<Gather numDigits=\"1\" action=\"/chosen\"><Say>Press 1</Say></Gather>")
                .twiml("/chosen", "<Dial action=\"/done\">+15558679999</Dial>")
                .twiml("/done", "<Sms>Thank you</Sms><Say>Good bye</Say>")
                .twiml("/status", "");
        String expected = story();

        for (int run = 1; run < RUNS; run++) {
            assertThat(story()).isEqualTo(expected);
        }
        assertThat(expected).contains("press", "Good bye", "delivered");
    }

    @Test
    void storyOfAConferenceAndAQueue_isTheSameInEveryRun() {
        app.twiml(
                        "/voice",
                        "<Gather numDigits=\"1\" action=\"/chosen\"><Say>Press 1</Say></Gather>"
                                + "<Enqueue waitUrl=\"/wait\" action=\"/done\">support</Enqueue>")
                .twiml(
                        "/chosen",
                        "<Dial record=\"true\" action=\"/done\"><Conference waitUrl=\"/wait\""
                                + " statusCallback=\"/status\" record=\"record-from-start\""
                                + " statusCallbackEvent=\"start end join leave speaker\">Room"
                                + "</Conference></Dial>")
                .twiml("/wait", "<Say>Please wait</Say><Redirect/>")
                .twiml("/whisper", "<Say>It is your turn</Say>")
                .twiml(
                        "/agent",
                        "<Pause length=\"15\"/><Dial action=\"/agent\"><Queue url=\"/whisper\">support</Queue></Dial>")
                .twiml("/done", "<Say>Good bye</Say>")
                .twiml("/status", "");
        String expected = roomAndQueue();

        for (int run = 1; run < RUNS; run++) {
            assertThat(roomAndQueue()).isEqualTo(expected);
        }
        assertThat(expected)
                .contains("hears \"I am number 3\"", "is connected with", "recording RE");
    }

    @Test
    void phonesThatCallOnAClockThatJumps_dialAtOneInstant() {
        app.twiml("/voice", "<Say>Hello</Say>");
        try (TwilioEmulator twilio = TwilioEmulator.start()) {
            String number = twilio.numbers().get(0);
            twilio.voiceUrl(number, app.url("/voice"));
            for (int i = 0; i < CALLS; i++) {
                twilio.phone("+155586720" + String.format("%02d", i))
                        .calls(number)
                        .hears("Hello");
            }
            twilio.verify();

            assertThat(twilio.log().stream()
                            .filter(entry -> entry.text().contains(" ringing: "))
                            .map(LogEntry::offset))
                    .hasSize(CALLS)
                    .containsOnly(Duration.ofMillis(100));
        }
    }

    /** Ten phones meet in a conference while ten others wait for two agents. */
    private String roomAndQueue() {
        app.seen.clear();
        try (TwilioEmulator twilio =
                TwilioEmulator.builder().clock(ClockMode.MANUAL).seed(11).start()) {
            String number = twilio.numbers().get(0);
            twilio.voiceUrl(number, app.url("/voice"));
            twilio.voiceUrl(twilio.numbers().get(1), app.url("/agent"));
            for (int i = 0; i < CALLS / 2; i++) {
                twilio.phone("+155586720" + String.format("%02d", i))
                        .calls(number)
                        .hears("Press 1")
                        .presses("1")
                        .waits(Duration.ofSeconds(i))
                        .says("I am number " + i)
                        .hangsUpAfter(Duration.ofSeconds(30));
                twilio.phone("+155586721" + String.format("%02d", i))
                        .calls(number)
                        .waits(Duration.ofSeconds(20 + i * 7))
                        .hangsUp();
            }
            twilio.phone("+15558679998").calls(twilio.numbers().get(1));
            twilio.phone("+15558679999").calls(twilio.numbers().get(1));
            twilio.advance(Duration.ofMinutes(10));
            twilio.verify();
            return twilio.log().stream()
                    .map(LogEntry::toString)
                    .collect(Collectors.joining("\n"))
                    .replace(twilio.baseUrl(), "http://emulator");
        }
    }

    /** Ten phones call the app, and the app calls ten; the webhooks of all run at the same time. */
    private String story() {
        app.seen.clear();
        try (TwilioEmulator twilio =
                TwilioEmulator.builder().clock(ClockMode.MANUAL).seed(7).start()) {
            String number = twilio.numbers().get(0);
            twilio.voiceUrl(number, app.url("/voice"));
            Rest rest = new Rest(twilio);
            for (int i = 0; i < CALLS / 2; i++) {
                String phone = "+155586720" + String.format("%02d", i);
                twilio.phone(phone).answers().hears("Press 1").presses("1").hears("Good bye");
                rest.call(phone, app.url("/voice"), "StatusCallback", app.url("/status"));
                twilio.phone("+155586721" + String.format("%02d", i))
                        .calls(number)
                        .hears("Press 1")
                        .presses("1")
                        .hears("Good bye")
                        .hangsUp();
                twilio.phone("+15558679999").answers().hangsUpAfter(Duration.ofSeconds(i));
                twilio.phone("+15558679999")
                        .answersAfter(Duration.ofSeconds(1))
                        .hangsUpAfter(Duration.ofSeconds(i));
            }
            twilio.advance(Duration.ofMinutes(10));
            twilio.verify();
            return twilio.log().stream().map(LogEntry::toString).collect(Collectors.joining("\n"));
        }
    }
}
