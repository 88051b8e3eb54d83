package com.twilio.sdk.rest;

import static com.twilio.sdk.rest.Fault.End.failure;
import static com.twilio.sdk.rest.Fault.End.success;
import static com.twilio.sdk.rest.Outcome.NOT_SENT;
import static com.twilio.sdk.rest.Outcome.UNKNOWN;
import static com.twilio.sdk.rest.Wire.H2;
import static com.twilio.sdk.rest.Wire.PLAIN;
import static com.twilio.sdk.rest.Wire.TLS;

import static org.assertj.core.api.Assertions.assertThat;

import com.twilio.sdk.rest.FaultRun.Kind;
import com.twilio.sdk.rest.FaultServer.Greeting;

import okhttp3.Dns;
import okhttp3.tls.HandshakeCertificates;
import okhttp3.tls.HeldCertificate;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** Connections that cannot be made, or end at the wrong moment: before the first byte all is repeated, after it no send. */
class ConnectionFaultsTest {
    private static final Duration SHORT = Duration.ofMillis(400);

    @ParameterizedTest
    @EnumSource
    void anUnknownHost_isAskedForThreeTimes(Kind kind) throws IOException {
        AtomicInteger lookups = new AtomicInteger();
        Dns nobody = host -> {
            lookups.incrementAndGet();
            throw new UnknownHostException(host);
        };
        try (FaultRun run = new FaultRun(
                new FaultServer(TLS), "https://nowhere.example", TLS, http -> http.dns(nobody))) {
            TwilioException failure = run.call(kind);

            failure(NOT_SENT, 3, 0, 0).check(kind, failure, run.server());
            assertThat(failure)
                    .hasMessageEndingWith(
                            ": no answer from https://nowhere.example: the host name is unknown. Nothing was sent (3"
                                    + " attempts). Check the network, the proxy and the base URL.");
            assertThat(lookups).hasValue(3);
            assertThat(run.time().pauses()).hasSize(2).allMatch(pause -> pause.toMillis() <= 200);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aLookupThatNeverEnds_endsByTheDeadline(Kind kind) throws IOException {
        CountDownLatch never = new CountDownLatch(1);
        Dns asleep = host -> {
            try {
                never.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            throw new UnknownHostException(host);
        };
        try (FaultRun run = new FaultRun(
                new FaultServer(TLS), "https://nowhere.example", TLS, http -> http.dns(asleep))) {
            TwilioException failure = run.within(SHORT).call(kind);

            failure(NOT_SENT, 1, 0, 0).check(kind, failure, run.server());
            assertThat(failure).hasMessageContaining(": the deadline passed. Nothing was sent");
        } finally {
            never.countDown();
        }
    }

    @ParameterizedTest
    @EnumSource
    void aDeadFirstAddress_isPassedOver(Kind kind) throws IOException {
        FaultServer server = new FaultServer(PLAIN);
        Dns two = host -> List.of(
                InetAddress.getByAddress(new byte[] {127, 0, 0, 2}),
                InetAddress.getByAddress(new byte[] {127, 0, 0, 1}));
        String url = "http://localhost:" + server.port();
        try (FaultRun run = new FaultRun(server, url, PLAIN, http -> http.dns(two))) {
            success(1).check(kind, run.call(kind), server);
            assertThat(run.time().pauses()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void aServerThatComesUp_isReached(Kind kind) throws IOException {
        FaultServer down = new FaultServer(PLAIN);
        down.close();
        FaultServer[] up = new FaultServer[1];
        try (FaultRun run = new FaultRun(down, PLAIN, http -> http)) {
            run.time().inPause(() -> {
                try {
                    up[0] = up[0] == null ? new FaultServer(PLAIN, down.port()) : up[0];
                } catch (IOException e) {
                    throw new AssertionError(e);
                }
            });

            TwilioException failure = run.call(kind);

            success(1).check(kind, failure, up[0]);
            up[0].close();
        }
    }

    @ParameterizedTest
    @EnumSource
    void aConnectThatNobodyAnswers_isRepeatedUntilTheDeadline(Kind kind) throws IOException {
        try (BlackHole hole = new BlackHole();
                FaultRun run = new FaultRun(
                        new FaultServer(PLAIN),
                        PLAIN.url(hole.port()),
                        PLAIN,
                        http -> http.connectTimeout(Duration.ofMillis(40)))) {
            failure(NOT_SENT, 3, 0, 0).check(kind, run.call(kind), run.server());
        }
        try (BlackHole hole = new BlackHole();
                FaultRun run = new FaultRun(
                        new FaultServer(PLAIN), PLAIN.url(hole.port()), PLAIN, http -> http)) {
            failure(NOT_SENT, 1, 0, 0).check(kind, run.within(SHORT).call(kind), run.server());
        }
    }

    @TestFactory
    Stream<DynamicTest> aHandshakeThatIsBrokenOff_isRepeated() {
        Greeting closes = socket -> socket.close();
        Greeting garbage = socket -> {
            socket.getOutputStream()
                    .write("HTTP/1.1 400 Bad\r\n\r\n".getBytes(StandardCharsets.UTF_8));
            socket.close();
        };
        return tests(
                Fault.connecting("5 closed before TLS", server -> server.greet(closes))
                        .both(success(1)),
                Fault.connecting("5 closed before TLS for ever", server -> server.greetAll(closes))
                        .both(failure(NOT_SENT, 3, 0, 0)),
                Fault.connecting("6 garbage handshake", server -> server.greet(garbage))
                        .both(success(1)),
                Fault.connecting(
                                "7 handshake stalls",
                                server -> server.greetAll(socket -> hang(socket.getInputStream())))
                        .within(SHORT)
                        .both(failure(NOT_SENT, 1, 0, 0)));
    }

    @TestFactory
    Stream<DynamicTest> aCertificateThatDoesNotFit_isNeverTriedAgain() {
        HeldCertificate.Builder local =
                new HeldCertificate.Builder().addSubjectAlternativeName("127.0.0.1");
        return tests(
                certificate(
                        "8 expired",
                        local.validityInterval(1, 2).signedBy(Wire.ROOT).build()),
                certificate(
                        "9 self-signed",
                        new HeldCertificate.Builder()
                                .addSubjectAlternativeName("127.0.0.1")
                                .build()),
                certificate(
                        "10 wrong host",
                        new HeldCertificate.Builder()
                                .addSubjectAlternativeName("elsewhere.example")
                                .signedBy(Wire.ROOT)
                                .build()),
                Fault.connecting(
                                "protocol version",
                                server -> server.greetAll(socket -> {
                                    socket.getInputStream().read(new byte[1024]);
                                    socket.getOutputStream()
                                            .write(new byte[] {21, 3, 1, 0, 2, 2, 70});
                                    socket.close();
                                }))
                        .both(failure(NOT_SENT, 1, 0, 0)));
    }

    private static Fault certificate(String name, HeldCertificate certificate) {
        HandshakeCertificates certificates = Wire.serving(certificate);
        return Fault.connecting(
                        name,
                        server -> server.greetAll(socket -> {
                            hang(TLS.handshake(socket, certificates).getInputStream());
                        }))
                .both(failure(NOT_SENT, 1, 0, 0));
    }

    @TestFactory
    Stream<DynamicTest> aConnectionThatEndsAfterTheFirstByte_isUnknown() {
        return Stream.of(
                        Fault.once("13 request read, then FIN", peer -> {
                                    peer.body();
                                    peer.close();
                                })
                                .post(failure(UNKNOWN, 1, 1, 0)),
                        Fault.once("14 request read, then RST", peer -> {
                                    peer.body();
                                    peer.reset();
                                })
                                .post(failure(UNKNOWN, 1, 1, 0)),
                        Fault.connecting(
                                        "11 closed at request start",
                                        server -> server.greet(socket -> {
                                            socket.getInputStream().read();
                                            socket.close();
                                        }))
                                .over(PLAIN)
                                .get(success(1))
                                .post(failure(UNKNOWN, 1, 0, 0)))
                .flatMap(Fault::tests);
    }

    @ParameterizedTest
    @EnumSource
    void aResetInTheMiddleOfABody_isUnknown(Wire wire) throws IOException {
        for (boolean warm : new boolean[] {false, true}) {
            try (FaultRun run = new FaultRun(wire)) {
                if (warm) {
                    run.warmUp();
                }
                run.server().next(Peer::reset);
                String large = Canaries.BODY + "x".repeat(8 << 20);
                TwilioException failure = run.failure(() -> FaultRun.send(run.client(), large));

                failure(UNKNOWN, 1, 1, 0).check(Kind.POST, failure, run.server());
            }
        }
    }

    /** The server was restarted: its old connections have gone, and nobody was told. */
    @ParameterizedTest
    @EnumSource
    void aPooledConnectionThatHasGone_costsNoAttempt(Wire wire) throws IOException {
        for (Kind kind : Kind.values()) {
            try (FaultRun run = new FaultRun(wire)) {
                run.warmUp();
                int before = Leaks.sockets();
                run.server().hangUp();
                run.time().pass(Duration.ofMillis(250));
                if (wire == H2) {
                    Leaks.assertSoon(
                            "the client has not seen the end",
                            () -> before == 0 || Leaks.sockets() <= before - 2);
                }

                success(1).check(kind, run.call(kind), run.server());
                assertThat(run.time().pauses()).allMatch(Duration::isZero);
            }
        }
    }

    @Test
    void manyPooledConnectionsThatHaveGone_costNoAttemptEither() throws Exception {
        try (FaultRun run = new FaultRun(PLAIN)) {
            CountDownLatch together = new CountDownLatch(20);
            run.server().always(peer -> {
                together.countDown();
                await(together);
                peer.ok();
            });
            TwilioClient client = run.client();
            List<?> calls = Stream.generate(() -> client.calls("CA1").fetchAsync())
                    .limit(20)
                    .toList();
            for (Object call : calls) {
                ((CompletableFuture<?>) call).join();
            }
            Leaks.assertNothingInUse(run.http());
            assertThat(run.http().connectionPool().idleConnectionCount()).isEqualTo(20);
            run.server().hangUp();
            run.time().pass(Duration.ofMillis(250));
            run.server().forget();
            run.server().always(Peer::ok);

            success(1).check(Kind.POST, run.call(Kind.POST, client), run.server());
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private static void hang(InputStream in) throws IOException {
        while (in.read() >= 0) {
            // Waits for the end.
        }
    }

    private static Stream<DynamicTest> tests(Fault... faults) {
        return Arrays.stream(faults).flatMap(fault -> fault.over(TLS, H2).tests());
    }
}
