package com.twilio.sdk.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.twilio.sdk.rest.api.v2010.Message;
import com.twilio.sdk.rest.api.v2010.MessageCreate;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;

class AsyncTest {
    @Test
    void oneObjectReusedForAThousandSends_reachesAThousandRecipients() throws Exception {
        Collection<String> bodies = new ConcurrentLinkedQueue<>();
        try (RawServer server = new RawServer(request -> {
                    bodies.add(request.body());
                    return RawServer.json(201, "{\"sid\": \"SM1\"}");
                });
                TwilioClient client = server.client()) {
            MessageCreate reused = new MessageCreate().from("+15017250604").body("Hi");
            List<CompletableFuture<Message>> sends = new ArrayList<>();
            for (int i = 0; i < 1000; i++) {
                sends.add(client.messages().createAsync(reused.to("+1555" + (1_000_000 + i))));
            }
            sends.forEach(CompletableFuture::join);
        }

        Set<String> recipients = bodies.stream()
                .map(body -> body.replaceAll(".*To=([^&]*).*", "$1"))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(bodies).hasSize(1000);
        assertThat(recipients).hasSize(1000);
    }

    @Test
    void cancel_cancelsTheRequest() throws Exception {
        CompletableFuture<Void> arrived = new CompletableFuture<>();
        CompletableFuture<Void> gone = new CompletableFuture<>();
        try (RawServer server = new RawServer(request -> {
                    arrived.complete(null);
                    return gone.thenApply(nothing -> RawServer.json(200, "{}")).join();
                });
                TwilioClient client = server.client()) {
            CompletableFuture<?> fetch = client.calls("CA1").fetchAsync();
            arrived.join();

            assertThat(fetch.cancel(true)).isTrue();
            assertThat(fetch).isCancelled();
        } finally {
            gone.complete(null);
        }
    }

    @Test
    void noThread_keepsTheJvmAlive() throws Exception {
        try (RawServer server =
                        new RawServer(request -> RawServer.json(200, "{\"sid\": \"CA1\"}"));
                TwilioClient client = server.client()) {
            client.calls("CA1").fetchAsync().join();

            assertThat(Thread.getAllStackTraces().keySet())
                    .filteredOn(thread ->
                            thread.getName().matches("(?i)(twilio|okhttp|okio|raw-server).*"))
                    .isNotEmpty()
                    .allMatch(Thread::isDaemon);
        }
    }

    @Test
    void everyCall_endsByTheDeadlineAlsoThoseThatWaitForTheirTurn() throws Exception {
        CompletableFuture<Void> never = new CompletableFuture<>();
        Collection<String> arrived = new ConcurrentLinkedQueue<>();
        List<CompletableFuture<Message>> sends = new ArrayList<>();
        try (RawServer server = new RawServer(request -> {
                    arrived.add(request.body().replaceAll(".*Body=", ""));
                    return never.thenApply(nothing -> RawServer.json(200, "{}")).join();
                });
                TwilioClient client =
                        server.client().with(o -> o.deadline(Duration.ofMillis(500)))) {
            for (int i = 0; i < 300; i++) {
                String body = "id" + i;
                sends.add(client.messages()
                        .createAsync(
                                m -> m.to("+15558675310").from("+15017250604").body(body)));
            }
            for (int i = 0; i < 300; i++) {
                TwilioException failure = failure(sends.get(i));

                assertThat(failure.elapsed())
                        .isBetween(Duration.ofMillis(450), Duration.ofSeconds(3));
                if (arrived.contains("id" + i)) {
                    assertThat(failure.outcome()).isEqualTo(Outcome.UNKNOWN);
                }
            }
        } finally {
            never.complete(null);
        }
        assertThat(sends.stream().map(AsyncTest::failure).map(TwilioException::outcome))
                .containsOnly(Outcome.NOT_SENT, Outcome.UNKNOWN);
    }

    @Test
    void aFailure_reachesHandleAsItIs() {
        try (FakeTwilio twilio = new FakeTwilio()) {
            twilio.answers(404, "{\"code\":20404,\"message\":\"not found\"}");
            Throwable fetched = twilio.client()
                    .calls("CA1")
                    .fetchAsync()
                    .handle((call, failure) -> failure)
                    .join();
            twilio.answers(404, "{\"code\":20404,\"message\":\"not found\"}");
            Throwable listed = twilio.client()
                    .calls()
                    .list()
                    .toListAsync()
                    .handle((calls, failure) -> failure)
                    .join();

            assertThat(fetched).isInstanceOf(TwilioNotFoundException.class);
            assertThat(listed).isInstanceOf(TwilioNotFoundException.class);
        }
    }

    private static TwilioException failure(CompletableFuture<Message> send) {
        CompletionException e = catchThrowableOfType(CompletionException.class, send::join);
        return (TwilioException) Objects.requireNonNull(e.getCause());
    }
}
