package com.twilio.sdk.rest;

import static com.twilio.sdk.rest.Fault.End.failure;
import static com.twilio.sdk.rest.Fault.End.success;
import static com.twilio.sdk.rest.Outcome.UNKNOWN;
import static com.twilio.sdk.rest.Wire.H2;

import static org.assertj.core.api.Assertions.assertThat;

import com.twilio.sdk.rest.FaultRun.Kind;
import com.twilio.sdk.rest.Peer.Reaction;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.stream.Stream;

/** Frames of HTTP/2 that end a stream or a connection: some say that nothing was done, the others say nothing. */
class Http2FaultsTest {
    private static final int PROTOCOL_ERROR = 1;
    private static final int INTERNAL_ERROR = 2;
    private static final int REFUSED_STREAM = 7;
    private static final int CANCEL = 8;

    @TestFactory
    Stream<DynamicTest> aStreamThatWasNotLookedAt_isRepeated() {
        return tests(
                Fault.once("44 REFUSED_STREAM", frames(peer -> peer.end(REFUSED_STREAM))),
                Fault.once("44 GOAWAY below our stream", frames(peer -> {
                    peer.goAway(peer.stream() - 2);
                })),
                Fault.once("44 GOAWAY below our stream, then FIN", frames(peer -> {
                    peer.goAway(peer.stream() - 2);
                    peer.close();
                })),
                Fault.always("44 REFUSED_STREAM for ever", frames(peer -> peer.end(REFUSED_STREAM)))
                        .both(failure(Outcome.NOT_SENT, 3, 3, 0)));
    }

    @TestFactory
    Stream<DynamicTest> aStreamThatMayHaveBeenLookedAt_isUnknown() {
        return tests(
                Fault.once("44 CANCEL", frames(peer -> peer.end(CANCEL)))
                        .post(failure(UNKNOWN, 1, 1, 0)),
                Fault.once("44 INTERNAL_ERROR", frames(peer -> peer.end(INTERNAL_ERROR)))
                        .post(failure(UNKNOWN, 1, 1, 0)),
                Fault.once("44 PROTOCOL_ERROR", frames(peer -> peer.end(PROTOCOL_ERROR)))
                        .post(failure(UNKNOWN, 1, 1, 0)),
                Fault.once("44 commit, then CANCEL", frames(peer -> {
                            peer.commit();
                            peer.end(CANCEL);
                        }))
                        .post(failure(UNKNOWN, 1, 1, 1)),
                Fault.once("44 GOAWAY at our stream, then FIN", frames(peer -> {
                            peer.goAway(peer.stream());
                            peer.close();
                        }))
                        .post(failure(UNKNOWN, 1, 1, 0)),
                Fault.once("44 PING lost", frames(peer -> peer.connection().becomeDeaf()))
                        .with(http -> http.pingInterval(Duration.ofMillis(40)))
                        .post(failure(UNKNOWN, 1, 1, 0)),
                Fault.once("29 endless headers", frames(Http2FaultsTest::endlessHeaders))
                        .post(failure(UNKNOWN, 1, 1, 0)),
                Fault.once("garbage", frames(peer -> {
                            peer.connection().frame(1, 4, peer.stream(), new byte[] {(byte) 0x80});
                        }))
                        .post(failure(UNKNOWN, 1, 1, 0)));
    }

    @TestFactory
    Stream<DynamicTest> aSuccessThatIsCut_isDone() {
        return tests(
                Fault.once("20 CANCEL in the body", frames(peer -> {
                            begin(peer);
                            peer.end(CANCEL);
                        }))
                        .post(failure(Outcome.DONE, 1, 1, 1)),
                Fault.once("20 REFUSED_STREAM in the body", frames(peer -> {
                            begin(peer);
                            peer.end(REFUSED_STREAM);
                        }))
                        .post(failure(Outcome.DONE, 1, 1, 1)));
    }

    /** GOAWAY before the answer, so that it is read by then: the answer counts, and the next call takes another connection. */
    @ParameterizedTest
    @EnumSource
    void aConnectionThatIsGivenNotice_isNotUsedAgain(Kind kind) throws IOException {
        try (FaultRun run = new FaultRun(H2)) {
            run.server().next(peer -> {
                ((Http2Peer) peer).goAway(((Http2Peer) peer).stream());
                peer.ok();
            });
            success(1).check(kind, run.call(kind), run.server());
            run.server().forget();

            success(1).check(kind, run.call(kind), run.server());
            assertThat(run.server().connections()).isEqualTo(2);
        }
    }

    private static void begin(Http2Peer peer) throws IOException {
        peer.commit();
        peer.head(peer.isPost() ? 201 : 200, "Content-Type", "application/json");
        peer.part("{\"sid\": \"".getBytes(StandardCharsets.UTF_8), false);
        try {
            Thread.sleep(20);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /** One head of an answer in frames without end, as far as anybody reads them. */
    private static void endlessHeaders(Http2Peer peer) throws IOException {
        ByteArrayOutputStream block = new ByteArrayOutputStream();
        for (int i = 0; i < 15; i++) {
            Http2Peer.literal(block, "x-" + i, "x".repeat(1000));
        }
        peer.connection().frame(1, 0, peer.stream(), block.toByteArray());
        for (int i = 0; i < 1000; i++) {
            peer.connection().frame(9, 0, peer.stream(), block.toByteArray());
        }
    }

    /** What is done with a frame's peer. */
    private interface Frames {
        void to(Http2Peer peer) throws IOException;
    }

    private static Reaction frames(Frames frames) {
        return peer -> frames.to((Http2Peer) peer);
    }

    private static Stream<DynamicTest> tests(Fault... faults) {
        return Arrays.stream(faults).flatMap(fault -> fault.over(H2).tests());
    }
}
