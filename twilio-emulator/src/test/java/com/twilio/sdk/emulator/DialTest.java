package com.twilio.sdk.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.List;

class DialTest {
    private static final String CALLER = "+15558675310";
    private static final String OTHER = "+15558675311";

    private final TestApp app = new TestApp();
    private final TwilioEmulator twilio = TwilioEmulator.start();
    private final Rest rest = new Rest(twilio);
    private final String number = twilio.numbers().get(0);

    @AfterEach
    void close() {
        twilio.close();
        app.close();
    }

    private void voice(String verbs) {
        app.twiml("/voice", verbs);
        twilio.voiceUrl(number, app.url("/voice"));
    }

    private List<String> warnings() {
        return twilio.log().stream()
                .filter(entry -> entry.kind() == LogEntry.Kind.WARNING)
                .map(LogEntry::text)
                .toList();
    }

    @Test
    void answerOnBridge_answersTheCallerWithTheOtherSide() {
        voice("<Dial answerOnBridge=\"true\" ringTone=\"de\">+15558675311</Dial>");
        twilio.phone(CALLER).calls(number).hears("Hello").hangsUp();
        twilio.phone(OTHER).answersAfter(Duration.ofSeconds(10)).says("Hello");

        twilio.verify();

        String call = app.seen("/voice").get(0).get("CallSid");
        assertThat(Rest.field(rest.get("/Calls/" + call + ".json"), "start_time"))
                .isEqualTo("Mon, 05 Jan 2026 09:00:11 +0000");
        assertThat(warnings()).isEmpty();
    }

    @Test
    void answerOnBridge_leavesTheCallerUnansweredWhileItRings() {
        voice("<Dial answerOnBridge=\"true\">+15558675311</Dial>");
        twilio.phone(CALLER).calls(number).waits(Duration.ofSeconds(5)).hangsUp();
        twilio.phone(OTHER).doesNotAnswer();

        twilio.verify();

        String call = app.seen("/voice").get(0).get("CallSid");
        assertThat(Rest.field(rest.get("/Calls/" + call + ".json"), "status"))
                .isEqualTo("canceled");
    }

    @Test
    void callerIdThatIsNotTheAccounts_isAWarning() {
        voice("<Dial callerId=\"+15550009999\">+15558675311</Dial>");
        twilio.phone(CALLER).calls(number).hears("Hello").hangsUp();
        twilio.phone(OTHER).answers().says("Hello");

        twilio.verify();

        assertThat(warnings())
                .containsExactly(
                        "13214 callerId +15550009999 is neither a number of this account nor"
                                + " verified nor that of the caller; Twilio would not dial with it (line 1,"
                                + " document " + app.url("/voice") + ")");
    }

    @Test
    void callerIdOfTheAccount_isNone() {
        voice("<Dial callerId=\"" + twilio.numbers().get(1) + "\">+15558675311</Dial>");
        twilio.phone("client:alice").calls(number).hears("Hello").hangsUp();
        twilio.phone(OTHER).answers().says("Hello");

        twilio.verify();

        assertThat(warnings()).isEmpty();
    }

    @Test
    void whatADialDoesNotSimulate_isAWarningForEachAttribute() {
        voice("<Dial referUrl=\"/r\" recordingTrack=\"inbound\"><Number byoc=\"BY1\""
                + " machineDetectionSilenceTimeout=\"3000\">+15558675311</Number></Dial>");
        twilio.phone(CALLER).calls(number).hears("Hello").hangsUp();
        twilio.phone(OTHER).answers().says("Hello");

        twilio.verify();

        String place = " is not simulated (line 1, document " + app.url("/voice") + ")";
        assertThat(warnings())
                .containsExactly(
                        "recordingTrack of <Dial>" + place,
                        "referUrl of <Dial>" + place,
                        "byoc of <Number>" + place,
                        "machineDetectionSilenceTimeout of <Number>" + place);
    }

    @Test
    void clientWithoutCallerId_isAWarning() {
        voice("<Dial>+15558675311</Dial>");
        twilio.phone("client:alice").calls(number).hears("Hello").hangsUp();
        twilio.phone(OTHER).answers().says("Hello");

        twilio.verify();

        assertThat(warnings())
                .containsExactly("13214 callerId client:alice is no phone number; Twilio would not"
                        + " dial a phone with it (line 1, document " + app.url("/voice") + ")");
    }

    @Test
    void bothLegs_areMovedIntoAConferenceByRest() {
        app.twiml("/voice", "<Dial action=\"/room\">+15558675311</Dial>");
        app.twiml("/room", "<Dial><Conference beep=\"false\">Room</Conference></Dial>");
        try (TwilioEmulator manual =
                TwilioEmulator.builder().clock(ClockMode.MANUAL).start()) {
            manual.voiceUrl(number, app.url("/voice"));
            manual.phone(CALLER).calls(number).hears("First").hears("Second").hangsUp();
            manual.phone(OTHER)
                    .answers()
                    .says("First")
                    .waits(Duration.ofSeconds(5))
                    .says("Second");
            manual.advance(Duration.ofSeconds(6));
            Rest api = new Rest(manual);
            String child = Rest.field(api.get("/Calls.json?To=%2B15558675311"), "sid");
            api.post("/Calls/" + child + ".json", "Url", app.url("/room"));
            manual.advance(Duration.ofSeconds(20));

            manual.verify();
            assertThat(manual.log().stream().map(LogEntry::text))
                    .contains(
                            OTHER + " joins the conference Room",
                            CALLER + " joins the conference Room");
        }
    }

    @Test
    void refer_handsASipCallerOver() {
        voice("<Refer action=\"/referred\"><Sip>sip:desk@example.com</Sip></Refer>");
        app.twiml("/referred", "<Hangup/>");
        twilio.phone("sip:alice@example.com").calls(number);

        twilio.verify();

        assertThat(app.seen("/referred"))
                .extracting(seen -> seen.get("ReferCallStatus") + " "
                        + seen.get("ReferSipResponseCode") + " "
                        + seen.get("NotifySipResponseCode"))
                .containsExactly("completed 202 200");
    }

    @Test
    void referOfAPhone_isAnError() {
        voice("<Refer><Sip>sip:desk@example.com</Sip></Refer>");
        twilio.phone(CALLER).calls(number).hears("An application error has occurred");

        twilio.verify();

        assertThat(twilio.log().stream()
                        .filter(entry -> entry.kind() == LogEntry.Kind.ERROR)
                        .map(LogEntry::text))
                .containsExactly("13801 <Refer> needs a call over SIP, and +15558675310 is none"
                        + " (document " + app.url("/voice") + ")");
    }

    @Test
    void partialResults_growWordByWord() {
        voice("<Gather input=\"speech\" action=\"/said\" partialResultCallback=\"/partial\"/>");
        app.twiml("/said", "").twiml("/partial", "");
        twilio.phone(CALLER).calls(number).says("I want to pay");

        twilio.verify();

        assertThat(app.seen("/partial"))
                .extracting(
                        seen -> seen.get("SequenceNumber") + " " + seen.get("UnstableSpeechResult"))
                .containsExactly("0 I", "1 I want", "2 I want to");
        assertThat(app.seen("/said").get(0).get("SpeechResult")).isEqualTo("I want to pay");
    }
}
