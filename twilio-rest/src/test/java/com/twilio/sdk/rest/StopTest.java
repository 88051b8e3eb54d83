package com.twilio.sdk.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.twilio.sdk.rest.FaultRun.Kind;
import com.twilio.sdk.rest.api.v2010.Message;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.io.IOException;
import java.io.InputStream;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

/** Calls that are stopped: by an interrupt, a cancel, or the end of the client, at every point of their way. */
class StopTest {
    private final CountDownLatch reached = new CountDownLatch(1);
    private final CountDownLatch never = new CountDownLatch(1);

    @ParameterizedTest
    @EnumSource(names = {"GET", "POST"})
    void anInterruptInALookup_endsTheCall(Kind kind) throws Exception {
        try (FaultRun run = new FaultRun(
                new FaultServer(Wire.TLS),
                "https://nowhere.example",
                Wire.TLS,
                http -> http.dns(host -> {
                    reached.countDown();
                    await(never);
                    throw new UnknownHostException(host);
                }))) {
            interrupted(run, kind, Outcome.NOT_SENT);
        } finally {
            never.countDown();
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"GET", "POST"})
    void anInterruptInAConnect_endsTheCall(Kind kind) throws Exception {
        try (BlackHole hole = new BlackHole();
                FaultRun run = new FaultRun(
                        new FaultServer(Wire.PLAIN),
                        Wire.PLAIN.url(hole.port()),
                        Wire.PLAIN,
                        http -> http)) {
            new Thread(() -> {
                        Leaks.assertSoon(
                                "no call", () -> run.http().dispatcher().runningCallsCount() == 1);
                        reached.countDown();
                    })
                    .start();
            interrupted(run, kind, Outcome.NOT_SENT);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"GET", "POST"})
    void anInterruptInAHandshake_endsTheCall(Kind kind) throws Exception {
        try (FaultRun run = new FaultRun(Wire.TLS)) {
            run.server().greetAll(socket -> {
                socket.getInputStream().read();
                reached.countDown();
                drain(socket.getInputStream());
            });
            interrupted(run, kind, Outcome.NOT_SENT);
        }
    }

    /** Not with HTTP/2, whose raw server reads a body to its end before it looks at the request. */
    @ParameterizedTest
    @EnumSource(names = {"PLAIN", "TLS"})
    void anInterruptInASend_leavesItUnknown(Wire wire) throws Exception {
        try (FaultRun run = new FaultRun(wire)) {
            run.server().always(peer -> {
                reached.countDown();
                await(never);
            });
            String large = Canaries.BODY + "x".repeat(6 << 20);
            interrupted(() -> FaultRun.send(run.client(), large), Outcome.UNKNOWN);
        } finally {
            never.countDown();
        }
    }

    @ParameterizedTest
    @EnumSource
    void anInterruptInARead_leavesItUnknown(Wire wire) throws Exception {
        for (Kind kind : List.of(Kind.GET, Kind.POST)) {
            StopTest test = new StopTest();
            try (FaultRun run = new FaultRun(wire)) {
                run.server().always(peer -> {
                    peer.body();
                    test.reached.countDown();
                    peer.hang();
                });
                test.interrupted(run, kind, Outcome.UNKNOWN);
                assertThat(run.server().requests()).isEqualTo(1);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void anInterruptInTheBody_leavesItDone(Wire wire) throws Exception {
        try (FaultRun run = new FaultRun(wire)) {
            run.server().always(peer -> {
                peer.body();
                peer.commit();
                peer.head(201, "Content-Length", "100");
                peer.part("{".getBytes(StandardCharsets.UTF_8), false);
                pause();
                reached.countDown();
                peer.hang();
            });
            interrupted(run, Kind.POST, Outcome.DONE);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"GET", "POST"})
    void anInterruptInABackOff_keepsWhatIsKnown(Kind kind) throws Exception {
        try (FaultRun run = new FaultRun(Wire.PLAIN)) {
            run.server().always(peer -> {
                peer.body();
                peer.answer(429, "");
            });
            run.time().inPause(() -> Thread.currentThread().interrupt());
            TwilioException failure = Objects.requireNonNull(run.call(kind));

            assertThat(Thread.interrupted()).isTrue();
            Fault.End.failure(Outcome.REFUSED, 1, 1, 0).check(kind, failure, run.server());
            assertThat(failure.getSuppressed())
                    .singleElement()
                    .isInstanceOf(InterruptedException.class);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"GET", "POST"})
    void anInterruptBeforeTheCall_sendsNothing(Kind kind) throws Exception {
        try (FaultRun run = new FaultRun(Wire.PLAIN)) {
            run.warmUp();
            Thread.currentThread().interrupt();
            TwilioException failure = run.call(kind);

            assertThat(Thread.interrupted()).isTrue();
            Fault.End.failure(Outcome.NOT_SENT, 0, 0, 0).check(kind, failure, run.server());
            assertThat(failure)
                    .hasMessageContaining("the thread was interrupted. Nothing was sent");
        }
    }

    private interface Task {
        @Nullable
        Object run();
    }

    private void interrupted(FaultRun run, Kind kind, Outcome outcome) throws Exception {
        interrupted(() -> run.call(kind), outcome);
    }

    /** Interrupts a call when it has come to where it should, and looks how it ends. */
    private void interrupted(Task task, Outcome outcome) throws Exception {
        AtomicReference<Throwable> failure = new AtomicReference<>();
        AtomicReference<Boolean> flag = new AtomicReference<>(false);
        Thread caller = new Thread(() -> {
            try {
                failure.set((Throwable) task.run());
            } catch (Throwable e) {
                failure.set(e);
            }
            flag.set(Thread.currentThread().isInterrupted());
        });
        caller.start();
        assertThat(reached.await(10, TimeUnit.SECONDS)).isTrue();
        Hiccups.forget();
        long start = System.nanoTime();
        caller.interrupt();
        caller.join(10_000);
        Duration took = Duration.ofNanos(System.nanoTime() - start);

        assertThat(failure.get()).isInstanceOf(TwilioException.class);
        TwilioException e = (TwilioException) Objects.requireNonNull(failure.get());
        assertThat(e.outcome()).as(e.toString()).isEqualTo(outcome);
        assertThat(flag.get()).as("the flag of the thread").isTrue();
        assertThat(took).isLessThan(Duration.ofMillis(100).plus(Hiccups.allowance()));
        Canaries.assertNoneIn(e);
        if (outcome != Outcome.DONE) {
            assertThat(e).hasMessageContaining(": the thread was interrupted.");
        }
    }

    @ParameterizedTest
    @EnumSource
    void aCancel_endsTheRequestAndIsNotFollowedByAnother(Wire wire) throws Exception {
        try (FaultRun run = new FaultRun(wire)) {
            run.server().always(peer -> {
                peer.body();
                reached.countDown();
                peer.hang();
            });
            CompletableFuture<?> fetch = run.client().calls("CA1").fetchAsync();
            assertThat(reached.await(10, TimeUnit.SECONDS)).isTrue();

            assertThat(fetch.cancel(true)).isTrue();
            Leaks.assertNothingInUse(run.http());
            assertThat(run.server().requests()).isEqualTo(1);
        }
    }

    @Test
    void aCancelInABackOff_isNotFollowedByAnotherRequest() throws Exception {
        try (FaultRun run = new FaultRun(Wire.PLAIN)) {
            run.server().always(peer -> {
                peer.body();
                peer.answer(429, "");
            });
            CompletableFuture<CompletableFuture<?>> call = new CompletableFuture<>();
            run.time().inPause(() -> call.join().cancel(true));
            call.complete(run.client().calls("CA1").fetchAsync());

            Throwable end = catchThrowable(() -> call.join().join());
            assertThat(end).isInstanceOf(CancellationException.class);
            Leaks.assertNothingInUse(run.http());
            assertThat(run.server().requests()).isEqualTo(1);
        }
    }

    /** 64 are under way and end as they would have; 36 wait for their turn and are not sent. */
    @ParameterizedTest
    @EnumSource
    void aClientThatIsClosed_letsTheCallsUnderWayEnd(Wire wire) throws Exception {
        try (FaultRun run = new FaultRun(wire)) {
            List<Peer> peers = new ArrayList<>();
            CountDownLatch arrived = new CountDownLatch(64);
            run.server().always(peer -> {
                peer.body();
                synchronized (peers) {
                    peers.add(peer);
                }
                arrived.countDown();
                if (wire != Wire.H2) {
                    await(never);
                    peer.ok();
                }
            });
            List<CompletableFuture<Message>> sends = new ArrayList<>();
            for (int i = 0; i < 100; i++) {
                sends.add(run.client()
                        .messages()
                        .createAsync(m -> m.to(Canaries.TO).from("+1").body(Canaries.BODY)));
            }
            assertThat(arrived.await(10, TimeUnit.SECONDS)).isTrue();
            run.closeClient();

            assertThatThrownBy(() -> run.client().calls("CA1").fetch())
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("FetchCall: the client is closed; nothing was sent.");
            Leaks.assertSoon(
                    "calls that wait were not refused",
                    () -> sends.stream()
                                    .filter(CompletableFuture::isCompletedExceptionally)
                                    .count()
                            == 36);
            never.countDown();
            if (wire == Wire.H2) {
                for (Peer peer : List.copyOf(peers)) {
                    peer.ok();
                }
            }
            int sent = 0;
            for (CompletableFuture<Message> send : sends) {
                sent += ended(send);
            }
            assertThat(sent).isEqualTo(64);
            assertThat(run.server().commits()).isEqualTo(64);
            Leaks.assertSoon(
                    "a connection outlived the client",
                    () -> run.http().connectionPool().connectionCount() == 0);
        }
    }

    private static int ended(CompletableFuture<Message> send) {
        try {
            send.join();
            return 1;
        } catch (CompletionException e) {
            assertThat(e.getCause())
                    .hasMessageContaining(": the client was closed. Nothing was sent")
                    .isInstanceOf(TwilioConnectionException.class);
            assertThat(((TwilioException) Objects.requireNonNull(e.getCause())).outcome())
                    .isEqualTo(Outcome.NOT_SENT);
            return 0;
        }
    }

    @Test
    void aClientThatIsClosed_repeatsNothing() throws Exception {
        try (FaultRun run = new FaultRun(Wire.PLAIN)) {
            run.server().always(peer -> {
                peer.body();
                run.closeClient();
                peer.answer(429, "");
            });
            TwilioException failure = run.call(Kind.GET);
            Fault.End.failure(Outcome.REFUSED, 1, 1, 0).check(Kind.GET, failure, run.server());
        }
    }

    private static void drain(InputStream in) throws IOException {
        while (in.read() >= 0) {
            // Waits for the end.
        }
    }

    private static void pause() {
        try {
            Thread.sleep(30);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await(20, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
