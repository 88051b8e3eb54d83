package com.twilio.sdk.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import com.twilio.sdk.rest.api.v2010.CallNotification;
import com.twilio.sdk.rest.api.v2010.Notification;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

class NotificationTest {
    private final TestApp app = new TestApp();
    private final TwilioEmulator twilio = TwilioEmulator.start();
    private final Rest rest = new Rest(twilio);

    @AfterEach
    void close() {
        twilio.close();
        app.close();
    }

    private List<Notification> all() {
        return twilio.client().notifications().list().toList();
    }

    private List<String> words() {
        return all().stream()
                .map(found -> found.getLog() + " "
                        + String.valueOf(found.getMessageText()).replace(app.url(""), "APP"))
                .toList();
    }

    @Test
    void mistakeInADocument_isToldWithLineUrlNumberAndConsequence() {
        app.twiml("/voice", "\n<Say>One</Say>\n<Shout>Two</Shout>");
        String sid = rest.call("+15558675310", app.url("/voice"));
        twilio.awaitIdle();

        Notification found = all().get(0);
        assertThat(found.getMessageText())
                .isEqualTo("12200 line 3: <Response> takes no <Shout>. (document "
                        + app.url("/voice")
                        + "); Twilio skips what it does not know and runs the rest");
        assertThat(found.getErrorCode() + " " + found.getLog() + " " + found.getCallSid())
                .isEqualTo("12200 1 " + sid);
        assertThat(found.getRequestMethod() + " " + found.getRequestUrl())
                .isEqualTo("POST " + app.url("/voice"));
        assertThat(found.getMoreInfo()).isEqualTo("https://www.twilio.com/docs/errors/12200");
    }

    @Test
    void fetch_bringsTheRequestAndItsAnswer() {
        app.twiml("/voice", "<Shout/>");
        String sid = rest.call("+15558675310", app.url("/voice?x=1"), "Method", "GET");
        twilio.awaitIdle();

        Notification whole =
                twilio.client().notifications(all().get(0).getSid()).fetch();

        assertThat(whole.getRequestVariables()).startsWith("x=1&CallSid=" + sid + "&AccountSid=");
        assertThat(whole.getResponseHeaders()).isEqualTo("Content-Type: text/xml");
        assertThat(whole.getResponseBody()).isEqualTo("<Response><Shout/></Response>");
    }

    @Test
    void logAndTranscript_tellWhatTwilioWouldHaveDone() {
        app.on("/voice", seen -> new TestApp.Answer(500, Map.of(), "broken"));
        String sid = rest.call("+15558675310", app.url("/voice"));
        twilio.awaitIdle();

        assertThat(twilio.transcript(sid).replace(app.url(""), "APP")).contains("""
                        00:03.000 error    11200 HTTP status 500 (document APP/voice)
                                           → Twilio requests the fallback URL; without one the phone \
                        hears that the application failed, and the call ends
                        """);
        assertThat(words())
                .containsExactly("0 11200 HTTP status 500 (document APP/voice); Twilio requests the"
                        + " fallback URL; without one the phone hears that the application failed,"
                        + " and the call ends");
    }

    @Test
    void call_listsItsOwnAndFetchesThem() {
        app.twiml("/voice", "<Shout/>");
        String first = rest.call("+15558675310", app.url("/voice"));
        rest.call("+15558675311", app.url("/voice"));
        twilio.awaitIdle();

        List<CallNotification> own =
                twilio.client().calls(first).notifications().list().toList();

        assertThat(own).extracting(CallNotification::getCallSid).containsExactly(first);
        assertThat(all()).hasSize(2);
        String sid = own.get(0).getSid();
        assertThat(twilio.client().calls(first).notifications(sid).fetch().getSid())
                .isEqualTo(sid);
    }

    @Test
    void list_filtersByLogAndMessageDate() {
        app.twiml("/voice", "<Shout/>");
        rest.call("+15558675310", app.url("/voice"));
        rest.call("+15558675310", "http://127.0.0.1:1/voice");
        twilio.awaitIdle();

        assertThat(all()).hasSize(2);
        assertThat(twilio.client().notifications().list(q -> q.log(0)).toList())
                .extracting(Notification::getErrorCode)
                .containsExactly(11205);
        assertThat(twilio.client().notifications().list(q -> q.log(1)).toList())
                .extracting(Notification::getErrorCode)
                .containsExactly(12200);
        LocalDate day = LocalDate.parse("2026-01-05");
        assertThat(twilio.client().notifications().list(q -> q.messageDate(day)).toList())
                .hasSize(2);
        assertThat(twilio.client()
                        .notifications()
                        .list(q -> q.messageDateAfter(day.plusDays(1)))
                        .toList())
                .isEmpty();
        assertThat(twilio.client()
                        .notifications()
                        .list(q -> q.messageDateBefore(day.plusDays(1)))
                        .toList())
                .hasSize(2);
    }

    @Test
    void whatIsNotSimulated_isToldToo() {
        rest.post(
                "/Calls.json",
                "To",
                "+15558675310",
                "From",
                twilio.numbers().get(0),
                "Twiml",
                "<Response><Say>Hi</Say><Transcription/></Response>");
        twilio.awaitIdle();

        assertThat(words())
                .anyMatch(words -> words.equals("1 <Transcription> is not simulated; the next verb"
                        + " runs (line 1, document in the request)"));
        assertThat(all().get(0).getRequestUrl()).isNull();
    }

    @Test
    void textsAndSubaccounts_haveTheirOwn() {
        String sub = Rest.field(rest.post("/2010-04-01/Accounts.json"), "sid");
        rest.post(
                "/2010-04-01/Accounts/" + sub + "/IncomingPhoneNumbers.json",
                "PhoneNumber",
                "+13105550100",
                "SmsUrl",
                app.url("/sms"));
        app.twiml("/sms", "<Say>Hi</Say>");
        twilio.phone("+15558675310").texts("+13105550100", "Hi");
        twilio.awaitIdle();

        assertThat(words()).isEmpty();
        assertThat(rest.get("/2010-04-01/Accounts/" + sub + "/Notifications.json")
                        .body())
                .contains("\"error_code\":\"14110\"");
    }
}
