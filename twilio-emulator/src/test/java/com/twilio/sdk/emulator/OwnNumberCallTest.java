package com.twilio.sdk.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.util.List;

/** Calls to numbers of the account itself, and keys that are sent once somebody answers. */
class OwnNumberCallTest {
    private final TestApp app = new TestApp();
    private final TwilioEmulator twilio = TwilioEmulator.start();
    private final Rest rest = new Rest(twilio);
    private final String first = twilio.numbers().get(0);
    private final String second = twilio.numbers().get(1);

    @AfterEach
    void close() {
        twilio.close();
        app.close();
    }

    private List<String> log(LogEntry.Kind kind) {
        return twilio.log().stream()
                .filter(entry -> entry.kind() == kind)
                .map(LogEntry::text)
                .toList();
    }

    private String status(String sid) {
        return Rest.field(rest.get("/Calls/" + sid + ".json"), "status");
    }

    @Test
    void callToAnOwnNumber_requestsItsVoiceUrlAndBothHearEachOther() {
        app.twiml("/caller", "<Pause length=\"3\"/><Play digits=\"1\"/><Pause length=\"9\"/>")
                .twiml(
                        "/menu",
                        "<Gather numDigits=\"1\" action=\"/chosen\"><Say>Press 1</Say></Gather>")
                .twiml("/chosen", "<Say>Thank you</Say>");
        twilio.voiceUrl(second, app.url("/menu"));
        String sid = rest.call(second, app.url("/caller"));
        twilio.awaitIdle();

        assertThat(app.seen("/menu"))
                .extracting(seen -> seen.get("Direction") + " " + seen.get("CallStatus") + " "
                        + seen.get("From") + " " + seen.get("To"))
                .containsExactly("inbound ringing " + first + " " + second);
        assertThat(app.seen("/chosen")).extracting(seen -> seen.get("Digits")).containsExactly("1");
        assertThat(log(LogEntry.Kind.PHONE))
                .containsExactly(
                        first + " hears \"Press 1\"",
                        second + " hears the tone 1",
                        first + " hears \"Thank you\"");
        assertThat(status(sid)).isEqualTo("completed");
        assertThat(status(app.seen("/menu").get(0).get("CallSid"))).isEqualTo("completed");
        assertThat(twilio.transcript(sid)).contains("hears \"Thank you\"");
    }

    @Test
    void ownNumberThatRejects_isBusyForTheCaller() {
        app.twiml("/caller", "").twiml("/menu", "<Reject reason=\"busy\"/>");
        twilio.voiceUrl(second, app.url("/menu"));
        String sid = rest.call(second, app.url("/caller"));
        twilio.awaitIdle();

        assertThat(status(sid)).isEqualTo("busy");
        assertThat(app.seen("/caller")).isEmpty();
    }

    @Test
    void dialToAnOwnNumber_bridgesTheCallerWithItsDocument() {
        app.twiml("/voice", "<Dial action=\"/done\"><Number>" + second + "</Number></Dial>")
                .twiml("/menu", "<Say>This is the branch</Say>")
                .twiml("/done", "<Say>Back again</Say>");
        twilio.voiceUrl(first, app.url("/voice"));
        twilio.voiceUrl(second, app.url("/menu"));
        twilio.phone("+15558675310")
                .calls(first)
                .hears("This is the branch")
                .hears("Back again")
                .hangsUp();

        twilio.verify();

        assertThat(app.seen("/done"))
                .extracting(seen -> seen.get("DialCallStatus") + " " + seen.get("DialBridged"))
                .containsExactly("completed true");
    }

    @Test
    void numbersThatCallEachOtherForEver_areStopped() {
        app.twiml("/voice", "<Dial>" + first + "</Dial>");
        twilio.voiceUrl(first, app.url("/voice"));
        twilio.phone("+15558675310").calls(first);

        twilio.verify();

        assertThat(log(LogEntry.Kind.WARNING))
                .containsExactly("the numbers of this account call each other for ever, now "
                        + first + "; the call fails");
    }

    @Test
    void ownNumberWithoutVoiceUrl_isAnsweredByItsPhoneWithAWarning() {
        app.twiml("/voice", "<Dial>" + second + "</Dial>");
        twilio.voiceUrl(first, app.url("/voice"));
        twilio.phone(second).answers().hangsUp();
        twilio.phone("+15558675310").calls(first);

        twilio.verify();

        assertThat(log(LogEntry.Kind.WARNING))
                .containsExactly(
                        second
                                + " is a number of this account: its phone answers, its VoiceUrl is not requested");
    }

    @Test
    void sendDigits_areHeardBeforeTheDocument() {
        app.twiml("/voice", "<Say>Hello</Say>");
        rest.call("+15558675310", app.url("/voice"), "SendDigits", "ww1#");
        twilio.awaitIdle();

        assertThat(log(LogEntry.Kind.PHONE))
                .containsExactly(
                        "+15558675310 hears the tones ww1#", "+15558675310 hears \"Hello\"");
        assertThat(rest.post(
                                "/Calls.json",
                                "To",
                                "+15558675310",
                                "From",
                                first,
                                "Url",
                                app.url("/voice"),
                                "SendDigits",
                                "12x")
                        .body())
                .contains(
                        "\"code\":21206,\"message\":\"SendDigits is '12x'; 32 of 0 to 9, #, *, w and W are"
                                + " possible.\"");
    }

    @Test
    void sendDigitsOfANumber_areHeardBeforeTheBridge() {
        app.twiml("/voice", "<Dial><Number sendDigits=\"12\">+15558675311</Number></Dial>");
        twilio.voiceUrl(first, app.url("/voice"));
        twilio.phone("+15558675311").answers().hears("Hi").hangsUp();
        twilio.phone("+15558675310")
                .calls(first)
                .waits(java.time.Duration.ofSeconds(9))
                .says("Hi");

        twilio.verify();

        assertThat(log(LogEntry.Kind.PHONE))
                .startsWith(
                        "+15558675311 hears the tones 12",
                        "+15558675310 is connected with +15558675311");
    }
}
