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

    /** Ten phones call the app, and the app calls ten; the webhooks of all run at the same time. */
    private String story() {
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
