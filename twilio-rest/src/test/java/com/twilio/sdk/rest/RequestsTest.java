package com.twilio.sdk.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.twilio.sdk.rest.api.v2010.Account;
import com.twilio.sdk.rest.api.v2010.Call;
import com.twilio.sdk.rest.api.v2010.CallCreate;
import com.twilio.sdk.rest.api.v2010.CallStatus;
import com.twilio.sdk.rest.api.v2010.Message;
import com.twilio.sdk.rest.api.v2010.MessageCreate;
import com.twilio.sdk.rest.messaging.v3.TypingIndicatorChannel;
import com.twilio.sdk.rest.messaging.v3.TypingIndicators;
import com.twilio.sdk.type.HttpMethod;
import com.twilio.sdk.type.PhoneNumber;

import mockwebserver3.RecordedRequest;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;

class RequestsTest {
    private static final String MESSAGE = """
            {"sid": "SM00000000000000000000000000000002", "status": "queued", "to": "+15558675310",
             "body": "Hello", "num_segments": "1", "price": "-0.00750", "date_sent": "Sat, 1 Nov 2026 09:08:07 +0000",
             "error_code": null, "a_new_field": 12345678901234567890}
            """;

    private final FakeTwilio twilio = new FakeTwilio();

    @AfterEach
    void close() {
        twilio.close();
    }

    @Test
    void create_sendsTheFormWithBasicAuth() {
        twilio.answers(201, MESSAGE);

        Message message = twilio.client()
                .messages()
                .create(m -> m.to("+15558675310").from("+15017250604").body("Hello & good bye"));

        RecordedRequest request = twilio.request();
        assertThat(request.getRequestLine())
                .isEqualTo("POST /2010-04-01/Accounts/" + FakeTwilio.ACCOUNT
                        + "/Messages.json HTTP/1.1");
        assertThat(body(request))
                .isEqualTo("To=%2B15558675310&From=%2B15017250604&Body=Hello+%26+good+bye");
        assertThat(request.getHeaders().get("Authorization"))
                .isEqualTo("Basic "
                        + Base64.getEncoder()
                                .encodeToString((FakeTwilio.ACCOUNT + ":" + FakeTwilio.TOKEN)
                                        .getBytes(StandardCharsets.UTF_8)));
        assertThat(request.getHeaders().get("Host")).isEqualTo("api.twilio.com");
        assertThat(request.getHeaders().get("Accept")).isEqualTo("application/json");
        assertThat(request.getHeaders().get("Content-Type"))
                .isEqualTo("application/x-www-form-urlencoded");
        assertThat(message.getSid()).isEqualTo("SM00000000000000000000000000000002");
        assertThat(message.getNumSegments()).isEqualTo(1);
        assertThat(message.getPrice()).isEqualTo("-0.00750");
        assertThat(message.getDateSent()).isEqualTo(Instant.parse("2026-11-01T09:08:07Z"));
        assertThat(message.raw("a_new_field")).hasToString("12345678901234567890");
    }

    @Test
    void create_sendsEveryKindOfParameter() {
        twilio.answers(201, "{\"sid\": \"CA00000000000000000000000000000003\"}");
        Call call = twilio.client()
                .calls()
                .create(c -> c.to(PhoneNumber.of("+1 (555) 867-5310"))
                        .from("client:alice")
                        .url("http://example.com/a b?x={y}&z=%26")
                        .method(HttpMethod.GET)
                        .statusCallbackEvent("initiated", "answered")
                        .timeout(Duration.ofSeconds(5))
                        .record(true)
                        .sendDigits("")
                        .trim(null)
                        .callerId("null")
                        .putParameter("NewOne", "x"));

        assertThat(body(twilio.request()))
                .isEqualTo("To=%2B15558675310&From=client%3Aalice"
                        + "&Url=http%3A%2F%2Fexample.com%2Fa+b%3Fx%3D%7By%7D%26z%3D%2526&Method=GET"
                        + "&StatusCallbackEvent=initiated&StatusCallbackEvent=answered&Timeout=5&Record=true"
                        + "&SendDigits=&CallerId=null&NewOne=x");
        assertThat(call).hasToString("Call[CA00000000000000000000000000000003]");
    }

    @Test
    void create_takesTheTwimlAtThatMoment() {
        twilio.answers(201, "{\"sid\": \"CA00000000000000000000000000000003\"}");

        twilio.client().calls().create(c -> c.to("+1").from("+2").twiml(() -> "<Response/>"));

        assertThat(body(twilio.request())).isEqualTo("To=%2B1&From=%2B2&Twiml=%3CResponse%2F%3E");
    }

    @Test
    void create_refusesAPartOfASecond() {
        assertThatThrownBy(() -> new CallCreate().timeout(Duration.ofMillis(1500)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "Timeout is PT1.5S; Twilio counts it in whole seconds, so give no part of one.");
    }

    @Test
    void create_namesAllMissingParameters() {
        assertThatThrownBy(() -> twilio.client()
                        .messages()
                        .create(m -> m.statusCallback("https://example.com/s")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "CreateMessage lacks To, and one of From, MessagingServiceSid, and one of Body, MediaUrl,"
                                + " ContentSid; nothing was sent.");
        assertThat(twilio.requestCount()).isZero();
    }

    @Test
    void create_asksForWhatOneShapeOfTheBodyNeeds() {
        twilio.answers(200, "{}").answers(200, "{}");
        TypingIndicators indicators = twilio.client().messaging().v3().typingIndicators();

        indicators.create(i -> i.channel("WHATSAPP").messageId("SM1"));
        indicators.create(
                i -> i.channel(TypingIndicatorChannel.APPLE).from("apple:1").to("apple:2"));

        assertThat(body(twilio.request()))
                .isEqualTo("{\"channel\":\"WHATSAPP\",\"messageId\":\"SM1\"}");
        assertThat(body(twilio.request()))
                .isEqualTo("{\"channel\":\"APPLE\",\"from\":\"apple:1\",\"to\":\"apple:2\"}");
        assertThatThrownBy(() -> indicators.create(i -> i.channel("APPLE").from("apple:1")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "CreateV3TypingIndicator lacks one of messageId, to; nothing was sent.");
    }

    @Test
    void create_withoutMembersSendsAnEmptyJsonObject() {
        twilio.answers(201, "{}");

        twilio.client().iam().v1().oAuthApps().create();

        RecordedRequest request = twilio.request();
        assertThat(body(request)).isEqualTo("{}");
        assertThat(request.getHeaders().get("Content-Type")).isEqualTo("application/json");
    }

    @Test
    void create_withMediaNeedsNoBody() {
        twilio.answers(201, MESSAGE);

        twilio.client()
                .messages()
                .create(m -> m.to("+1")
                        .messagingServiceSid("MG1")
                        .mediaUrl(List.of("https://a/1", "https://a/2")));

        assertThat(body(twilio.request()))
                .isEqualTo(
                        "To=%2B1&MessagingServiceSid=MG1&MediaUrl=https%3A%2F%2Fa%2F1&MediaUrl=https%3A%2F%2Fa%2F2");
    }

    @Test
    void fetchUpdateAndDelete_goToTheResource() {
        twilio.answers(200, MESSAGE).answers(200, MESSAGE).answers(204, "");
        String path = "/2010-04-01/Accounts/" + FakeTwilio.ACCOUNT + "/Calls/CA1.json HTTP/1.1";

        twilio.client().calls("CA1").fetch();
        twilio.client().calls("CA1").update(u -> u.status(CallStatus.COMPLETED));
        twilio.client().calls("CA1").delete();

        assertThat(twilio.request().getRequestLine()).isEqualTo("GET " + path);
        RecordedRequest update = twilio.request();
        assertThat(update.getRequestLine()).isEqualTo("POST " + path);
        assertThat(body(update)).isEqualTo("Status=completed");
        assertThat(twilio.request().getRequestLine()).isEqualTo("DELETE " + path);
    }

    @Test
    void account_reachesASubaccount() {
        twilio.answers(201, MESSAGE).answers(200, "{\"sid\": \"AC9\", \"status\": \"active\"}");

        twilio.client()
                .account("AC9")
                .messages()
                .create(m -> m.to("+1").from("+2").body("Hi"));
        Account account = twilio.client().account("AC9").fetch();

        assertThat(twilio.request().getRequestLine())
                .startsWith("POST /2010-04-01/Accounts/AC9/Messages.json ");
        assertThat(twilio.request().getRequestLine())
                .startsWith("GET /2010-04-01/Accounts/AC9.json ");
        assertThat(account).hasToString("Account[AC9, active]");
    }

    @Test
    void anObjectUsedWithTwoClients_callsTheAccountOfEach() {
        MessageCreate parameters = new MessageCreate().to("+1").from("+2").body("Hi");
        twilio.answers(201, MESSAGE).answers(201, MESSAGE);

        twilio.client().messages().create(parameters);
        twilio.client().account("AC9").messages().create(parameters);

        assertThat(twilio.request().getRequestLine()).contains(FakeTwilio.ACCOUNT);
        assertThat(twilio.request().getRequestLine()).contains("/AC9/");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", ".."})
    void aPathParameter_thatWouldLeadElsewhereIsRefused(String sid) {
        assertThatThrownBy(() -> twilio.client().calls(sid))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("'" + sid
                        + "' cannot be the Sid of a path; give the SID of an existing resource.");
    }

    @Test
    void aPathParameter_isOneEncodedSegment() {
        twilio.answers(200, MESSAGE);

        twilio.client().calls("../Messages/x y?z").fetch();

        assertThat(twilio.request().getRequestLine())
                .startsWith("GET /2010-04-01/Accounts/" + FakeTwilio.ACCOUNT
                        + "/Calls/..%2FMessages%2Fx%20y%3Fz.json ");
    }

    @Test
    void parameters_neverPrintWhatIsPrivate() {
        MessageCreate parameters = new MessageCreate()
                .to("+15558675310")
                .from("+15017250604")
                .body("my secret")
                .statusCallback("https://user:pass@example.com/")
                .putParameter("AuthToken", "abc");

        assertThat(parameters)
                .hasToString("MessageCreate[To=•••5310, From=•••0604, Body=[9 characters],"
                        + " StatusCallback=https://[redacted]@example.com/, AuthToken=[redacted]]");
        assertThat(twilio.client().toString()).doesNotContain(FakeTwilio.TOKEN);
    }

    private static String body(RecordedRequest request) {
        return String.valueOf(request.getBody() == null ? "" : request.getBody().utf8());
    }
}
