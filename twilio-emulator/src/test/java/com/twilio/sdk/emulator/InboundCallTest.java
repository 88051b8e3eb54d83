package com.twilio.sdk.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.List;
import java.util.Map;

class InboundCallTest {
    private final TestApp app = new TestApp();
    private final TwilioEmulator twilio = TwilioEmulator.start();
    private final Rest rest = new Rest(twilio);
    private final String number = twilio.numbers().get(0);

    @AfterEach
    void close() {
        twilio.close();
        app.close();
    }

    @Test
    void inboundCall_requestsTheVoiceUrlWhileItRings() {
        app.twiml("/voice", "<Say>Welcome</Say>");
        twilio.voiceUrl(number, app.url("/voice"));
        twilio.phone("5558675310").calls(number).hears("Welcome").hangsUp();

        twilio.verify();

        TestApp.Seen request = app.seen("/voice").get(0);
        assertThat(List.of(
                        request.get("CallStatus"),
                        request.get("Direction"),
                        request.get("From"),
                        request.get("To")))
                .containsExactly("ringing", "inbound", "+15558675310", number);
        assertThat(Rest.field(rest.get("/Calls.json"), "status")).isEqualTo("completed");
    }

    @Test
    void reject_endsTheCallUnanswered() {
        app.twiml("/voice", "<Reject reason=\"busy\"/>")
                .on("/status", seen -> new TestApp.Answer(200, Map.of(), ""));
        rest.post(
                "/IncomingPhoneNumbers/" + sidOfNumber() + ".json",
                "VoiceUrl",
                app.url("/voice"),
                "StatusCallback",
                app.url("/status"));
        twilio.phone("+15558675310").calls(number);

        twilio.verify();

        assertThat(app.seen("/status"))
                .extracting(seen -> seen.get("CallStatus") + " " + seen.get("CallDuration"))
                .containsExactly("busy 0");
    }

    private String sidOfNumber() {
        return Rest.field(
                rest.get("/IncomingPhoneNumbers.json?PhoneNumber=" + number.substring(1)), "sid");
    }

    @Test
    void record_asksTheActionAfterSilence() {
        app.twiml("/voice", "<Record action=\"/recorded\" timeout=\"3\"/><Say>Unreachable</Say>")
                .twiml("/recorded", "<Say>Saved</Say>");
        twilio.voiceUrl(number, app.url("/voice"));
        twilio.phone("+15558675310").calls(number).says("please call me back").hears("Saved");

        twilio.verify();

        TestApp.Seen action = app.seen("/recorded").get(0);
        String sid = action.get("RecordingSid");
        assertThat(sid).matches("RE[0-9a-f]{32}");
        assertThat(action.get("RecordingUrl"))
                .isEqualTo(twilio.baseUrl() + "/2010-04-01/Accounts/" + twilio.accountSid()
                        + "/Recordings/" + sid);
        assertThat(action.get("RecordingDuration")).isEqualTo("4");
        assertThat(action.get("Digits")).isEqualTo("(absent)");
        assertThat(Rest.field(rest.get("/Recordings/" + sid + ".json"), "status"))
                .isEqualTo("completed");
    }

    @Test
    void record_withoutSilenceLimitAndKeysEndsWithItsLengthAtTheAction() {
        app.twiml(
                        "/voice",
                        "<Record timeout=\"0\" finishOnKey=\"\" maxLength=\"20\" playBeep=\"false\""
                                + " action=\"/done\"/><Say>Never</Say>")
                .twiml("/done", "<Say>Thank you</Say>");
        twilio.voiceUrl(number, app.url("/voice"));
        twilio.phone("+15558675310").calls(number).presses("1#").hears("Thank you");

        twilio.verify();

        assertThat(app.seen("/done"))
                .extracting(seen -> seen.get("RecordingDuration") + " " + seen.get("Digits"))
                .containsExactly("20 (absent)");
        assertThat(twilio.log()).noneMatch(entry -> entry.text().contains("hears \"Never"));
    }

    @Test
    void record_endsWithAnyKeyAndWithTheHangUp() {
        app.twiml("/voice", "<Record action=\"/recorded\"/>")
                .twiml("/recorded", "<Record action=\"/again\"/>")
                .twiml("/again", "");
        twilio.voiceUrl(number, app.url("/voice"));
        twilio.phone("+15558675310").calls(number).presses("5").hangsUpAfter(Duration.ofSeconds(2));

        twilio.verify();

        assertThat(app.seen("/recorded"))
                .extracting(seen -> seen.get("Digits"))
                .containsExactly("5");
        assertThat(app.seen("/again"))
                .extracting(seen -> seen.get("Digits") + seen.get("CallStatus"))
                .containsExactly("hangupcompleted");
    }

    @Test
    void dial_bridgesTwoPhonesAndAsksTheAction() {
        app.twiml(
                "/voice",
                "<Dial action=\"/after\" hangupOnStar=\"true\"><Number>5558675311</Number></Dial>");
        app.twiml("/after", "<Say>The other one left</Say>");
        twilio.voiceUrl(number, app.url("/voice"));
        twilio.phone("+15558675310")
                .calls(number)
                .hears("Good morning")
                .says("Hi")
                .hears("The other one left");
        twilio.phone("+15558675311")
                .answers()
                .says("Good morning")
                .hears("Hi")
                .hangsUpAfter(Duration.ofSeconds(5));

        twilio.verify();

        TestApp.Seen after = app.seen("/after").get(0);
        assertThat(List.of(
                        after.get("DialCallStatus"),
                        after.get("DialBridged"),
                        after.get("DialCallDuration")))
                .containsExactly("completed", "true", "7");
        String child = after.get("DialCallSid");
        assertThat(Rest.field(rest.get("/Calls/" + child + ".json"), "direction"))
                .isEqualTo("outbound-dial");
        assertThat(Rest.field(rest.get("/Calls/" + child + ".json"), "parent_call_sid"))
                .isEqualTo(after.get("CallSid"));
        assertThat(Rest.field(rest.get("/Calls/" + child + ".json"), "from"))
                .isEqualTo("+15558675310");
    }

    @Test
    void dial_keepsTheCallerWhenStarIsPressed() {
        app.twiml("/voice", "<Dial hangupOnStar=\"true\">+15558675311</Dial><Say>Back again</Say>");
        twilio.voiceUrl(number, app.url("/voice"));
        twilio.phone("+15558675310")
                .calls(number)
                .waits(Duration.ofSeconds(10))
                .presses("*")
                .hears("Back again");

        twilio.verify();
    }

    @Test
    void dial_goesOnAfterABusyPhone() {
        app.twiml("/voice", "<Dial action=\"/after\"><Number>+15558675311</Number></Dial>")
                .twiml("/after", "");
        twilio.voiceUrl(number, app.url("/voice"));
        twilio.phone("+15558675310").calls(number);
        twilio.phone("+15558675311").busy();

        twilio.verify();

        assertThat(app.seen("/after"))
                .extracting(seen -> seen.get("DialCallStatus") + seen.get("DialBridged"))
                .containsExactly("busyfalse");
    }

    @Test
    void dial_letsTheFirstOfSeveralPhonesWin() {
        app.twiml(
                "/voice",
                "<Dial timeout=\"9\"><Number>+15558675311</Number><Number>+15558675312</Number></Dial>");
        twilio.voiceUrl(number, app.url("/voice"));
        twilio.phone("+15558675310").calls(number).hears("Second").hangsUp();
        twilio.phone("+15558675311").doesNotAnswer();
        twilio.phone("+15558675312").answers().says("Second");

        twilio.verify();

        assertThat(twilio.log().toString())
                .contains("canceled")
                .contains("+15558675310 is connected with +15558675312");
    }

    @Test
    void dial_runsTheScreeningDocumentOnTheCalledLegFirst() {
        app.twiml("/voice", "<Dial><Number url=\"/screen\">+15558675311</Number></Dial>")
                .twiml("/screen", "<Say>A call for you</Say>");
        twilio.voiceUrl(number, app.url("/voice"));
        twilio.phone("+15558675310").calls(number).hears("Speaking").hangsUp();
        twilio.phone("+15558675311").answers().hears("A call for you").says("Speaking");

        twilio.verify();

        assertThat(app.seen("/screen"))
                .extracting(seen ->
                        seen.get("Direction") + " " + seen.get("ParentCallSid").substring(0, 2))
                .containsExactly("outbound-dial CA");
    }

    @Test
    void sms_sendsATextFromWithinTheCall() {
        app.twiml("/voice", "<Sms>Thanks for calling</Sms>");
        twilio.voiceUrl(number, app.url("/voice"));
        twilio.phone("+15558675310").calls(number);

        twilio.verify();

        assertThat(twilio.phone("+15558675310").inbox())
                .extracting(ReceivedText::from, ReceivedText::body)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(number, "Thanks for calling"));
    }

    @Test
    void unknownAndUnsimulatedVerbs_areWarnings() {
        app.twiml(
                "/voice",
                "\n<Sing>La</Sing>\n<Stop><Siprec/></Stop>\n<Say pitch=\"high\">Done</Say>");
        twilio.voiceUrl(number, app.url("/voice"));
        twilio.phone("+15558675310").calls(number).hears("Done");

        twilio.verify();

        assertThat(twilio.log().stream()
                        .filter(entry -> entry.kind() == LogEntry.Kind.WARNING)
                        .map(LogEntry::text))
                .containsExactly(
                        "12200 line 2: <Response> takes no <Sing>. (document " + app.url("/voice")
                                + ")",
                        "12200 line 4: <Say> has no attribute pitch. (document " + app.url("/voice")
                                + ")",
                        "<Siprec> in <Stop> is not simulated (line 3, document " + app.url("/voice")
                                + ")");
    }
}
