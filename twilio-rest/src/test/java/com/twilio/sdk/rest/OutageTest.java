package com.twilio.sdk.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.twilio.sdk.rest.FaultRun.Kind;
import com.twilio.sdk.rest.internal.BaseUrl;
import com.twilio.sdk.rest.internal.HttpClients;
import com.twilio.sdk.rest.internal.Settings;
import com.twilio.sdk.rest.internal.Time;
import com.twilio.sdk.rest.internal.Transport;
import com.twilio.sdk.type.Secret;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/** Many calls while Twilio is down, or has had enough: retries make it no worse, and nothing outlasts it. */
class OutageTest {
    private static final int CALLS = 1000;
    private static final int THREADS = 16;

    @ParameterizedTest
    @CsvSource({"GET, 500", "GET, 502", "GET, 503", "GET, 504", "GET, 429", "POST, 429"})
    void anOutage_costsAtMostATenthMore(Kind kind, int status) throws Exception {
        // Each pause sets the clock forward for all: a deadline could pass before an attempt that
        // is counted.
        try (FaultRun run = new FaultRun(Wire.PLAIN).within(Duration.ofHours(1))) {
            run.server().always(peer -> {
                peer.body();
                peer.answer(status, "");
            });
            Queue<TwilioException> failures = storm(run, kind, CALLS);

            assertThat(failures).hasSize(CALLS);
            assertThat(run.server().requests()).isBetween(CALLS, CALLS * 11 / 10);
            assertThat(failures.stream().mapToInt(TwilioException::attempts).sum())
                    .isEqualTo(run.server().requests());
        }
    }

    @Test
    void anOutage_costsASendNothingMore() throws Exception {
        try (FaultRun run = new FaultRun(Wire.PLAIN)) {
            run.server().always(peer -> {
                peer.body();
                peer.answer(500, "");
            });
            Queue<TwilioException> failures = storm(run, Kind.POST, CALLS);

            assertThat(failures)
                    .hasSize(CALLS)
                    .allMatch(failure -> failure.outcome() == Outcome.UNKNOWN);
            assertThat(run.server().requests()).isEqualTo(CALLS);
        }
    }

    @Test
    void anOutageOfTheNetwork_costsAtMostATenthMore() throws Exception {
        FaultServer down = new FaultServer(Wire.PLAIN);
        down.close();
        try (FaultRun run = new FaultRun(down, Wire.PLAIN, http -> http)) {
            Queue<TwilioException> failures = storm(run, Kind.POST, CALLS);

            assertThat(failures)
                    .hasSize(CALLS)
                    .allMatch(failure -> failure.outcome() == Outcome.NOT_SENT);
            assertThat(failures.stream().mapToInt(TwilioException::attempts).sum())
                    .isBetween(CALLS, CALLS * 11 / 10);
        }
    }

    /** Whatever was tried before: a call that starts after the end of the outage succeeds, at once. */
    @Test
    void theEndOfAnOutage_isSeenAtOnce() throws Exception {
        try (FaultRun run = new FaultRun(Wire.PLAIN)) {
            AtomicBoolean down = new AtomicBoolean(true);
            AtomicInteger requests = new AtomicInteger();
            run.server().always(peer -> {
                requests.incrementAndGet();
                if (down.get()) {
                    peer.close();
                } else {
                    peer.ok();
                }
            });
            storm(run, Kind.GET, CALLS);
            down.set(false);
            requests.set(0);
            long healed = run.time().nanos();

            assertThat(storm(run, Kind.POST, 100)).isEmpty();
            assertThat(requests).hasValue(100);
            assertThat(Duration.ofNanos(run.time().nanos() - healed))
                    .isLessThan(Duration.ofSeconds(2).plus(Hiccups.allowance()));
        }
    }

    /** The budget is full again after as many successes as it has tokens: one fault is repeated as before. */
    @Test
    void successes_fillTheBudgetAgain() throws Exception {
        try (FaultRun run = new FaultRun(Wire.PLAIN)) {
            run.server().always(peer -> peer.answer(500, ""));
            storm(run, Kind.GET, 200);
            run.server().forget();
            assertThat(run.call(Kind.GET)).hasMessageContaining("(1 attempt)");

            run.server().always(Peer::ok);
            assertThat(storm(run, Kind.GET, 5)).isEmpty();
            run.server().next(peer -> peer.answer(500, ""));
            assertThat(run.call(Kind.GET)).isNull();
            run.server().next(peer -> peer.answer(500, ""));
            assertThat(run.call(Kind.GET)).isNotNull();
        }
    }

    /** A server that takes 24 requests a second, and 16 threads that want more: those with patience are all served. */
    @Test
    void aThrottle_isKeptTo() throws Exception {
        for (int attempts : new int[] {3, 9}) {
            Throttle throttle = new Throttle();
            try (FaultServer server = new FaultServer(Wire.PLAIN);
                    TwilioClient client = throttled(server, throttle)) {
                server.always(throttle::answer);
                TwilioClient patient = client.with(o -> o.attempts(attempts));
                Queue<TwilioException> failures =
                        concurrently(96, () -> FaultRun.send(patient, "Hi"));

                assertThat(failures)
                        .hasSizeLessThanOrEqualTo(attempts == 3 ? 48 : 0)
                        .allMatch(failure -> failure.outcome() == Outcome.REFUSED)
                        .allMatch(failure -> failure.attempts() == 3);
                assertThat(server.commits()).isEqualTo(96 - failures.size());
                assertThat(server.requests()).isBetween(96, 96 + 100 + 96 / 5);
            }
        }
    }

    private static TwilioClient throttled(FaultServer server, Throttle throttle) {
        Transport transport = new Transport(
                BaseUrl.of(server.url()),
                FakeTwilio.ACCOUNT,
                Secret.of(Canaries.TOKEN),
                throttle,
                HttpClients.create());
        return new TwilioClient(transport, FakeTwilio.ACCOUNT, Settings.DEFAULT, true);
    }

    private static Queue<TwilioException> storm(FaultRun run, Kind kind, int calls)
            throws InterruptedException {
        TwilioClient client = run.client();
        return concurrently(
                calls,
                () -> kind.isPost()
                        ? FaultRun.send(client, Canaries.BODY)
                        : client.calls("CA1").fetch());
    }

    private interface Task {
        Object run();
    }

    private static Queue<TwilioException> concurrently(int calls, Task task)
            throws InterruptedException {
        AtomicInteger next = new AtomicInteger();
        Queue<TwilioException> failures = new ConcurrentLinkedQueue<>();
        List<Thread> threads = new ArrayList<>();
        for (int t = 0; t < THREADS; t++) {
            Thread thread = new Thread(() -> {
                while (next.getAndIncrement() < calls) {
                    try {
                        task.run();
                    } catch (TwilioException e) {
                        failures.add(e);
                    }
                }
            });
            threads.add(thread);
            thread.start();
        }
        for (Thread thread : threads) {
            thread.join();
        }
        return failures;
    }

    /** A server that takes so many requests in each second, by a clock that runs ten times as fast. */
    private static final class Throttle implements Time {
        private static final int SPEED = 10;
        private static final int A_SECOND = 24;

        private final AtomicLong second = new AtomicLong();
        private final AtomicInteger taken = new AtomicInteger();

        synchronized void answer(Peer peer) throws IOException {
            peer.body();
            long now = nanos() / 1_000_000_000L;
            if (second.getAndSet(now) != now) {
                taken.set(0);
            }
            if (taken.incrementAndGet() > A_SECOND) {
                peer.answer(429, "", "Retry-After", "1");
            } else {
                peer.ok();
            }
        }

        @Override
        public long nanos() {
            return System.nanoTime() * SPEED;
        }

        @Override
        public Instant now() {
            return Instant.now();
        }

        @Override
        public void sleep(Duration duration) throws InterruptedException {
            Time.SYSTEM.sleep(duration.dividedBy(SPEED));
        }

        @Override
        public CompletableFuture<Void> after(Duration duration, Executor executor) {
            return Time.SYSTEM.after(duration.dividedBy(SPEED), executor);
        }
    }
}
