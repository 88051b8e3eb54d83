package com.twilio.sdk.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;

class MessageTest {
    private final TestApp app = new TestApp();
    private final TwilioEmulator twilio = TwilioEmulator.start();
    private final Rest rest = new Rest(twilio);
    private final String number = twilio.numbers().get(0);

    @AfterEach
    void close() {
        twilio.close();
        app.close();
    }

    private void send(String... more) {
        HttpResponse<String> sent = rest.post("/Messages.json", more);
        assertThat(sent.statusCode()).as(sent.body()).isEqualTo(201);
        twilio.awaitIdle();
    }

    @Test
    void message_isDeliveredToThePhone() {
        HttpResponse<String> sent = rest.post(
                "/Messages.json",
                "From",
                "4155992671",
                "To",
                "5558675310",
                "Body",
                "This is my text.");
        String sid = Rest.field(sent, "sid");
        twilio.awaitIdle();

        assertThat(sent.statusCode()).isEqualTo(201);
        assertThat(Rest.field(sent, "status")).isEqualTo("queued");
        assertThat(twilio.phone("+15558675310").inbox())
                .containsExactly(
                        new ReceivedText(sid, "+14155992671", "This is my text.", List.of()));
        assertThat(Rest.field(rest.get("/Messages/" + sid + ".json"), "status"))
                .isEqualTo("delivered");
        assertThat(twilio.transcript(sid).replace(sid, "SM…")).isEqualTo("""
                00:00.000 status   message SM… queued: +14155992671 to +15558675310
                00:00.500 status   message SM… sent
                00:01.000 status   message SM… delivered
                00:01.000 text     +15558675310 receives "This is my text." from +14155992671""");
    }

    @ParameterizedTest
    @CsvSource({"a, 160, 1", "a, 161, 2", "€, 153, 3", "😀, 67, 3"})
    void segments_areCountedAsTheyAreCharged(String character, int times, String segments) {
        HttpResponse<String> sent = rest.post(
                "/Messages.json",
                "From",
                number,
                "To",
                "+15558675310",
                "Body",
                character.repeat(times));

        assertThat(Rest.field(sent, "num_segments")).isEqualTo(segments);
    }

    @Test
    void statusCallbacks_tellSentAndDelivered() {
        app.on("/status", seen -> new TestApp.Answer(200, Map.of(), ""));

        send(
                "From",
                number,
                "To",
                "+15558675310",
                "Body",
                "Hi",
                "StatusCallback",
                app.url("/status"));

        assertThat(app.seen("/status"))
                .extracting(seen -> seen.get("MessageStatus") + " " + seen.get("SmsStatus"))
                .containsExactly("sent sent", "delivered delivered");
    }

    @Test
    void pictures_areMmsAndRepeatedKeysAreAllKept() {
        send(
                "From",
                number,
                "To",
                "+15558675310",
                "MediaUrl",
                "http://x/1",
                "MediaUrl",
                "http://x/2");

        ReceivedText text = twilio.phone("+15558675310").inbox().get(0);
        assertThat(text.sid()).startsWith("MM");
        assertThat(text.mediaUrls()).containsExactly("http://x/1", "http://x/2");
    }

    @Test
    void inboundText_isAnsweredByTheDocument() {
        app.twiml(
                "/sms",
                "<Message>One</Message><Message><Body>Two</Body><Media>/a.png</Media></Message>"
                        + "<Message to=\"+15558675311\">Three</Message><Redirect>/more</Redirect>");
        app.twiml("/more", "<Message>Four</Message>");
        twilio.messageUrl(number, app.url("/sms"));

        String sid = twilio.phone("+15558675310").texts(number, "Hello?");
        twilio.awaitIdle();

        TestApp.Seen request = app.seen("/sms").get(0);
        assertThat(request.parameters()
                        .toString()
                        .replace(sid, "SM…")
                        .replace(twilio.accountSid(), "AC…"))
                .isEqualTo(
                        "{MessageSid=SM…, SmsSid=SM…, SmsMessageSid=SM…, AccountSid=AC…, From=+15558675310, To="
                                + number
                                + ", Body=Hello?, NumMedia=0, NumSegments=1, SmsStatus=received, "
                                + "ApiVersion=2010-04-01, FromCity=, FromState=, FromZip=, FromCountry=, "
                                + "ToCity=, ToState=, ToZip=, ToCountry=}");
        assertThat(twilio.phone("+15558675310").inbox())
                .extracting(text -> text.from() + " " + text.body() + " " + text.mediaUrls())
                .containsExactly(
                        number + " One []",
                        number + " Two [" + app.url("/a.png") + "]",
                        number + " Four []");
        assertThat(twilio.phone("+15558675311").inbox())
                .extracting(ReceivedText::body)
                .containsExactly("Three");
    }

    @Test
    void moreThanTenReplies_areWarnedOf() {
        app.twiml("/sms", "<Message>x</Message>".repeat(12));
        twilio.messageUrl(number, app.url("/sms"));

        twilio.phone("+15558675310").texts(number, "Hi");
        twilio.awaitIdle();

        assertThat(twilio.phone("+15558675310").inbox()).hasSize(10);
        assertThat(twilio.log().toString())
                .contains("14109 more than 10 replies to one text; the rest is not sent");
    }

    @Test
    void emptyAnswer_isNoReply() {
        app.on("/sms", seen -> new TestApp.Answer(204, Map.of(), ""));
        twilio.messageUrl(number, app.url("/sms"));

        twilio.phone("+15558675310").texts(number, "Hi");
        twilio.awaitIdle();

        assertThat(twilio.log()).noneMatch(entry -> entry.kind() == LogEntry.Kind.ERROR);
    }

    @Test
    void scheduledText_waitsForItsTimeAndCanBeCanceled() {
        HttpResponse<String> sent = rest.post(
                "/Messages.json",
                "MessagingServiceSid",
                "MG" + "0".repeat(32),
                "To",
                "+15558675310",
                "Body",
                "Later",
                "SendAt",
                "2026-01-05T10:00:00Z",
                "ScheduleType",
                "fixed");
        assertThat(Rest.field(sent, "status")).isEqualTo("scheduled");
        twilio.awaitIdle();

        assertThat(twilio.phone("+15558675310").inbox())
                .extracting(text -> text.from() + " " + text.body())
                .containsExactly(number + " Later");
        assertThat(rest.post("/Messages/" + Rest.field(sent, "sid") + ".json", "Status", "canceled")
                        .body())
                .contains(
                        "\"code\":30409,\"message\":\"The text is delivered; only a scheduled one can be canceled.\"");
    }

    @Test
    void refusals_haveTwiliosNumbersAndOurWords() {
        assertThat(refused("From", number, "Body", "x"))
                .isEqualTo("21604 A text needs a To: the number to send it to.");
        assertThat(refused("To", "+15558675310", "Body", "x"))
                .isEqualTo("21603 A text needs a From or a MessagingServiceSid.");
        assertThat(refused("To", "+15558675310", "From", number))
                .isEqualTo("21602 A text needs a Body, a MediaUrl or a ContentSid.");
        assertThat(refused("To", "NNN", "From", number, "Body", "x"))
                .isEqualTo("21211 To is 'NNN', which is no phone number in E.164 form.");
        assertThat(refused("To", "+15005550009", "From", number, "Body", "x"))
                .isEqualTo("21614 To is +15005550009, the number that always gives error 21614.");
        assertThat(refused("To", "+15558675310", "From", number, "Body", "x".repeat(1601)))
                .isEqualTo("21617 Body has 1601 characters; 1600 at most.");
    }

    private String refused(String... pairs) {
        HttpResponse<String> response = rest.post("/Messages.json", pairs);
        assertThat(response.statusCode()).isEqualTo(400);
        return Rest.field(response, "code") + " " + Rest.field(response, "message");
    }
}
