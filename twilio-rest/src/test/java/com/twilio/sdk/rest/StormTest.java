package com.twilio.sdk.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.twilio.sdk.rest.internal.BaseUrl;
import com.twilio.sdk.rest.internal.Credentials;
import com.twilio.sdk.rest.internal.HttpSetup;
import com.twilio.sdk.rest.internal.Settings;
import com.twilio.sdk.rest.internal.SignIn;
import com.twilio.sdk.rest.internal.Time;
import com.twilio.sdk.rest.internal.Transport;
import com.twilio.sdk.type.Secret;

import okhttp3.OkHttpClient;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Sends by 16 threads, 22 % of them with a fault: none is sent twice, what can be saved is saved, and each label is what
 * the server knows. 20,000 of them; {@code mvn -q -Pstorm verify -pl twilio-rest -am} makes it 1,000,000.
 */
class StormTest {
    private static final int DEFAULT = 20_000;
    private static final int THREADS = 16;
    private static final int CANCEL = 8;
    private static final int REFUSED_STREAM = 7;
    private static final Pattern ID = Pattern.compile("Body=id([0-9]+)x");

    private final FlakySockets sockets = new FlakySockets(7);
    private Wire wire = Wire.PLAIN;
    private int sends;
    private OkHttpClient http = new OkHttpClient();
    private AtomicIntegerArray arrived = new AtomicIntegerArray(0);
    private AtomicIntegerArray committed = new AtomicIntegerArray(0);
    private AtomicReferenceArray<Outcome> failed = new AtomicReferenceArray<>(0);

    @ParameterizedTest
    @EnumSource
    void noSendIsRepeatedAndEverythingRecoverableIsRecovered(Wire wire) throws Exception {
        this.wire = wire;
        int all = Integer.getInteger("storm.sends", DEFAULT);
        sends = all / (wire == Wire.PLAIN ? 1 : wire == Wire.TLS ? 10 : 20);
        arrived = new AtomicIntegerArray(sends);
        committed = new AtomicIntegerArray(sends);
        failed = new AtomicReferenceArray<>(sends);
        int socketsBefore = Leaks.sockets();
        long start = System.nanoTime();
        try (FaultServer server = new FaultServer(wire);
                TwilioClient client = client(server)) {
            server.always(this::answer);
            sendAll(client);
            Leaks.assertNothingInUse(http);
        }
        Duration took = Duration.ofNanos(System.nanoTime() - start);

        checkAll();
        assertThat(http.connectionPool().connectionCount()).isZero();
        Leaks.assertSoon("a socket was left open", () -> Leaks.sockets() <= socketsBefore);
        Leaks.assertSoon(
                "a thread was left",
                () -> Thread.getAllStackTraces().keySet().stream()
                        .noneMatch(thread -> thread.getName().equals("twilio-rest-watch")));
        report(took);
    }

    private void checkAll() {
        for (int id = 0; id < sends; id++) {
            check(id);
        }
        assertThat(labelled(Outcome.NOT_SENT))
                .as("faults before the first byte that were not recovered")
                .isZero();
        if (wire != Wire.H2) {
            assertThat(sockets.refused()).isGreaterThan(sends / 100);
        }
        assertThat(labelled(Outcome.UNKNOWN)).isBetween(sends * 8 / 100, sends * 12 / 100);
        assertThat(labelled(Outcome.DONE)).isBetween(sends / 100, sends * 3 / 100);
        assertThat(labelled(Outcome.REFUSED)).isBetween(sends / 100, sends * 3 / 100);
    }

    /** The label of each send against what the server knows. */
    private void check(int id) {
        int commits = committed.get(id);
        Outcome outcome = failed.get(id);
        if (commits > 1) {
            throw new AssertionError(id + " was carried out " + commits + " times");
        }
        if (plan(id) < 80 && outcome != null) {
            throw new AssertionError(id + " had at most recoverable faults, and is " + outcome);
        }
        boolean truth = (outcome == null || outcome == Outcome.DONE)
                ? commits == 1
                : outcome == Outcome.UNKNOWN ? arrived.get(id) > 0 : commits == 0;
        if (!truth) {
            throw new AssertionError(id + " is " + outcome + ", and was carried out " + commits
                    + " times, after " + arrived.get(id) + " arrivals");
        }
    }

    private int labelled(Outcome outcome) {
        int count = 0;
        for (int id = 0; id < sends; id++) {
            count += failed.get(id) == outcome ? 1 : 0;
        }
        return count;
    }

    private void report(Duration took) {
        if (sends > DEFAULT) {
            System.out.printf(
                    "storm %s: %,d sends in %.1f s; 0 duplicates; %,d connects refused and recovered; %,d UNKNOWN,"
                            + " %,d DONE, %,d REFUSED, 0 NOT_SENT; all labels true; 0 connections, sockets and threads"
                            + " left%n",
                    wire,
                    sends,
                    took.toMillis() / 1000.0,
                    sockets.refused(),
                    labelled(Outcome.UNKNOWN),
                    labelled(Outcome.DONE),
                    labelled(Outcome.REFUSED));
        }
    }

    private void sendAll(TwilioClient client) throws InterruptedException {
        AtomicInteger next = new AtomicInteger();
        CountDownLatch done = new CountDownLatch(THREADS);
        for (int t = 0; t < THREADS; t++) {
            FaultServer.daemon(() -> {
                for (int id = next.getAndIncrement(); id < sends; id = next.getAndIncrement()) {
                    send(client, id);
                }
                done.countDown();
            });
        }
        done.await();
    }

    private void send(TwilioClient client, int id) {
        try {
            FaultRun.send(client, "id" + id + "x");
        } catch (TwilioException e) {
            failed.set(id, e.outcome());
        }
    }

    /**
     * No connect fails with HTTP/2: a cancelled stream costs OkHttp the connection, and then 16 threads connect at once, so
     * connects that fail would be more than a budget allows.
     */
    private TwilioClient client(FaultServer server) throws IOException {
        OkHttpClient.Builder brought = wire.on(new OkHttpClient.Builder()).fastFallback(false);
        if (wire != Wire.H2) {
            brought.socketFactory(sockets);
        }
        Transport transport = new Transport(
                BaseUrl.of(server.url()),
                new SignIn(
                        Credentials.Basic.of(FakeTwilio.ACCOUNT, Secret.of(FakeTwilio.TOKEN)),
                        null),
                new SleeplessTime(),
                new HttpSetup(brought.build(), finished -> http = finished));
        return new TwilioClient(transport, FakeTwilio.ACCOUNT, Settings.DEFAULT, true);
    }

    /** 0–79: at most throttled or refused; from 80 on a fault that no client may repair by sending again. */
    private static int plan(int id) {
        int random = new Random(id * 31L + 7).nextInt(1000);
        return random < 860 ? random * 80 / 860 : 80 + (random - 860) / 10;
    }

    private void answer(Peer peer) throws IOException {
        Matcher body = ID.matcher(peer.body());
        assertThat(body.find()).isTrue();
        int id = Integer.parseInt(body.group(1));
        int arrival = arrived.incrementAndGet(id);
        switch (plan(id)) {
            case 0, 1, 2, 3, 4, 5 -> throttle(peer, id, arrival);
            case 6, 7, 8 -> refuse(peer, id, arrival);
            case 80, 81, 82 -> peer.answer(503, "");
            case 83, 84 -> {
                commit(id);
                peer.json(500, "{\"code\": 20500}");
            }
            case 85, 86 -> {
                commit(id);
                end(peer);
            }
            case 87 -> end(peer);
            case 88, 89 -> {
                commit(id);
                cut(peer, plan(id) == 88);
            }
            case 90, 91 -> peer.json(400, "{\"code\": 21211, \"message\": \"Invalid\"}");
            case 92, 93 -> peer.answer(502, "");
            default -> create(peer, id);
        }
    }

    private void commit(int id) {
        committed.incrementAndGet(id);
    }

    private void create(Peer peer, int id) throws IOException {
        commit(id);
        peer.json(201, "{\"sid\": \"SM1\"}");
    }

    private void throttle(Peer peer, int id, int arrival) throws IOException {
        if (arrival == 1) {
            peer.answer(429, "", "Retry-After", "1");
        } else {
            create(peer, id);
        }
    }

    private void refuse(Peer peer, int id, int arrival) throws IOException {
        if (arrival == 1 && peer instanceof Http2Peer stream) {
            stream.end(REFUSED_STREAM);
        } else {
            create(peer, id);
        }
    }

    /** No answer. With HTTP/2 the stream ends alone: the connection is that of all others, too. */
    private static void end(Peer peer) throws IOException {
        if (peer instanceof Http2Peer stream) {
            stream.end(CANCEL);
        } else {
            peer.close();
        }
    }

    /** A 201 that breaks off in its body, by a reset or by the end of the stream. */
    private static void cut(Peer peer, boolean reset) throws IOException {
        peer.head(201, "Content-Type", "application/json", "Content-Length", "500");
        peer.part("{\"sid\":".getBytes(StandardCharsets.UTF_8), false);
        if (peer instanceof Http2Peer || !reset) {
            end(peer);
        } else {
            peer.reset();
        }
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
