package com.twilio.sdk.emulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.twilio.sdk.rest.Outcome;
import com.twilio.sdk.rest.TwilioClient;
import com.twilio.sdk.rest.TwilioException;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

class FaultsTest {
    private static final String TO = "+15558675310";

    private final TestApp app = new TestApp();
    private final TwilioEmulator twilio = TwilioEmulator.start();
    private final TwilioClient client = twilio.client();
    private final String number = twilio.numbers().get(0);

    @AfterEach
    void close() {
        twilio.close();
        app.close();
    }

    private void send(TwilioClient with) {
        with.messages().create(m -> m.to(TO).from(number).body("Hello"));
    }

    private TwilioException failure(TwilioClient with) {
        TwilioException failure = catchThrowableOfType(TwilioException.class, () -> send(with));
        twilio.awaitIdle();
        return failure;
    }

    private int sent() {
        twilio.awaitIdle();
        return twilio.phone(TO).inbox().size();
    }

    private List<String> requests() {
        return twilio.log().stream()
                .filter(entry -> entry.kind() == LogEntry.Kind.REST)
                .map(entry -> entry.text().replaceAll("^POST .*json → ", ""))
                .toList();
    }

    @Test
    void tooManyRequests_isSentAgainAndArrivesOnce() {
        twilio.faults().on("POST", "/Messages").tooManyRequests(Duration.ofSeconds(1));

        send(client);

        assertThat(sent()).isEqualTo(1);
        assertThat(requests())
                .containsExactly("fault: 429, again after 1 s, not carried out", "201");
    }

    @Test
    void tooManyRequests_isRefusedWhenNoAttemptIsLeft() {
        twilio.faults().on("POST", "/Messages").times(5).tooManyRequests(Duration.ZERO);

        TwilioException failure = failure(client.with(o -> o.attempts(1)));

        assertThat(failure.outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(sent()).isZero();
    }

    @Test
    void serverError_isNeverSentAgain_whetherCarriedOutOrNot() {
        twilio.faults().on("POST", "/Messages").failsBefore();
        assertThat(failure(client).outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(sent()).isZero();

        twilio.faults().on("POST", "/Messages").failsAfterwards();
        assertThat(failure(client).outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(sent()).isEqualTo(1);
    }

    @Test
    void cut_isNeverSentAgain_whetherCarriedOutOrNot() {
        twilio.faults().on("POST", "/Messages").cutsBefore();
        assertThat(failure(client).outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(sent()).isZero();

        twilio.faults().on("POST", "/Messages").cutsAfterwards();
        assertThat(failure(client).outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(sent()).isEqualTo(1);
        assertThat(requests())
                .containsExactly(
                        "fault: the connection is cut, not carried out",
                        "201",
                        "fault: the connection is cut in place of 201");
    }

    @Test
    void noAnswer_endsWithTheDeadline() {
        TwilioClient impatient = client.with(o -> o.deadline(Duration.ofMillis(500)));
        twilio.faults().on("POST", "/Messages").neverAnswers();
        assertThat(failure(impatient).outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(sent()).isZero();

        twilio.faults().on("POST", "/Messages").neverAnswersAfterwards();
        assertThat(failure(impatient).outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(sent()).isEqualTo(1);
    }

    @Test
    void read_isRepeatedAfterEachFault() {
        send(client);
        twilio.awaitIdle();
        twilio.faults().on("GET", "").failsBefore();
        twilio.faults().on("GET", "").cutsAfterwards();

        assertThat(client.messages().list().toList()).hasSize(1);
    }

    @Test
    void otherPathsAndMethods_goWell() {
        twilio.faults().on("DELETE", "/Messages").failsBefore();
        twilio.faults().on("POST", "/Calls").failsBefore();

        send(client);

        assertThat(sent()).isEqualTo(1);
    }

    @Test
    void clear_endsAllFaults() {
        twilio.faults().on("", "").percent(100).failsBefore();
        twilio.faults().clear();

        send(client);

        assertThat(sent()).isEqualTo(1);
    }

    @Test
    void percent_strikesTheSameRequestsWithTheSameSeed() {
        assertThat(struck()).isEqualTo(struck()).contains(true, false);
    }

    private static List<Boolean> struck() {
        List<Boolean> struck = new ArrayList<>();
        try (TwilioEmulator other = TwilioEmulator.builder().seed(42).start()) {
            other.faults().on("POST", "/Messages").percent(30).failsAfterwards();
            String from = other.numbers().get(0);
            for (int i = 0; i < 50; i++) {
                TwilioException failure = catchThrowableOfType(
                        TwilioException.class,
                        () -> other.client()
                                .messages()
                                .create(m -> m.to(TO).from(from).body("Hello")));
                struck.add(failure != null);
            }
            other.awaitIdle();
            assertThat(other.phone(TO).inbox()).hasSize(50);
        }
        return struck;
    }

    private List<String> callbacks() {
        app.on("/status", seen -> new TestApp.Answer(204, Map.of(), ""));
        client.calls()
                .create(c -> c.to(TO)
                        .from(number)
                        .twiml("<Response><Say>Hello</Say></Response>")
                        .statusCallback(app.url("/status"))
                        .statusCallbackEvent(
                                List.of("initiated", "ringing", "answered", "completed")));
        twilio.awaitIdle();
        return app.seen("/status").stream()
                .map(seen -> seen.get("SequenceNumber") + " " + seen.get("CallStatus"))
                .toList();
    }

    @Test
    void duplicatedCallback_comesTwiceWithOneToken() {
        twilio.faults().onCallbacks().duplicated();

        assertThat(callbacks())
                .containsExactly(
                        "0 initiated", "0 initiated", "1 ringing", "2 in-progress", "3 completed");
        List<String> tokens = app.seen("/status").stream()
                .map(seen -> String.valueOf(seen.headers().get("I-twilio-idempotency-token")))
                .toList();
        assertThat(tokens.get(0)).hasSize(32).isEqualTo(tokens.get(1)).isNotEqualTo(tokens.get(2));
    }

    @Test
    void reorderedCallback_comesAfterTheNextOne() {
        twilio.faults().onCallbacks().reordered();

        assertThat(callbacks())
                .containsExactly("1 ringing", "0 initiated", "2 in-progress", "3 completed");
    }

    @Test
    void reorderedLastCallback_comesLate() {
        app.on("/sent", seen -> new TestApp.Answer(204, Map.of(), ""));
        twilio.faults().onCallbacks().times(9).reordered();

        client.messages()
                .create(m -> m.to(TO).from(number).body("Hello").statusCallback(app.url("/sent")));
        twilio.awaitIdle();

        assertThat(app.seen("/sent"))
                .extracting(seen -> seen.get("MessageStatus"))
                .containsExactly("delivered", "sent");
    }
}
