package com.twilio.sdk.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import com.twilio.sdk.webhook.MachineDetectionEvent;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.time.Duration;

class MachineDetectionTest {
    private static final String PHONE = "+15558675310";

    private final TestApp app = new TestApp();
    private final TwilioEmulator twilio = TwilioEmulator.start();
    private final Rest rest = new Rest(twilio);
    private final String number = twilio.numbers().get(0);

    @AfterEach
    void close() {
        twilio.close();
        app.close();
    }

    private String answeredBy(String path) {
        TestApp.Seen seen = app.seen(path).get(0);
        return seen.get("AnsweredBy") + " " + seen.get("MachineDetectionDuration");
    }

    @Test
    void detection_tellsTheDocumentWhoAnswered() {
        app.twiml("/voice", "<Say>Hello</Say>");
        twilio.phone(PHONE).answers().hears("Hello");

        String sid = rest.call(PHONE, app.url("/voice"), "MachineDetection", "Enable");
        twilio.verify();

        assertThat(answeredBy("/voice")).isEqualTo("human 1200");
        assertThat(Rest.field(rest.get("/Calls/" + sid + ".json"), "answered_by"))
                .isEqualTo("human");
    }

    @Test
    void machine_isReportedWhileItStillGreets() {
        app.twiml("/voice", "<Say>Hello</Say><Pause length=\"5\"/>");
        twilio.phone(PHONE).machine().says("You have reached the voice mail of Alice");

        rest.call(PHONE, app.url("/voice"), "MachineDetection", "Enable");
        twilio.verify();

        assertThat(answeredBy("/voice")).isEqualTo("machine_start 2400");
    }

    @Test
    void detectMessageEnd_waitsForTheEndOfTheGreeting() {
        app.twiml("/voice", "<Say>Your order is ready</Say>");
        twilio.phone(PHONE)
                .machine()
                .says("You have reached the voice mail of Alice please leave a message after the"
                        + " tone and she will call you back")
                .hears("Your order is ready");

        rest.call(PHONE, app.url("/voice"), "MachineDetection", "DetectMessageEnd");
        twilio.verify();

        assertThat(answeredBy("/voice")).isEqualTo("machine_end_beep 8700");
    }

    @Test
    void silentMachine_endsInSilenceAndTheLimitGivesUnknown() {
        app.twiml("/voice", "");
        twilio.phone(PHONE).machine();
        rest.call(PHONE, app.url("/voice"), "MachineDetection", "DetectMessageEnd");
        twilio.verify();
        assertThat(answeredBy("/voice")).isEqualTo("machine_end_silence 5000");

        app.twiml("/second", "");
        twilio.phone(PHONE).machine();
        rest.call(
                PHONE,
                app.url("/second"),
                "MachineDetection",
                "DetectMessageEnd",
                "MachineDetectionTimeout",
                "3");
        twilio.verify();
        assertThat(answeredBy("/second")).isEqualTo("unknown 3000");
    }

    @Test
    void asyncDetection_letsTheDocumentRunAndTellsTheCallback() {
        app.twiml("/voice", "<Say>Hello</Say><Pause length=\"10\"/>").twiml("/amd", "");
        twilio.phone(PHONE).machine().says("Leave a message");

        rest.call(
                PHONE,
                app.url("/voice"),
                "MachineDetection",
                "Enable",
                "AsyncAmd",
                "true",
                "AsyncAmdStatusCallback",
                app.url("/amd"));
        twilio.verify();

        assertThat(app.seen("/voice").get(0).get("AnsweredBy")).isEqualTo("(absent)");
        MachineDetectionEvent event =
                MachineDetectionEvent.of(app.seen("/amd").get(0).parameters());
        assertThat(event.problems()).isEmpty();
        assertThat(event.getAnsweredBy()).hasToString("machine_start");
        assertThat(event.getMachineDetectionDuration()).isEqualTo(Duration.ofMillis(2400));
    }

    @Test
    void detectionOfADialledNumber_tellsItsCallback() {
        app.twiml(
                        "/voice",
                        "<Dial><Number machineDetection=\"Enable\" amdStatusCallback=\"/amd\">"
                                + "+15558675311</Number></Dial>")
                .twiml("/amd", "");
        twilio.voiceUrl(number, app.url("/voice"));
        twilio.phone(PHONE)
                .calls(number)
                .hears("Leave a message")
                .hangsUpAfter(Duration.ofSeconds(9));
        twilio.phone("+15558675311").machine().says("Leave a message");

        twilio.verify();

        assertThat(answeredBy("/amd")).isEqualTo("machine_start 2400");
    }
}
