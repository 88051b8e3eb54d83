package com.twilio.sdk.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import com.twilio.sdk.webhook.DialResult;
import com.twilio.sdk.webhook.QueueEvent;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.List;

class QueueTest {
    private static final String CALLER = "+15558675310";
    private static final String OTHER = "+15558675311";
    private static final String AGENT = "+15558675312";

    private final TestApp app = new TestApp();
    private final TwilioEmulator twilio = TwilioEmulator.start();
    private final Rest rest = new Rest(twilio);
    private final String number = twilio.numbers().get(0);
    private final String desk = twilio.numbers().get(1);

    @BeforeEach
    void answer() {
        app.twiml(
                        "/voice",
                        "<Enqueue action=\"/left\" waitUrl=\"/wait\">support</Enqueue>"
                                + "<Say>Never</Say>")
                .twiml("/wait", "<Say>You are in the queue</Say>")
                .twiml("/left", "<Say>Good bye</Say>")
                .twiml("/agent", "<Dial action=\"/after\"><Queue>support</Queue></Dial>")
                .twiml("/after", "<Say>Next please</Say>");
        twilio.voiceUrl(number, app.url("/voice"));
        twilio.voiceUrl(desk, app.url("/agent"));
    }

    @AfterEach
    void close() {
        twilio.close();
        app.close();
    }

    private List<String> results() {
        return app.seen("/left").stream()
                .map(seen -> seen.get("QueueResult") + " " + seen.get("QueueTime") + " "
                        + seen.get("CallStatus"))
                .toList();
    }

    private String queue() {
        return Rest.field(rest.get("/Queues.json"), "sid");
    }

    @Test
    void enqueue_waitsWithTheAppsDocumentUntilAnAgentDialsTheQueue() {
        twilio.phone(CALLER)
                .calls(number)
                .hears("You are in the queue")
                .hears("Support, hello")
                .says("Hi")
                .hears("Good bye");
        twilio.awaitIdle();
        twilio.phone(AGENT)
                .calls(desk)
                .waits(Duration.ofSeconds(20))
                .says("Support, hello")
                .hears("Hi")
                .hangsUp();

        twilio.verify();

        QueueEvent waiting = QueueEvent.of(app.seen("/wait").get(0).parameters());
        assertThat(waiting.problems()).isEmpty();
        assertThat(waiting.getQueuePosition()).isEqualTo(1);
        assertThat(waiting.getCurrentQueueSize()).isEqualTo(1);
        assertThat(waiting.getMaxQueueSize()).isEqualTo(1000);
        assertThat(results()).containsExactly("bridged 2 in-progress");
    }

    @Test
    void dialQueue_tellsItsActionWhomItFetchedAndGoesOn() {
        twilio.phone(CALLER)
                .calls(number)
                .hears("You are in the queue")
                .hears("Support, hello")
                .hangsUp();
        twilio.awaitIdle();
        twilio.phone(AGENT).calls(desk).says("Support, hello").hears("Next please");

        twilio.verify();

        DialResult dial = DialResult.of(app.seen("/after").get(0).parameters());
        assertThat(dial.problems()).isEmpty();
        assertThat(dial.getDialCallStatus()).hasToString("completed");
        assertThat(dial.getDialBridged()).isTrue();
        assertThat(dial.getQueueSid()).isEqualTo(queue());
        assertThat(dial.getQueueTime()).isEqualTo(Duration.ofSeconds(2));
        assertThat(dial.getDequeingCallSid()).isEqualTo(dial.getCallSid());
        assertThat(dial.getDialCallSid()).isEqualTo(app.seen("/voice").get(0).get("CallSid"));
        assertThat(results()).containsExactly("bridged 2 completed");
    }

    @Test
    void whisper_isHeardByTheCallerBeforeBothAreConnected() {
        app.twiml("/agent", "<Dial><Queue url=\"/whisper\">support</Queue></Dial>")
                .twiml("/whisper", "<Say>An agent takes your call</Say>");
        twilio.phone(CALLER)
                .calls(number)
                .hears("You are in the queue")
                .hears("An agent takes your call")
                .hears("Hello")
                .hangsUp();
        twilio.awaitIdle();
        twilio.phone(AGENT).calls(desk).waits(Duration.ofSeconds(5)).says("Hello");

        twilio.verify();

        TestApp.Seen whisper = app.seen("/whisper").get(0);
        assertThat(whisper.get("From")).isEqualTo(CALLER);
        assertThat(whisper.get("QueueTime")).isEqualTo("2");
        assertThat(whisper.get("DequeingCallSid"))
                .isEqualTo(app.seen("/agent").get(0).get("CallSid"));
    }

    @Test
    void agentWhoHangsUpDuringTheWhisper_leavesTheCallerToTheAction() {
        app.twiml("/agent", "<Dial><Queue url=\"/whisper\">support</Queue></Dial>")
                .twiml("/whisper", "<Pause length=\"30\"/>");
        twilio.phone(CALLER).calls(number).hears("You are in the queue").hears("Good bye");
        twilio.awaitIdle();
        twilio.phone(AGENT).calls(desk).hangsUpAfter(Duration.ofSeconds(5));

        twilio.verify();

        assertThat(results()).containsExactly("bridging-in-process 2 in-progress");
    }

    @Test
    void redirectOfABridgedCaller_freesTheAgent() {
        try (TwilioEmulator manual =
                TwilioEmulator.builder().clock(ClockMode.MANUAL).start()) {
            manual.voiceUrl(number, app.url("/voice"));
            manual.voiceUrl(desk, app.url("/agent"));
            app.twiml("/elsewhere", "<Say>Somewhere else</Say>");
            manual.phone(CALLER).calls(number).hears("Somewhere else");
            manual.advance(Duration.ofSeconds(3));
            manual.phone(AGENT).calls(desk).hears("Next please");
            manual.advance(Duration.ofSeconds(3));
            String call = app.seen("/voice").get(0).get("CallSid");
            new Rest(manual).post("/Calls/" + call + ".json", "Url", app.url("/elsewhere"));
            manual.advance(Duration.ofSeconds(9));
            manual.verify();
        }

        assertThat(results()).containsExactly("redirected-from-bridged 3 in-progress");
    }

    @Test
    void agent_waitsForACallerAsLongAsItsTimeoutAllows() {
        rest.post("/Queues.json", "FriendlyName", "support");
        twilio.phone(AGENT).calls(desk).hears("Next please").hangsUp();
        twilio.verify();
        assertThat(app.seen("/after"))
                .extracting(seen -> seen.get("DialCallStatus") + seen.get("DialBridged"))
                .containsExactly("no-answerfalse");

        twilio.phone(AGENT).calls(desk).hears("Anybody there").hangsUp();
        twilio.phone(CALLER)
                .calls(number)
                .waits(Duration.ofSeconds(3))
                .says("Anybody there")
                .hears("Good bye");
        twilio.verify();
        assertThat(app.seen("/wait")).isEmpty();
    }

    @Test
    void queueThatIsMissing_failsTheDialWithAWarning() {
        twilio.phone(AGENT).calls(desk).hears("Next please");

        twilio.verify();

        assertThat(app.seen("/after"))
                .extracting(seen -> seen.get("DialCallStatus"))
                .containsExactly("failed");
        assertThat(twilio.log().stream()
                        .filter(entry -> entry.kind() == LogEntry.Kind.WARNING)
                        .map(LogEntry::text))
                .containsExactly(
                        "there is no queue 'support' (line 1, document " + app.url("/agent") + ")");
    }

    @Test
    void leave_asksTheActionAtOnce() {
        app.twiml(
                "/wait",
                "<Gather numDigits=\"1\" action=\"/leave\"><Say>Press 1 to leave</Say></Gather>");
        app.twiml("/leave", "<Leave/>");
        twilio.phone(CALLER)
                .calls(number)
                .hears("Press 1 to leave")
                .presses("1")
                .hears("Good bye");

        twilio.verify();

        assertThat(app.seen("/leave").get(0).get("QueuePosition")).isEqualTo("1");
        assertThat(results()).containsExactly("leave 1 in-progress");
    }

    @Test
    void hangUpWhileWaiting_tellsTheAction() {
        twilio.phone(CALLER).calls(number).hears("You are in the queue").hangsUp();

        twilio.verify();

        assertThat(results()).containsExactly("hangup 2 completed");
        assertThat(Rest.field(rest.get("/Queues.json"), "current_size")).isEqualTo("0");
    }

    @Test
    void enqueueWithoutAction_goesOnWithTheNextVerb() {
        app.twiml("/voice", "<Enqueue waitUrl=\"/wait\">support</Enqueue><Say>Call later</Say>")
                .twiml("/wait", "<Say>All busy</Say><Leave/>");
        twilio.phone(CALLER).calls(number).hears("All busy").hears("Call later");

        twilio.verify();
    }

    @Test
    void fullQueue_tellsTheActionAtOnce() {
        rest.post("/Queues.json", "FriendlyName", "support", "MaxSize", "1");
        twilio.phone(CALLER).calls(number).hears("You are in the queue");
        twilio.awaitIdle();
        twilio.phone(OTHER).calls(number).hears("Good bye");

        twilio.verify();

        assertThat(results()).containsExactly("queue-full (absent) in-progress");
        assertThat(app.seen("/left").get(0).get("QueueSid")).isEqualTo("(absent)");
        assertThat(twilio.log().stream().map(LogEntry::text))
                .contains("14207 the queue support is full with 1 (line 1, document "
                        + app.url("/voice") + ")");
    }

    @Test
    void members_areListedFetchedAndDequeuedByRest() {
        app.twiml("/other", "<Say>Somebody takes care of you</Say>");
        twilio.phone(CALLER).calls(number).hears("Somebody takes care of you");
        twilio.awaitIdle();
        twilio.phone(OTHER).calls(number).hears("You are in the queue");
        twilio.awaitIdle();
        String members = "/Queues/" + queue() + "/Members";

        assertThat(Rest.field(rest.get("/Queues/" + queue() + ".json"), "current_size"))
                .isEqualTo("2");
        assertThat(Rest.field(rest.get(members + "/Front.json"), "call_sid"))
                .isEqualTo(app.seen("/voice").get(0).get("CallSid"));
        assertThat(Rest.field(rest.get(members + ".json"), "position")).isEqualTo("2");
        assertThat(rest.delete("/Queues/" + queue() + ".json").statusCode()).isEqualTo(400);
        rest.post(members + "/Front.json", "Url", app.url("/other"));
        twilio.verify();

        assertThat(results()).hasSize(1).first().asString().startsWith("redirected ");
        assertThat(Rest.field(rest.get(members + "/Front.json"), "position")).isEqualTo("1");
    }

    @Test
    void waitingDocument_isAskedAgainWithoutHoldingTheClockUp() {
        twilio.phone(CALLER).calls(number).hears("You are in the queue");
        twilio.awaitIdle();
        assertThat(app.seen("/wait")).hasSize(2);

        twilio.phone(OTHER).calls(number).waits(Duration.ofSeconds(20)).hangsUp();
        twilio.verify();

        assertThat(app.seen("/wait").size()).isBetween(10, 40);
        assertThat(app.seen("/wait").get(app.seen("/wait").size() - 1).get("CurrentQueueSize"))
                .isNotEqualTo("(absent)");
    }

    @Test
    void documentOfNoLength_isNotAskedForAgain() {
        app.twiml("/wait", "");
        twilio.phone(CALLER).calls(number).waits(Duration.ofSeconds(5)).hangsUp();

        twilio.verify();

        assertThat(app.seen("/wait")).hasSize(1);
    }
}
