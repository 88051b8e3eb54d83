package com.twilio.sdk.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import com.twilio.sdk.type.Secret;
import com.twilio.sdk.webhook.RequestSignature;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;

class StreamTest {
    private static final String PHONE = "+15558675310";

    private final TestApp app = new TestApp();
    private final TwilioEmulator twilio = TwilioEmulator.start();
    private final Rest rest = new Rest(twilio);
    private @Nullable TestSocket socket;

    @AfterEach
    void close() {
        twilio.close();
        if (socket != null) {
            socket.close();
        }
        app.close();
    }

    /** Opens a WebSocket for the app, which answers messages, and returns its URL. */
    private String socket(BiConsumer<TestSocket.Connection, String> answer) {
        TestSocket opened = new TestSocket(answer);
        socket = opened;
        return opened.url();
    }

    private List<String> got() {
        return Objects.requireNonNull(socket).got;
    }

    private List<String> events() {
        return got().stream()
                .map(text -> text.replaceAll("^.\"event\":\"([a-z]+)\".*$", "$1"))
                .toList();
    }

    private static String event(String event, String streamSid, String content) {
        return "{\"event\":\"" + event + "\",\"streamSid\":\"" + streamSid + "\"" + content + "}";
    }

    private static String sid(String message) {
        return message.replaceAll("^.*\"streamSid\":\"(MZ[0-9a-f]{32})\".*$", "$1");
    }

    /** So many milliseconds of sound. */
    private static String sound(int millis) {
        String payload = Base64.getEncoder().encodeToString(new byte[8 * millis]);
        return ",\"media\":{\"payload\":\"" + payload + "\"}";
    }

    private List<String> logged(LogEntry.Kind kind, String start) {
        return twilio.log().stream()
                .filter(entry -> entry.kind() == kind)
                .map(entry -> entry.text().replaceAll("MZ[0-9a-f]{32}", "MZ"))
                .filter(text -> text.startsWith(start))
                .toList();
    }

    @Test
    void start_sendsTheSoundOfTheCallUntilItEnds() {
        String url = socket((socket, text) -> {});
        app.on("/stream", seen -> new TestApp.Answer(204, Map.of(), ""))
                .twiml(
                        "/voice",
                        "<Start><Stream name=\"log\" url=\"" + url
                                + "\" statusCallback=\"/stream\">"
                                + "<Parameter name=\"who\" value=\"me\"/></Stream></Start>"
                                + "<Pause length=\"1\"/>");
        String call = rest.call(PHONE, app.url("/voice"));
        twilio.awaitIdle();

        assertThat(got().get(0))
                .isEqualTo("{\"event\":\"connected\",\"protocol\":\"Call\",\"version\":\"1.0.0\"}");
        String sid = sid(got().get(1));
        assertThat(got().get(1))
                .isEqualTo(
                        "{\"event\":\"start\",\"sequenceNumber\":\"1\",\"streamSid\":\"" + sid
                                + "\",\"start\":{\"accountSid\":\"" + twilio.accountSid()
                                + "\",\"streamSid\":\"" + sid + "\",\"callSid\":\"" + call
                                + "\",\"tracks\":[\"inbound\"],\"mediaFormat\":{\"encoding\":\"audio/x-mulaw\","
                                + "\"sampleRate\":8000,\"channels\":1},\"customParameters\":{\"who\":\"me\"}}}");
        assertThat(got().get(2))
                .startsWith("{\"event\":\"media\",\"sequenceNumber\":\"2\",\"streamSid\":\"" + sid
                        + "\",\"media\":{\"track\":\"inbound\",\"chunk\":\"1\",\"timestamp\":\"20\","
                        + "\"payload\":\"//////");
        assertThat(events().stream().filter("media"::equals)).hasSizeBetween(49, 50);
        assertThat(got().get(got().size() - 1)).contains("\"stop\":{").contains(call);
        assertThat(app.seen("/stream"))
                .extracting(seen -> seen.get("StreamEvent") + " " + seen.get("StreamName"))
                .containsExactly("stream-started log", "stream-stopped log");
        String signature = new RequestSignature(Secret.of(twilio.authToken())).sign(url, Map.of());
        assertThat(Objects.requireNonNull(socket).headers)
                .contains("X-Twilio-Signature: " + signature);
    }

    @Test
    void connect_playsWhatTheAppSendsAndReturnsItsMarks() {
        String url = socket((socket, text) -> {
            if (text.contains("\"event\":\"start\"")) {
                socket.send(event("media", sid(text), sound(500)));
                socket.send(event("media", sid(text), sound(300)));
                socket.send(event("mark", sid(text), ",\"mark\":{\"name\":\"greeting\"}"));
            } else if (text.contains("\"event\":\"mark\"")) {
                socket.close();
            }
        });
        app.twiml(
                "/voice",
                "<Connect><Stream url=\"" + url + "\"/></Connect><Say>After the stream</Say>");
        twilio.phone(PHONE)
                .answers()
                .hears("[800 ms of sound from the stream]")
                .hears("After the stream");
        rest.call(PHONE, app.url("/voice"));

        twilio.verify();
        assertThat(events().stream().filter(event -> !event.equals("media")))
                .containsExactly("connected", "start", "mark");
        assertThat(logged(LogEntry.Kind.WEBHOOK, "stream"))
                .containsExactly(
                        "stream MZ → connected to " + url,
                        "stream MZ → start",
                        "stream MZ ← media, 500 ms",
                        "stream MZ ← media, 300 ms",
                        "stream MZ ← mark greeting",
                        "stream MZ → media, 39 times",
                        "stream MZ → mark greeting",
                        "stream MZ → media, 1 times",
                        "stream MZ the app closed it (1000)");
    }

    @Test
    void sameSeed_givesTheSameLog() {
        String first = conversation();

        for (int i = 0; i < 20; i++) {
            assertThat(conversation()).isEqualTo(first);
        }
    }

    private String conversation() {
        try (TwilioEmulator other = TwilioEmulator.start();
                TestSocket opened = new TestSocket(StreamTest::talk)) {
            other.phone(PHONE)
                    .answers()
                    .says("Hello")
                    .presses("1")
                    .hears("400 ms")
                    .hangsUp();
            new Rest(other)
                    .post(
                            "/Calls.json",
                            "To",
                            PHONE,
                            "From",
                            other.numbers().get(0),
                            "Twiml",
                            "<Response><Connect><Stream url=\"" + opened.url()
                                    + "\"/></Connect></Response>");
            other.verify();
            return other.log().toString().replace(opened.url(), "APP");
        }
    }

    private static void talk(TestSocket.Connection connection, String text) {
        if (text.contains("\"event\":\"start\"")) {
            connection.send(event("media", sid(text), sound(2000)));
        } else if (text.contains("\"event\":\"dtmf\"")) {
            connection.send(event("clear", sid(text), ""));
            connection.send(event("media", sid(text), sound(400)));
            connection.send(event("mark", sid(text), ",\"mark\":{\"name\":\"end\"}"));
        }
    }

    @Test
    void clear_stopsTheSoundAndReturnsTheMarksAtOnce() {
        String url = socket((socket, text) -> {
            if (text.contains("\"event\":\"start\"")) {
                socket.send(event("media", sid(text), sound(5000)));
                socket.send(event("mark", sid(text), ",\"mark\":{\"name\":\"long\"}"));
            } else if (text.contains("\"event\":\"dtmf\"")) {
                socket.send(event("clear", sid(text), ""));
            }
        });
        app.twiml("/voice", "<Connect><Stream url=\"" + url + "\"/></Connect>");
        twilio.phone(PHONE)
                .answers()
                .waits(Duration.ofSeconds(1))
                .presses("5")
                .hears("[1300 ms of sound from the stream]")
                .hangsUp();
        rest.call(PHONE, app.url("/voice"));

        twilio.verify();
        assertThat(events().stream().filter(event -> !event.equals("media")))
                .containsExactly("connected", "start", "dtmf", "mark", "stop");
    }

    @Test
    void speech_isATone() {
        String url = socket((socket, text) -> {});
        app.twiml("/voice", "<Connect><Stream url=\"" + url + "\"/></Connect>");
        twilio.phone(PHONE).answers().says("Hello you").hangsUp();
        rest.call(PHONE, app.url("/voice"));
        twilio.verify();

        long loud = got().stream()
                .filter(text -> text.contains("\"event\":\"media\"") && !text.contains("//////"))
                .count();
        assertThat(loud).isBetween(39L, 41L);
    }

    @Test
    void stop_endsTheStreamOfThatName() {
        String url = socket((socket, text) -> {});
        app.twiml(
                "/voice",
                "<Start><Stream name=\"a\" url=\"" + url + "\" track=\"both_tracks\"/></Start>"
                        + "<Say>One two</Say><Stop><Stream name=\"a\"/></Stop>"
                        + "<Stop><Stream name=\"b\"/></Stop><Say>Three four</Say>");
        rest.call(PHONE, app.url("/voice"));
        twilio.awaitIdle();

        assertThat(events().stream().filter("media"::equals)).hasSizeBetween(78, 80);
        assertThat(events()).endsWith("stop");
        assertThat(logged(LogEntry.Kind.WARNING, ""))
                .containsExactly(
                        "<Stop> names the stream 'b', which does not run (line 1, document "
                                + app.url("/voice") + ")");
    }

    @Test
    void socketThatIsNotThere_isAWarningAndTheNextVerbRuns() {
        app.twiml(
                "/voice",
                "<Connect><Stream url=\"ws://127.0.0.1:1/x\"/></Connect><Say>Sorry</Say>");
        twilio.phone(PHONE).answers().hears("Sorry");
        rest.call(PHONE, app.url("/voice"));

        twilio.verify();
        assertThat(logged(LogEntry.Kind.WARNING, "31920"))
                .singleElement()
                .asString()
                .startsWith("31920 no WebSocket for <Stream> at ws://127.0.0.1:1/x;"
                        + " is the app running there?");
    }

    @Test
    void longCall_sendsAMinuteOfSoundAtMost() {
        String url = socket((socket, text) -> {});
        app.twiml("/voice", "<Start><Stream url=\"" + url + "\"/></Start><Pause length=\"3600\"/>");
        rest.call(PHONE, app.url("/voice"));
        twilio.awaitIdle();

        assertThat(events().stream().filter("media"::equals)).hasSize(3000);
        assertThat(logged(LogEntry.Kind.WARNING, "the stream"))
                .containsExactly(
                        "the stream MZ has sent a minute of sound; the rest is not simulated");
    }
}
