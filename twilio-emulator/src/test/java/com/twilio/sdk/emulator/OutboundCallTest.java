package com.twilio.sdk.emulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.Map;

class OutboundCallTest {
    private final TestApp app = new TestApp();
    private final TwilioEmulator twilio = TwilioEmulator.start();
    private final Rest rest = new Rest(twilio);

    @AfterEach
    void close() {
        twilio.close();
        app.close();
    }

    @Test
    void call_letsThePhoneHearTheDocumentAndCompletes() {
        app.twiml(
                "/voice",
                "<Say>Hello <emphasis>World</emphasis></Say><Pause/><Say>Good bye.</Say>");
        twilio.phone("+15558675310")
                .answers()
                .hears("hello world")
                .hears("Good bye")
                .hangsUp();

        String sid = rest.call("5558675310", app.url("/voice"));
        twilio.verify();

        assertThat(twilio.transcript(sid).replace(sid, "CA…").replace(app.url(""), "APP"))
                .isEqualTo("""
            00:00.000 status   call CA… queued: +12025550101 calls +15558675310
            00:01.000 status   call CA… ringing
            00:03.000 status   call CA… in-progress
            00:03.000 webhook  POST APP/voice → 200 text/xml
                               From=+12025550101 To=+15558675310 CallStatus=in-progress Direction=outbound-api
            00:03.000 twiml    <Response><Say>Hello <emphasis>World</emphasis></Say><Pause/><Say>Good bye.</Say></Response>
            00:03.800 phone    +15558675310 hears "Hello World"
            00:05.600 phone    +15558675310 hears "Good bye."
            00:05.600 status   call CA… completed after 3 s""");
        assertThat(Rest.field(rest.get("/Calls/" + sid + ".json"), "status"))
                .isEqualTo("completed");
        assertThat(Rest.field(rest.get("/Calls/" + sid + ".json"), "duration")).isEqualTo("3");
    }

    @Test
    void call_sendsTheStandardParametersThoughEmpty() {
        app.twiml("/voice", "");

        String sid = rest.call("+15558675310", app.url("/voice"));
        twilio.awaitIdle();

        assertThat(app.seen("/voice")).hasSize(1);
        TestApp.Seen request = app.seen.get(0);
        assertThat(request.method()).isEqualTo("POST");
        assertThat(request.parameters()
                        .toString()
                        .replace(sid, "CA…")
                        .replace(twilio.accountSid(), "AC…"))
                .isEqualTo("{CallSid=CA…, AccountSid=AC…, From=+12025550101, To=+15558675310, "
                        + "CallStatus=in-progress, ApiVersion=2010-04-01, Direction=outbound-api, "
                        + "Caller=+12025550101, Called=+15558675310, "
                        + "FromCity=, FromState=, FromZip=, FromCountry=, "
                        + "ToCity=, ToState=, ToZip=, ToCountry=, "
                        + "CallerCity=, CallerState=, CallerZip=, CallerCountry=, "
                        + "CalledCity=, CalledState=, CalledZip=, CalledCountry=}");
        assertThat(request.headers())
                .containsEntry("Content-type", "application/x-www-form-urlencoded; charset=UTF-8")
                .containsEntry("User-agent", "TwilioProxy/1.1")
                .containsKey("I-twilio-idempotency-token");
    }

    @Test
    void call_runsTheDocumentOfTheRequest() {
        twilio.phone("+15558675310").answers().hears("Inline");

        new Rest(twilio)
                .post(
                        "/Calls.json",
                        "To",
                        "+15558675310",
                        "From",
                        "+12025550101",
                        "Twiml",
                        "<Response><Say>Inline</Say></Response>");

        twilio.verify();
        assertThat(twilio.webhooks()).isEmpty();
    }

    @Test
    void phone_thatIsBusyEndsTheCallAsBusy() {
        twilio.phone("+15558675310").busy();

        String sid = rest.call("+15558675310", app.url("/voice"));
        twilio.verify();

        assertThat(Rest.field(rest.get("/Calls/" + sid + ".json"), "status")).isEqualTo("busy");
        assertThat(app.seen).isEmpty();
    }

    @Test
    void phone_thatDoesNotAnswerRingsForTheTimeout() {
        twilio.phone("+15558675310").doesNotAnswer();

        String sid = rest.call("+15558675310", app.url("/voice"), "Timeout", "20");
        twilio.verify();

        assertThat(Rest.field(rest.get("/Calls/" + sid + ".json"), "status"))
                .isEqualTo("no-answer");
        assertThat(twilio.transcript(sid))
                .endsWith("00:21.000 status   call " + sid + " no-answer");
    }

    @Test
    void statusCallbacks_comeInOrderWithSequenceNumbers() {
        app.twiml("/voice", "<Say>Hello</Say>");
        app.on("/status", seen -> new TestApp.Answer(204, Map.of(), ""));

        rest.call(
                "+15558675310",
                app.url("/voice"),
                "StatusCallback",
                app.url("/status"),
                "StatusCallbackEvent",
                "initiated",
                "StatusCallbackEvent",
                "ringing",
                "StatusCallbackEvent",
                "answered",
                "StatusCallbackEvent",
                "completed");
        twilio.awaitIdle();

        assertThat(app.seen("/status"))
                .extracting(seen -> String.join(
                        " ",
                        seen.get("SequenceNumber"),
                        seen.get("CallStatus"),
                        seen.get("CallDuration"),
                        seen.get("Duration"),
                        seen.get("SipResponseCode"),
                        seen.get("CallbackSource"),
                        seen.get("Timestamp")))
                .containsExactly(
                        "0 initiated (absent) (absent) (absent) call-progress-events Mon, 05 Jan 2026 09:00:00 +0000",
                        "1 ringing (absent) (absent) (absent) call-progress-events Mon, 05 Jan 2026 09:00:01 +0000",
                        "2 in-progress (absent) (absent) (absent) call-progress-events Mon, 05 Jan 2026 09:00:03 +0000",
                        "3 completed 1 1 200 call-progress-events Mon, 05 Jan 2026 09:00:03 +0000");
    }

    @Test
    void statusCallbackEvents_areRepeatedOrSeparatedByBlanks() {
        app.twiml("/voice", "").twiml("/many", "").twiml("/one", "");
        rest.call(
                "+15558675310",
                app.url("/voice"),
                "StatusCallback",
                app.url("/many"),
                "StatusCallbackEvent",
                "initiated",
                "StatusCallbackEvent",
                "answered");
        rest.call(
                "+15558675311",
                app.url("/voice"),
                "StatusCallback",
                app.url("/one"),
                "StatusCallbackEvent",
                "initiated answered");
        twilio.awaitIdle();

        assertThat(app.seen("/many"))
                .extracting(seen -> seen.get("CallStatus"))
                .containsExactly("initiated", "in-progress");
        assertThat(app.seen("/one"))
                .extracting(seen -> seen.get("CallStatus"))
                .containsExactly("initiated", "in-progress");
    }

    @Test
    void unknownStatusCallbackEvent_isRefused() {
        assertThat(rest.post(
                                "/Calls.json",
                                "To",
                                "+15558675310",
                                "From",
                                twilio.numbers().get(0),
                                "Url",
                                app.url("/voice"),
                                "StatusCallbackEvent",
                                "ringing done")
                        .body())
                .contains(
                        "\"code\":21626,\"message\":\"StatusCallbackEvent is 'done'; initiated, ringing,"
                                + " answered and completed are possible.\"");
    }

    @Test
    void statusCallback_isOnlyCompletedByDefault() {
        app.on("/status", seen -> new TestApp.Answer(204, Map.of(), ""));
        twilio.phone("+15558675310").busy();

        rest.call("+15558675310", app.url("/voice"), "StatusCallback", app.url("/status"));
        twilio.awaitIdle();

        assertThat(app.seen("/status"))
                .extracting(seen -> seen.get("CallStatus") + " " + seen.get("SipResponseCode"))
                .containsExactly("busy 486");
    }

    @Test
    void hears_thatNeverComesFailsWithTheTranscript() {
        app.twiml("/voice", "<Say>Hello</Say>");
        twilio.phone("+15558675310").answers().hears("Good morning");

        rest.call("+15558675310", app.url("/voice"));

        assertThatThrownBy(twilio::verify)
                .isInstanceOf(AssertionError.class)
                .hasMessageStartingWith("""
                        +15558675310 waits to hear "Good morning", but the call ended (completed)
                        What happened (> is what came instead, ! what was expected):
                          00:00.000 rest     POST /2010-04-01/Accounts/""")
                .hasMessageContaining("""
                        > 00:03.400 phone    +15558675310 hears "Hello"
                        !                    +15558675310 hears "Good morning"
                          00:03.400 status   call CA""");
    }

    @Test
    void phone_thatIsNeverCalledFails() {
        twilio.phone("+15558675310").answers();

        assertThatThrownBy(twilio::verify)
                .hasMessageStartingWith("+15558675310 was to be called, but no call came");
    }

    @Test
    void update_redirectsALiveCall() {
        app.twiml("/voice", "<Say>One</Say><Pause length=\"600\"/>")
                .twiml("/other", "<Say>Two</Say>");
        try (TwilioEmulator manual =
                TwilioEmulator.builder().clock(ClockMode.MANUAL).start()) {
            Rest client = new Rest(manual);
            manual.phone("+15558675310").answers().hears("One").hears("Two");
            String sid = client.call("+15558675310", app.url("/voice"));
            manual.advance(Duration.ofSeconds(10));

            client.post("/Calls/" + sid + ".json", "Url", app.url("/other"));
            manual.advance(Duration.ofSeconds(5));

            manual.verify();
            assertThat(Rest.field(client.get("/Calls/" + sid + ".json"), "status"))
                    .isEqualTo("completed");
        }
    }

    @Test
    void update_cancelsOnlyWhatIsNotAnsweredAndCompletesTheRest() {
        app.twiml("/voice", "<Pause length=\"600\"/>");
        try (TwilioEmulator manual =
                TwilioEmulator.builder().clock(ClockMode.MANUAL).start()) {
            Rest client = new Rest(manual);
            String first = client.call("+15558675310", app.url("/voice"));
            assertThat(Rest.field(
                            client.post("/Calls/" + first + ".json", "Status", "canceled"),
                            "status"))
                    .isEqualTo("canceled");
            String second = client.call("+15558675311", app.url("/voice"));
            manual.advance(Duration.ofSeconds(10));
            assertThat(Rest.field(
                            client.post("/Calls/" + second + ".json", "Status", "canceled"),
                            "status"))
                    .isEqualTo("in-progress");
            assertThat(Rest.field(
                            client.post("/Calls/" + second + ".json", "Status", "completed"),
                            "status"))
                    .isEqualTo("completed");

            assertThat(client.post("/Calls/" + second + ".json", "Status", "completed")
                            .body())
                    .isEqualTo(
                            "{\"code\":21220,\"message\":\"The call " + second
                                    + " has ended; it cannot be changed.\","
                                    + "\"more_info\":\"https://www.twilio.com/docs/errors/21220\",\"status\":400}");
        }
    }

    @Test
    void sameSeed_givesTheSameStory() {
        app.twiml("/voice", "<Say>Hello</Say>");

        assertThat(story()).isEqualTo(story());
    }

    private String story() {
        try (TwilioEmulator other = TwilioEmulator.start()) {
            other.phone("+15558675310").answers().hears("Hello");
            new Rest(other).call("+15558675310", app.url("/voice"));
            other.verify();
            return other.log().toString();
        }
    }
}
