package com.twilio.sdk.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.twilio.sdk.rest.api.v2010.Message;
import com.twilio.sdk.rest.api.v2010.MessageCreate;

import mockwebserver3.MockResponse;
import mockwebserver3.RecordedRequest;
import mockwebserver3.SocketEffect;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;

class SentMessagesTest {
    private static final String SUBACCOUNT = "AC00000000000000000000000000000002";
    private static final String SID = "SM00000000000000000000000000000001";

    private final FakeTwilio twilio = new FakeTwilio();
    private final TwilioClient client = twilio.client();

    @AfterEach
    void close() {
        twilio.close();
    }

    private static MessageCreate message() {
        return new MessageCreate()
                .to("+15558675310")
                .from("+15017250604")
                .body("Hello & good-bye ä€😀");
    }

    /** A send whose connection is cut after Twilio has read it. */
    private TwilioException unknown(Consumer<MessageCreate> change) {
        twilio.answers(new MockResponse.Builder()
                .onResponseStart(new SocketEffect.CloseSocket())
                .build());
        MessageCreate message = message();
        change.accept(message);
        TwilioException failure = catchThrowableOfType(
                TwilioException.class, () -> client.messages().create(message));
        assertThat(failure.outcome()).isEqualTo(Outcome.UNKNOWN);
        twilio.request();
        return failure;
    }

    private TwilioException unknown() {
        return unknown(message -> {});
    }

    private static String listed(String sid, Instant made, String more) {
        return """
                {"sid": "%s", "to": "+15558675310", "from": "+15017250604", "direction": "outbound-api",
                 "num_media": "0", "body": "Hello & good-bye ä€😀", "date_created": "%s"%s}""".formatted(
                        sid,
                        DateTimeFormatter.RFC_1123_DATE_TIME.format(made.atOffset(ZoneOffset.UTC)),
                        more);
    }

    private void answersList(String... messages) {
        twilio.answers(200, "{\"messages\": [" + String.join(",", messages) + "]}");
    }

    private SentMessages once() {
        return SentMessages.of(client).patience(Duration.ZERO);
    }

    @Test
    void aMessageThatWasSent_isFoundByRecipientSenderTextAndTime() {
        TwilioException e = unknown();
        answersList(listed(SID, Instant.now(), ""));

        Optional<Message> found = SentMessages.of(client).find(e);

        assertThat(found).map(Message::getSid).contains(SID);
        RecordedRequest request = twilio.request();
        assertThat(request.getMethod() + " " + request.getTarget())
                .isEqualTo("GET /2010-04-01/Accounts/" + FakeTwilio.ACCOUNT
                        + "/Messages.json?To=%2B15558675310&From=%2B15017250604&PageSize=200");
    }

    @Test
    void aMessageThatWasNotSent_isNotFound() {
        TwilioException e = unknown();
        answersList();

        assertThat(once().find(e)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"body\": \"Hello\"",
                "\"to\": \"+15558675311\"",
                "\"from\": \"+15017250605\"",
                "\"direction\": \"outbound-reply\"",
                "\"num_media\": \"1\"",
                "\"date_created\": null",
                "\"date_created\": \"Sat, 21 Nov 2020 01:02:03 +0000\"",
                "\"date_created\": \"Sat, 21 Nov 2099 01:02:03 +0000\""
            })
    void aMessageThatDiffers_isNotTheOne(String difference) {
        TwilioException e = unknown();
        answersList(Message.of(merged(difference)).toJson());

        assertThat(once().find(e)).isEmpty();
    }

    private static Map<String, Object> merged(String difference) {
        Map<String, Object> fields = new LinkedHashMap<>(
                Message.fromJson(listed(SID, Instant.now(), "")).toMap());
        fields.putAll(Message.fromJson("{" + difference + "}").toMap());
        return fields;
    }

    @Test
    void ofSeveralThatFit_itIsTheFirst() {
        TwilioException e = unknown();
        answersList(
                listed("SM2", Instant.now().plusSeconds(20), ""),
                listed("SM1", Instant.now(), ""),
                listed("SM0", Instant.now().minusSeconds(60), ""));

        assertThat(once().find(e)).map(Message::getSid).contains("SM1");
    }

    @Test
    void aMessageThatIsListedLate_isLookedForAgain() {
        SteppedTime time = new SteppedTime();
        TwilioException e = unknown();
        answersList();
        answersList();
        answersList(listed(SID, Instant.now(), ""));

        assertThat(new SentMessages(client::account, time, Duration.ofSeconds(10)).find(e))
                .map(Message::getSid)
                .contains(SID);
        assertThat(time.pauses()).containsExactly(100L, 200L);
    }

    @Test
    void whatIsNotListedIn10Seconds_isNotFound() {
        SteppedTime time = new SteppedTime();
        TwilioException e = unknown();
        for (int i = 0; i < 20; i++) {
            answersList();
        }

        assertThat(new SentMessages(client::account, time, Duration.ofSeconds(10)).find(e))
                .isEmpty();
        assertThat(time.pauses().stream().mapToLong(pause -> pause).sum()).isEqualTo(10_000);
        assertThat(twilio.requestCount()).isEqualTo(11);
    }

    @Test
    void aLaterPage_isReadAsLongAsItMayHaveIt() {
        TwilioException e = unknown();
        twilio.answers(
                200,
                "{\"messages\": [" + listed("SM2", Instant.now().plusSeconds(300), "")
                        + "], \"next_page_uri\": \"/2010-04-01/next\"}");
        answersList(listed(SID, Instant.now(), ""));

        assertThat(once().find(e)).map(Message::getSid).contains(SID);
    }

    @Test
    void olderPages_areNotRead() {
        TwilioException e = unknown();
        twilio.answers(
                200,
                "{\"messages\": [" + listed("SM2", Instant.now().minusSeconds(300), "")
                        + "], \"next_page_uri\": \"/2010-04-01/next\"}");

        assertThat(once().find(e)).isEmpty();
        assertThat(twilio.requestCount()).isEqualTo(2);
    }

    @Test
    void aMessageOfASubaccount_isLookedForThere() {
        twilio.answers(new MockResponse.Builder()
                .onResponseStart(new SocketEffect.CloseSocket())
                .build());
        TwilioException e = catchThrowableOfType(
                TwilioException.class,
                () -> client.account(SUBACCOUNT).messages().create(message()));
        answersList(listed(SID, Instant.now(), ""));
        twilio.request();

        assertThat(once().find(e)).isPresent();
        assertThat(twilio.request().getTarget())
                .startsWith("/2010-04-01/Accounts/" + SUBACCOUNT + "/Messages.json?");
    }

    @Test
    void aMessageOfAService_isFoundByTheService() {
        TwilioException e = unknown(m ->
                m.from((String) null).messagingServiceSid("MG00000000000000000000000000000001"));
        answersList(
                listed("SM0", Instant.now(), ", \"messaging_service_sid\": null"),
                listed(
                        SID,
                        Instant.now(),
                        ", \"messaging_service_sid\": \"MG00000000000000000000000000000001\""));

        assertThat(once().find(e)).map(Message::getSid).contains(SID);
        assertThat(twilio.request().getTarget()).endsWith("?To=%2B15558675310&PageSize=200");
    }

    @Test
    void aMessageOfATrialAccount_isFoundBehindTwiliosWords() {
        TwilioException e = unknown(m -> m.body("Hi"));
        answersList(listed(SID, Instant.now(), "")
                .replace("Hello & good-bye ä€😀", "Sent from your Twilio trial account - Hi"));

        assertThat(once().find(e)).isPresent();
    }

    @Test
    void aNumberThatTwilioCompletes_isTheSameNumber() {
        TwilioException e = unknown(m -> m.to("(555) 867-5310"));
        answersList(listed(SID, Instant.now(), ""));

        assertThat(once().find(e)).isPresent();
    }

    @Test
    void aStatusCallbackWithAnIdOfItsOwn_tellsTheMessage() {
        TwilioException e = unknown(m -> m.statusCallback("https://example.com/status?id=4711"));
        twilio.answers(200, "{\"sid\": \"" + SID + "\"}");
        Map<String, String> seen = Map.of("https://example.com/status?id=4711", SID);

        assertThat(once().find(e, seen::get)).map(Message::getSid).contains(SID);
        assertThat(twilio.request().getTarget()).endsWith("/Messages/" + SID + ".json");
    }

    @Test
    void aStatusCallbackThatDidNotCome_leavesTheList() {
        TwilioException e = unknown(m -> m.statusCallback("https://example.com/status?id=4711"));
        answersList(listed(SID, Instant.now(), ""));

        assertThat(once().find(e, url -> null)).map(Message::getSid).contains(SID);
    }

    private static TwilioException cause(CompletionException e) {
        return (TwilioException) Objects.requireNonNull(e.getCause());
    }

    @Test
    void anAsynchronousSend_isFoundAsWell() {
        twilio.answers(500, "").answers(200, "{\"messages\": []}");

        CompletionException e = catchThrowableOfType(
                CompletionException.class,
                () -> client.messages().createAsync(message()).join());

        assertThat(once().find(cause(e))).isEmpty();
    }

    @Test
    void aSendThatPassedItsDeadline_isFoundAsWell() {
        twilio.answers(new MockResponse.Builder()
                .onResponseStart(SocketEffect.Stall.INSTANCE)
                .build());
        answersList();
        TwilioClient hasty = client.with(o -> o.deadline(Duration.ofMillis(300)));

        CompletionException e = catchThrowableOfType(
                CompletionException.class,
                () -> hasty.messages().createAsync(message()).join());

        assertThat(once().find(cause(e))).isEmpty();
    }

    @Test
    void anotherOperation_isRefused() {
        twilio.answers(500, "");
        TwilioException e = catchThrowableOfType(
                TwilioException.class,
                () -> client.calls().create(c -> c.to("+1").from("+2").url("http://a/")));

        assertThatThrownBy(() -> once().find(e))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "The exception is of CreateCall; only a message that was sent by CreateMessage"
                                + " can be looked for.");
    }

    @Test
    void aKnownOutcome_isRefused() {
        twilio.answers(400, "{\"code\": 21610}").answers(201, "{\"sid\": ");
        TwilioException refused = catchThrowableOfType(
                TwilioException.class, () -> client.messages().create(message()));
        TwilioException done = catchThrowableOfType(
                TwilioException.class, () -> client.messages().create(message()));

        assertThatThrownBy(() -> once().find(refused))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "The outcome is REFUSED: the message was not sent, so there is nothing to"
                                + " look for.");
        assertThatThrownBy(() -> once().find(done))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The outcome is DONE: the message was sent, so there is no need to look"
                        + " for it.");
    }

    @Test
    void anExceptionOfAnotherProcess_isRefused() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(unknown());
        }
        TwilioException copy = (TwilioException)
                new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray())).readObject();

        assertThatThrownBy(() -> once().find(copy))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("What was sent is not known: no client of this process has thrown this"
                        + " exception.");
        assertThat(bytes.toString(StandardCharsets.ISO_8859_1))
                .doesNotContain("good-bye", "8675310", "7250604");
    }

    @Test
    void theException_tellsNothingOfTheMessage() {
        TwilioException e = unknown();
        StringWriter text = new StringWriter();
        e.printStackTrace(new PrintWriter(text));

        assertThat(text + " " + e.failure()).doesNotContain("good-bye", "8675310", "7250604");
    }
}
