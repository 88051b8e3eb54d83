package com.twilio.sdk.rest;

import static com.twilio.sdk.rest.Wire.PLAIN;

import static org.assertj.core.api.Assertions.assertThat;

import okhttp3.ConnectionPool;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Connections wait for their next call, but not for ever, not too many of them, and at no cost for each call. */
class KeptConnectionsTest {
    private static final int MOST = 64;

    @ParameterizedTest
    @EnumSource
    void aConnection_waitsFor50Seconds(Wire wire) throws IOException, InterruptedException {
        try (FaultRun run = new FaultRun(wire)) {
            run.warmUp();
            ConnectionPool pool = run.http().connectionPool();
            run.time().pass(Duration.ofSeconds(45));
            // Longer than from one look to the next.
            Thread.sleep(1500);
            assertThat(pool.connectionCount()).isEqualTo(1);
            run.client().calls("CA1").fetch();
            assertThat(pool.connectionCount()).isEqualTo(1);

            run.time().pass(Duration.ofSeconds(51));
            Leaks.assertSoon("the connection still waits", () -> pool.connectionCount() == 0);
        }
    }

    @Test
    void aConnectionInUse_isLeftAlone() throws IOException, InterruptedException {
        try (FaultRun run = new FaultRun(PLAIN)) {
            CountDownLatch asked = new CountDownLatch(1);
            CountDownLatch answered = new CountDownLatch(1);
            run.server().always(peer -> {
                asked.countDown();
                await(answered);
                peer.ok();
            });
            CompletableFuture<?> call = run.client().calls("CA1").fetchAsync();
            asked.await();
            run.time().pass(Duration.ofSeconds(55));
            Thread.sleep(1500);
            answered.countDown();

            assertThat(call.join()).isNotNull();
            assertThat(run.http().connectionPool().connectionCount()).isEqualTo(1);
        }
    }

    @Test
    void ofManyConnections_64Wait() throws Exception {
        int calls = MOST + 16;
        try (FaultRun run = new FaultRun(PLAIN)) {
            CountDownLatch together = new CountDownLatch(calls);
            run.server().always(peer -> {
                together.countDown();
                await(together);
                peer.ok();
            });
            TwilioClient client = run.client();
            List<Thread> callers = Stream.generate(
                            () -> new Thread(() -> client.calls("CA1").fetch()))
                    .limit(calls)
                    .toList();
            int before = Leaks.sockets();
            callers.forEach(Thread::start);
            for (Thread caller : callers) {
                caller.join();
            }

            // Of each, both ends are in this process.
            Leaks.assertSoon(
                    "more than 64 connections wait",
                    () -> before == 0 || Leaks.sockets() - before <= 2 * MOST);
            assertThat(client.calls("CA1").fetch()).isNotNull();
        }
    }

    /** OkHttp would look through its pool after every call, on a thread of its own. */
    @Test
    void aCall_wakesNoThreadOfThePool() throws IOException {
        try (FaultRun run = new FaultRun(PLAIN)) {
            run.warmUp();
            long before = waits();
            IntStream.range(0, 200).forEach(i -> run.client().calls("CA1").fetch());

            assertThat(waits() - before).isLessThan(50);
        }
    }

    private static long waits() {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        return Stream.of(threads.getThreadInfo(threads.getAllThreadIds()))
                .filter(thread -> thread != null && thread.getThreadName().startsWith("OkHttp"))
                .mapToLong(ThreadInfo::getWaitedCount)
                .sum();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
