package com.twilio.sdk.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.twilio.sdk.rest.api.v2010.Call;
import com.twilio.sdk.rest.internal.BaseUrl;
import com.twilio.sdk.rest.internal.Credentials;
import com.twilio.sdk.rest.internal.HttpSetup;
import com.twilio.sdk.rest.internal.Settings;
import com.twilio.sdk.rest.internal.SignIn;
import com.twilio.sdk.rest.internal.Time;
import com.twilio.sdk.rest.internal.Transport;
import com.twilio.sdk.type.Secret;

import mockwebserver3.MockResponse;
import mockwebserver3.RecordedRequest;
import mockwebserver3.SocketEffect;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

class OAuthTest {
    private static final int THREADS = 16;

    private final OAuthServer twilio = new OAuthServer();
    private final TwilioClient client = twilio.client();

    @AfterEach
    void close() {
        client.close();
        twilio.close();
    }

    @Test
    void theFirstRequest_isPrecededByOneForABearer() {
        client.calls("CA1").fetch();

        assertThat(twilio.tokenRequests).hasSize(1);
        RecordedRequest token = twilio.tokenRequests.iterator().next();
        assertThat(token.getRequestLine()).isEqualTo("POST /v2/token HTTP/1.1");
        assertThat(token.getHeaders().get("Host")).isEqualTo("oauth.twilio.com");
        assertThat(token.getHeaders().get("Authorization")).isNull();
        assertThat(Objects.requireNonNull(token.getBody()).utf8())
                .isEqualTo("grant_type=client_credentials&client_id=OQ1"
                        + "&client_secret=a-client-secret%2Bthat%2Fnobody%3Dmay+see");
        RecordedRequest fetch = twilio.requests.iterator().next();
        assertThat(fetch.getHeaders().get("Authorization")).isEqualTo("Bearer bearer-1");
        assertThat(fetch.getRequestLine()).contains("/Accounts/" + FakeTwilio.ACCOUNT + "/");
    }

    @Test
    void manyThreads_shareOneBearer() throws Exception {
        inThreads(ignored -> client.calls("CA1").fetch());

        assertThat(twilio.tokenRequests).hasSize(1);
        assertThat(authorizations()).hasSize(THREADS).containsOnly("Bearer bearer-1");
    }

    @Test
    void manyAsynchronousCalls_shareOneBearerAndBlockNobody() {
        CountDownLatch asked = new CountDownLatch(1);
        CountDownLatch all = new CountDownLatch(1);
        twilio.tokens = n -> {
            asked.countDown();
            await(all);
            return OAuthServer.json(200, "{\"access_token\": \"bearer-1\", \"expires_in\": 60}");
        };
        List<CompletableFuture<Call>> fetches = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            fetches.add(client.calls("CA1").fetchAsync());
        }
        await(asked);
        assertThat(fetches).noneMatch(CompletableFuture::isDone);
        all.countDown();
        fetches.forEach(CompletableFuture::join);

        assertThat(twilio.tokenRequests).hasSize(1);
        assertThat(authorizations()).hasSize(200).containsOnly("Bearer bearer-1");
    }

    @Test
    void aDerivedClient_sharesTheBearer() {
        client.calls("CA1").fetch();
        client.with(o -> o.deadline(Duration.ofSeconds(5))).calls("CA1").fetch();
        client.account(FakeTwilio.ACCOUNT).calls("CA1").fetch();

        assertThat(twilio.tokenRequests).hasSize(1);
    }

    @Test
    void aBearer_isFetchedAgainAMinuteBeforeItsEnd() {
        FakeTime time = new FakeTime();
        try (TwilioClient timed = client(time)) {
            timed.calls("CA1").fetch();
            time.nanos.addAndGet(Duration.ofSeconds(3539).toNanos());
            timed.calls("CA1").fetch();
            assertThat(twilio.tokenRequests).hasSize(1);
            time.nanos.addAndGet(Duration.ofSeconds(1).toNanos());
            timed.calls("CA1").fetch();
        }

        assertThat(authorizations())
                .containsExactly("Bearer bearer-1", "Bearer bearer-1", "Bearer bearer-2");
    }

    @Test
    void aShortLivedBearer_servesForNineTenthsOfItsLife() {
        twilio.tokens = n -> OAuthServer.json(
                200, "{\"access_token\": \"bearer-" + n + "\", \"expires_in\": \"10\"}");
        FakeTime time = new FakeTime();
        try (TwilioClient timed = client(time)) {
            timed.calls("CA1").fetch();
            time.nanos.addAndGet(Duration.ofMillis(8_999).toNanos());
            timed.calls("CA1").fetch();
            time.nanos.addAndGet(Duration.ofMillis(1).toNanos());
            timed.calls("CA1").fetch();
        }

        assertThat(authorizations())
                .containsExactly("Bearer bearer-1", "Bearer bearer-1", "Bearer bearer-2");
    }

    @Test
    void aBearerRefusedOnce_isFetchedOnceForAllThreads() throws Exception {
        client.calls("CA1").fetch();
        twilio.refused.add("Bearer bearer-1");

        inThreads(ignored -> client.messages().create(m -> m.to("+1").from("+2").body("Hi")));

        assertThat(twilio.tokenRequests).hasSize(2);
        assertThat(authorizations().stream().filter("Bearer bearer-2"::equals)).hasSize(THREADS);
        assertThat(authorizations().size()).isBetween(1 + THREADS + 1, 1 + 2 * THREADS);
    }

    @Test
    void aBearerRefusedOnce_isFetchedOnceForAllAsynchronousCalls() {
        client.calls("CA1").fetch();
        twilio.refused.add("Bearer bearer-1");

        List<CompletableFuture<Call>> fetches = new ArrayList<>();
        for (int i = 0; i < THREADS; i++) {
            fetches.add(client.calls("CA1").fetchAsync());
        }
        fetches.forEach(CompletableFuture::join);

        assertThat(twilio.tokenRequests).hasSize(2);
        assertThat(authorizations().stream().filter("Bearer bearer-2"::equals)).hasSize(THREADS);
    }

    @Test
    void bearersRefusedForEver_areAnAuthenticationExceptionAfterTwoAttempts() {
        twilio.refused.addAll(List.of("Bearer bearer-1", "Bearer bearer-2"));

        TwilioAuthenticationException e = catchThrowableOfType(
                TwilioAuthenticationException.class,
                () -> client.messages().create(m -> m.to("+1").from("+2").body("Hi")));

        assertThat(e)
                .hasMessage(
                        "CreateMessage: Twilio answered 401, code 20003: Authenticate. The credentials of the request are"
                                + " missing or wrong, or do not give access to this resource. Nothing was carried out"
                                + " (2 attempts). Check that the OAuth application still exists and may do this. More:"
                                + " https://www.twilio.com/docs/errors/20003");
        assertThat(e.outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(e.attempts()).isEqualTo(2);
        assertThat(twilio.requests).hasSize(2);
        assertThat(twilio.tokenRequests).hasSize(2);
    }

    @Test
    void oneAttempt_isAllIfTheCallerSaysSoAndTheNextCallHasANewBearer() {
        twilio.refused.add("Bearer bearer-1");
        TwilioClient once = client.with(o -> o.attempts(1));

        assertThat(catchThrowableOfType(
                                TwilioAuthenticationException.class,
                                () -> once.calls("CA1").fetch())
                        .attempts())
                .isEqualTo(1);
        once.calls("CA1").fetch();

        assertThat(authorizations()).containsExactly("Bearer bearer-1", "Bearer bearer-2");
    }

    @Test
    void aTokenEndpointThatRefuses_isAnAuthenticationExceptionAndNothingIsSent() {
        twilio.tokens = n -> OAuthServer.json(
                401, "{\"code\": 70002, \"message\": \"invalid client\", \"status\": 401}");

        TwilioAuthenticationException e = catchThrowableOfType(
                TwilioAuthenticationException.class, () -> client.calls("CA1").fetch());

        assertThat(e)
                .hasMessage(
                        "FetchCall: no OAuth bearer. Nothing was sent (0 attempts). The token endpoint answered 401:"
                                + " invalid client. Check the client id and the client secret.");
        assertThat(e.outcome()).isEqualTo(Outcome.NOT_SENT);
        assertThat(e.code()).isEqualTo(70002);
        assertThat(e.status()).isEqualTo(401);
        assertThat(twilio.requests).isEmpty();
        assertThat(twilio.tokenRequests).hasSize(1);
        assertThat(e.getCause()).isNull();
    }

    @Test
    void aTokenEndpointThatFails_isAskedThreeTimesAndThenAgainByTheNextCall() {
        twilio.tokens = n -> n <= 3
                ? OAuthServer.json(500, "{\"message\": \"Oops\"}")
                : OAuthServer.json(200, "{\"access_token\": \"bearer-4\", \"expires_in\": 60}");

        CompletionException failed = catchThrowableOfType(
                CompletionException.class,
                () -> client.messages()
                        .createAsync(m -> m.to("+1").from("+2").body("Hi"))
                        .join());
        assertThat(failed.getCause())
                .isInstanceOf(TwilioConnectionException.class)
                .hasMessage(
                        "CreateMessage: no OAuth bearer. Nothing was sent (0 attempts). CreateOauth2Token: Twilio"
                                + " answered 500: Oops. It may have been carried out (3 attempts).");
        assertThat(client.calls("CA1").fetch().getSid()).isEqualTo("CA1");

        assertThat(twilio.tokenRequests).hasSize(4);
        assertThat(authorizations()).containsExactly("Bearer bearer-4");
    }

    @Test
    void anAnswerWithoutAToken_saysSo() {
        twilio.tokens = n -> OAuthServer.json(200, "{\"token_type\": \"bearer\"}");

        assertThat(catchThrowableOfType(
                        TwilioConnectionException.class,
                        () -> client.calls("CA1").fetch()))
                .hasMessage(
                        "FetchCall: no OAuth bearer. Nothing was sent (0 attempts). The token endpoint answered"
                                + " without an access_token.");
    }

    @Test
    void aTokenEndpointThatHangs_endsEachCallByItsDeadline() {
        CountDownLatch end = new CountDownLatch(1);
        twilio.tokens = n -> {
            await(end);
            return new MockResponse.Builder()
                    .onResponseStart(new SocketEffect.CloseSocket())
                    .build();
        };
        TwilioClient hasty = client.with(o -> o.deadline(Duration.ofMillis(200)));

        TwilioException e = catchThrowableOfType(
                TwilioException.class, () -> hasty.calls("CA1").fetch());
        CompletionException async = catchThrowableOfType(
                CompletionException.class, () -> hasty.calls("CA1").fetchAsync().join());
        end.countDown();

        assertThat(e.outcome()).isEqualTo(Outcome.NOT_SENT);
        assertThat(e.elapsed()).isBetween(Duration.ofMillis(200), Duration.ofSeconds(2));
        assertThat(((TwilioException) Objects.requireNonNull(async.getCause())).outcome())
                .isEqualTo(Outcome.NOT_SENT);
        assertThat(twilio.requests).isEmpty();
    }

    @Test
    void cancelAndInterrupt_endOnesOwnWaitAndNotThatOfOthers() throws Exception {
        CountDownLatch asked = new CountDownLatch(1);
        CountDownLatch end = new CountDownLatch(1);
        twilio.tokens = n -> {
            asked.countDown();
            await(end);
            return OAuthServer.json(200, "{\"access_token\": \"bearer-1\", \"expires_in\": 60}");
        };
        CompletableFuture<Call> cancelled = client.calls("CA1").fetchAsync();
        CompletableFuture<Call> other = client.calls("CA1").fetchAsync();
        await(asked);
        cancelled.cancel(true);
        TwilioException[] interrupted = new TwilioException[1];
        boolean[] flag = new boolean[1];
        Thread caller = new Thread(() -> {
            Thread.currentThread().interrupt();
            interrupted[0] = catchThrowableOfType(
                    TwilioException.class, () -> client.calls("CA1").fetch());
            flag[0] = Thread.currentThread().isInterrupted();
        });
        caller.start();
        caller.join();
        end.countDown();

        assertThat(other.join().getSid()).isEqualTo("CA1");
        assertThat(interrupted[0])
                .hasMessage(
                        "FetchCall: no OAuth bearer. Nothing was sent (0 attempts). The wait for it was interrupted.");
        assertThat(flag[0]).isTrue();
        assertThat(twilio.requests).hasSize(1);
    }

    private List<String> authorizations() {
        return twilio.requests.stream()
                .map(request -> String.valueOf(request.getHeaders().get("Authorization")))
                .toList();
    }

    private TwilioClient client(Time time) {
        Transport transport = new Transport(
                BaseUrl.of(twilio.url()),
                new SignIn(new Credentials.OAuth("OQ1", Secret.of("secret")), null),
                time,
                HttpSetup.of(null));
        return new TwilioClient(transport, FakeTwilio.ACCOUNT, Settings.DEFAULT, true);
    }

    private static void inThreads(Consumer<Integer> task) throws Exception {
        List<Thread> threads = new ArrayList<>();
        List<Throwable> failures = new ArrayList<>();
        CountDownLatch start = new CountDownLatch(1);
        for (int i = 0; i < THREADS; i++) {
            int number = i;
            Thread thread = new Thread(() -> {
                await(start);
                task.accept(number);
            });
            thread.setUncaughtExceptionHandler((failed, e) -> {
                synchronized (failures) {
                    failures.add(e);
                }
            });
            thread.start();
            threads.add(thread);
        }
        start.countDown();
        for (Thread thread : threads) {
            thread.join();
        }
        assertThat(failures).isEmpty();
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A clock that a test sets. */
    private static final class FakeTime implements Time {
        final AtomicLong nanos = new AtomicLong();

        @Override
        public long nanos() {
            return nanos.get();
        }

        @Override
        public Instant now() {
            return Instant.EPOCH.plusNanos(nanos.get());
        }

        @Override
        public void sleep(Duration duration) {
            nanos.addAndGet(duration.toNanos());
        }

        @Override
        public CompletableFuture<Void> after(Duration duration, Executor executor) {
            sleep(duration);
            return CompletableFuture.completedFuture(null);
        }
    }
}
