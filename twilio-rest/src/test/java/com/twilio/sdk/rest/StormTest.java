package com.twilio.sdk.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.twilio.sdk.rest.RawServer.Answer;
import com.twilio.sdk.rest.RawServer.Request;
import com.twilio.sdk.rest.internal.BaseUrl;
import com.twilio.sdk.rest.internal.HttpClients;
import com.twilio.sdk.rest.internal.Settings;
import com.twilio.sdk.rest.internal.Time;
import com.twilio.sdk.rest.internal.Transport;
import com.twilio.sdk.type.Secret;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;

/** 20,000 sends by 16 threads, 22 % of them with a fault: none is sent twice, and what can be saved is saved. */
class StormTest {
    private static final int SENDS = 20_000;
    private static final int THREADS = 16;

    private final Map<String, AtomicInteger> arrived = new ConcurrentHashMap<>();
    private final Map<String, AtomicInteger> committed = new ConcurrentHashMap<>();
    private final Map<String, Outcome> failed = new ConcurrentHashMap<>();
    private final FlakySockets sockets = new FlakySockets(7);

    @Test
    void noSendIsRepeatedAndEverythingRecoverableIsRecovered() throws Exception {
        try (RawServer server = new RawServer(this::answer);
                TwilioClient client = client(server)) {
            sendAll(client);
        }

        for (int i = 0; i < SENDS; i++) {
            check("id" + i + "x");
        }
        assertThat(labelled(Outcome.NOT_SENT))
                .as("connect faults that were not recovered")
                .isZero();
        assertThat(sockets.refused()).isGreaterThan(SENDS / 100);
        assertThat(labelled(Outcome.UNKNOWN)).isBetween(SENDS * 8 / 100, SENDS * 12 / 100);
        assertThat(labelled(Outcome.DONE)).isBetween(SENDS / 100, SENDS * 3 / 100);
        assertThat(labelled(Outcome.REFUSED)).isBetween(SENDS / 100, SENDS * 3 / 100);
    }

    private int labelled(Outcome outcome) {
        return Collections.frequency(failed.values(), outcome);
    }

    /** The label of each send against what the server knows. */
    private void check(String id) {
        int commits = count(committed, id);
        int plan = plan(id);
        Outcome outcome = failed.get(id);
        assertThat(commits).as("commits of %s", id).isLessThanOrEqualTo(1);
        if (plan < 80) {
            assertThat(outcome)
                    .as("outcome of %s, which had at most recoverable faults", id)
                    .isNull();
        }
        if (outcome == null || outcome == Outcome.DONE) {
            assertThat(commits).as("commits of %s, %s", id, outcome).isEqualTo(1);
        } else if (outcome == Outcome.UNKNOWN) {
            assertThat(count(arrived, id)).as("arrivals of the unknown %s", id).isPositive();
        } else {
            assertThat(commits).as("commits of %s, %s", id, outcome).isZero();
        }
    }

    private void sendAll(TwilioClient client) throws InterruptedException {
        AtomicInteger next = new AtomicInteger();
        CountDownLatch done = new CountDownLatch(THREADS);
        for (int t = 0; t < THREADS; t++) {
            Thread thread = new Thread(() -> {
                for (int i = next.getAndIncrement(); i < SENDS; i = next.getAndIncrement()) {
                    send(client, "id" + i + "x");
                }
                done.countDown();
            });
            thread.setDaemon(true);
            thread.start();
        }
        done.await();
    }

    private void send(TwilioClient client, String id) {
        try {
            client.messages()
                    .create(m -> m.to("+15558675310").from("+15017250604").body(id));
        } catch (TwilioException e) {
            failed.put(id, e.outcome());
        }
    }

    private TwilioClient client(RawServer server) {
        Transport transport = new Transport(
                BaseUrl.of(server.url()),
                FakeTwilio.ACCOUNT,
                Secret.of(FakeTwilio.TOKEN),
                new SleeplessTime(),
                HttpClients.create()
                        .newBuilder()
                        .fastFallback(false)
                        .socketFactory(sockets)
                        .build());
        return new TwilioClient(transport, FakeTwilio.ACCOUNT, Settings.DEFAULT, true);
    }

    /** 0–79: at most throttled; from 80 on a fault that no client may repair by sending again. */
    private static int plan(String id) {
        int random = new Random(id.hashCode() * 31L).nextInt(1000);
        return random < 860 ? random * 80 / 860 : 80 + (random - 860) / 10;
    }

    private @Nullable Answer answer(Request request) {
        String id = request.body().replaceAll(".*Body=(id[0-9]+x).*", "$1");
        int arrival = arrived.computeIfAbsent(id, key -> new AtomicInteger()).incrementAndGet();
        int plan = plan(id);
        return switch (plan) {
            case 0, 1, 2, 3, 4, 5 -> arrival == 1 ? throttled() : created(id);
            case 80, 81, 82 -> RawServer.json(503, "");
            case 83, 84 -> committedThen(id, RawServer.json(500, "{\"code\": 20500}"));
            case 85, 86 -> committedThen(id, null);
            case 87 -> null;
            case 88 -> committedThen(id, cut(true));
            case 89 -> committedThen(id, cut(false));
            case 90, 91 -> RawServer.json(400, "{\"code\": 21211, \"message\": \"Invalid\"}");
            case 92, 93 -> RawServer.json(502, "");
            default -> created(id);
        };
    }

    private Answer created(String id) {
        committed.computeIfAbsent(id, key -> new AtomicInteger()).incrementAndGet();
        return RawServer.json(201, "{\"sid\": \"SM1\"}");
    }

    private @Nullable Answer committedThen(String id, @Nullable Answer answer) {
        created(id);
        return answer;
    }

    private static Answer throttled() {
        String head = "HTTP/1.1 429 X\r\nRetry-After: 1\r\nContent-Length: 0\r\n\r\n";
        return new Answer(head, false, false);
    }

    /** A 201 that breaks off in its body, by a reset or by the end of the stream. */
    private static Answer cut(boolean reset) {
        String head =
                "HTTP/1.1 201 X\r\nContent-Type: application/json\r\nContent-Length: 500\r\n\r\n{\"sid\":";
        return new Answer(head, true, reset);
    }

    private static int count(Map<String, AtomicInteger> counts, String id) {
        AtomicInteger count = counts.get(id);
        return count == null ? 0 : count.get();
    }

    /** The real clock without its waiting. */
    private static final class SleeplessTime implements Time {
        @Override
        public long nanos() {
            return System.nanoTime();
        }

        @Override
        public Instant now() {
            return Instant.now();
        }

        @Override
        public void sleep(Duration duration) {}

        @Override
        public CompletableFuture<Void> alarm(Duration duration) {
            return new CompletableFuture<>();
        }

        @Override
        public CompletableFuture<Void> after(Duration duration, Executor executor) {
            return CompletableFuture.completedFuture(null);
        }
    }
}
