package com.twilio.sdk.rest;

import static com.twilio.sdk.rest.Fault.End.failure;
import static com.twilio.sdk.rest.Fault.End.success;
import static com.twilio.sdk.rest.Outcome.DONE;
import static com.twilio.sdk.rest.Outcome.REFUSED;
import static com.twilio.sdk.rest.Outcome.UNKNOWN;
import static com.twilio.sdk.rest.Wire.PLAIN;
import static com.twilio.sdk.rest.Wire.TLS;

import com.twilio.sdk.rest.Peer.Reaction;

import okio.Buffer;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.stream.Stream;
import java.util.zip.Deflater;

/** Answers that are late, cut, hostile or not what they should be: no send is repeated, and each says what it knows. */
class AnswerFaultsTest {
    private static final Duration SHORT = Duration.ofMillis(400);
    private static final String JSON = "{\"sid\": \"" + FaultServer.SID + "\"}";

    @TestFactory
    Stream<DynamicTest> anAnswerThatNeverComes_isUnknown() {
        Reaction dripping = peer -> {
            peer.body();
            peer.raw("HTTP/1.1 200 OK\r\nX: ");
            for (int i = 0; i < 10_000; i++) {
                peer.raw("x");
                pause();
            }
        };
        return tests(
                Fault.once("16 half a status line", peer -> {
                            peer.body();
                            peer.raw("HTTP/1.1 2");
                            peer.close();
                        })
                        .over(PLAIN, TLS)
                        .post(failure(UNKNOWN, 1, 1, 0)),
                Fault.once("17 no response", Peer::hang)
                        .with(http -> http.readTimeout(Duration.ofMillis(60)))
                        .post(failure(UNKNOWN, 1, 1, 0)),
                Fault.always("17 no response until the deadline", Peer::hang)
                        .within(SHORT)
                        .both(failure(UNKNOWN, 1, 1, 0)),
                Fault.always("18 headers dripped", dripping)
                        .over(PLAIN, TLS)
                        .within(SHORT)
                        .both(failure(UNKNOWN, 1, 1, 0)));
    }

    @TestFactory
    Stream<DynamicTest> aSuccessThatIsNotWhole_isDone() {
        return tests(
                Fault.always("19 body stalls after 2xx", peer -> {
                            committed(peer, 100);
                            peer.hang();
                        })
                        .within(SHORT)
                        .both(failure(DONE, 1, 1, 1)),
                Fault.once("20 short body", peer -> {
                            committed(peer, 100);
                            peer.close();
                        })
                        .post(failure(DONE, 1, 1, 1)),
                Fault.once("20 reset in the body", peer -> {
                            committed(peer, 100);
                            pause();
                            peer.reset();
                        })
                        .post(failure(DONE, 1, 1, 1)),
                Fault.once("21 bad chunk", peer -> {
                            peer.body();
                            peer.commit();
                            peer.head(status(peer), "Transfer-Encoding", "chunked");
                            peer.raw("5\r\n{\"sid\r\nzz\r\n");
                        })
                        .over(PLAIN, TLS)
                        .post(failure(DONE, 1, 1, 1)),
                done("22 truncated JSON", peer -> peer.json(status(peer), JSON.substring(0, 20))),
                done("23 empty 201", peer -> peer.answer(status(peer), "")),
                done("23 body on 204", peer -> peer.answer(204, "text")),
                done(
                        "24 HTML on 200",
                        peer -> peer.answer(
                                200,
                                "<title>" + Canaries.echo(peer.isPost()) + "</title>",
                                "Content-Type",
                                "text/html")),
                done(
                        "26 UTF-16",
                        peer -> peer.answer(
                                status(peer), JSON.getBytes(Charset.forName("UTF-16LE")))));
    }

    @TestFactory
    Stream<DynamicTest> anAnswerThatIsTooMuch_isLeft() {
        byte[] bomb = bomb();
        return tests(
                done(
                        "27 gzip bomb",
                        peer -> peer.answer(status(peer), bomb, "Content-Encoding", "gzip")),
                done(
                        "28 broken gzip",
                        peer -> peer.answer(
                                status(peer),
                                "no gzip at all".getBytes(StandardCharsets.UTF_8),
                                "Content-Encoding",
                                "gzip")),
                done("29 endless body", peer -> {
                    peer.head(status(peer), "Content-Type", "application/json");
                    byte[] blanks = new byte[1 << 14];
                    Arrays.fill(blanks, (byte) ' ');
                    for (int i = 0; i < 2_000; i++) {
                        peer.part(blanks, false);
                    }
                }),
                done(
                        "29 JSON nested too deeply",
                        peer -> peer.json(
                                status(peer), "{\"a\":" + "[".repeat(100) + "]".repeat(100) + "}")),
                Fault.once("29 endless headers", peer -> {
                            peer.body();
                            peer.raw("HTTP/1.1 200 OK\r\n");
                            for (int i = 0; i < 1_000_000; i++) {
                                peer.raw("X-" + i + ": " + "x".repeat(1000) + "\r\n");
                            }
                        })
                        .over(PLAIN, TLS)
                        .post(failure(UNKNOWN, 1, 1, 0)));
    }

    @TestFactory
    Stream<DynamicTest> anAnswerThatCanBeRead_isRead() {
        return tests(
                Fault.once(
                                "25 wrong content type",
                                peer -> ok(peer, JSON.getBytes(StandardCharsets.UTF_8)))
                        .both(success(1)),
                Fault.once(
                                "26 BOM",
                                peer -> ok(
                                        peer, ("\uFEFF" + JSON).getBytes(StandardCharsets.UTF_8)))
                        .both(success(1)),
                Fault.once(
                                "26 invalid UTF-8",
                                peer -> ok(
                                        peer,
                                        "{\"sid\": \"\u00FF\"}"
                                                .getBytes(StandardCharsets.ISO_8859_1)))
                        .both(success(1)),
                Fault.once(
                                "48 other types than expected",
                                peer -> ok(
                                        peer,
                                        "{\"sid\": 5, \"status\": \"a-new-one\", \"price\": [], \"more\": {\"a\": 1e400}, \"to\": null}"
                                                .getBytes(StandardCharsets.UTF_8)))
                        .both(success(1)));
    }

    @TestFactory
    Stream<DynamicTest> anError_isLabelledByWhatItCanMean() {
        return Stream.of(
                        unknown("35 500", 500, "application/json", "{\"code\": 20500}"),
                        unknown("35 502", 502, "application/json", ""),
                        unknown("35 504", 504, "application/json", "{}"),
                        unknown("24 HTML on 502", 502, "text/html", "<title>Bad</title>"),
                        unknown("24 HTML on 503", 503, "text/html", Canaries.echo(false)),
                        unknown("36 503, empty", 503, "text/plain", ""),
                        unknown(
                                "36 503 with JSON that tells all",
                                503,
                                "application/json",
                                "{\"message\": \"" + Canaries.echoAsJson(false) + "\"}"),
                        unknown("38 408", 408, "text/plain", ""),
                        refused("38 421", 421),
                        refused("38 425", 425),
                        refused("400", 400),
                        refused("401", 401),
                        refused("407", 407),
                        refused("409", 409))
                .flatMap(Fault::tests);
    }

    @TestFactory
    Stream<DynamicTest> aCommitThatIsFollowedByAFault_isNotRepeated() {
        return tests(
                Fault.once("49 commit, then cut", peer -> {
                            peer.body();
                            peer.commit();
                            peer.close();
                        })
                        .post(failure(UNKNOWN, 1, 1, 1)),
                Fault.once("50 commit, then 500", peer -> {
                            peer.body();
                            peer.commit();
                            peer.json(500, "{\"code\": 20500, \"message\": \"Oops\"}");
                        })
                        .post(failure(UNKNOWN, 1, 1, 1)));
    }

    private static Stream<DynamicTest> tests(Fault... faults) {
        return Arrays.stream(faults).flatMap(Fault::tests);
    }

    private static int status(Peer peer) {
        return peer.isPost() ? 201 : 200;
    }

    /** An answer of success that cannot be read: a read is repeated, a send is not. */
    private static Fault done(String name, Reaction answer) {
        return Fault.once(name, peer -> {
                    peer.body();
                    peer.commit();
                    answer.to(peer);
                })
                .post(failure(DONE, 1, 1, 1));
    }

    private static Fault unknown(String name, int status, String type, String body) {
        return Fault.once(name, peer -> {
                    peer.body();
                    peer.answer(status, body, "Content-Type", type);
                })
                .post(failure(UNKNOWN, 1, 1, 0));
    }

    private static Fault refused(String name, int status) {
        return Fault.once(name, peer -> {
                    peer.body();
                    peer.json(
                            status,
                            "{\"message\": \"" + Canaries.echoAsJson(peer.isPost()) + "\"}");
                })
                .both(failure(REFUSED, 1, 1, 0));
    }

    private static void ok(Peer peer, byte[] body) throws IOException {
        peer.body();
        peer.commit();
        peer.answer(status(peer), body, "Content-Type", "text/plain");
    }

    /** Carries it out, and sends the beginning of an answer that says so. */
    private static void committed(Peer peer, int length) throws IOException {
        peer.body();
        peer.commit();
        peer.head(status(peer), "Content-Length", String.valueOf(length));
        peer.part(JSON.getBytes(StandardCharsets.UTF_8), false);
    }

    private static void pause() {
        try {
            Thread.sleep(10);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /** A megabyte that becomes a gigabyte: the same compressed block of blanks a thousand times. */
    private static byte[] bomb() {
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION, true);
        byte[] blanks = new byte[1 << 20];
        Arrays.fill(blanks, (byte) ' ');
        deflater.setInput(blanks);
        byte[] block = new byte[1 << 14];
        int size = deflater.deflate(block, 0, block.length, Deflater.FULL_FLUSH);
        deflater.end();
        Buffer bomb = new Buffer();
        bomb.write(new byte[] {31, (byte) 139, 8, 0, 0, 0, 0, 0, 0, 0});
        for (int i = 0; i < 1024; i++) {
            bomb.write(block, 0, size);
        }
        return bomb.readByteArray();
    }
}
