package com.twilio.sdk.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.twilio.sdk.rest.api.v2010.Call;
import com.twilio.sdk.rest.internal.BaseUrl;
import com.twilio.sdk.rest.internal.Settings;
import com.twilio.sdk.rest.internal.Transport;
import com.twilio.sdk.type.Secret;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

class AwaitVisibleTest {
    private static final String NOT_YET = "{\"code\": 20404, \"message\": \"Not found\"}";
    private static final String THERE = "{\"sid\": \"CA1\"}";

    private final FakeTwilio twilio = new FakeTwilio();
    private final SteppedTime time = new SteppedTime();
    private final TwilioClient client = new TwilioClient(
            new Transport(
                    BaseUrl.of(twilio.url()),
                    FakeTwilio.ACCOUNT,
                    Secret.of(FakeTwilio.TOKEN),
                    time),
            FakeTwilio.ACCOUNT,
            Settings.DEFAULT,
            true);

    @AfterEach
    void close() {
        client.close();
        twilio.close();
    }

    private Call await() {
        return client.awaitVisible(() -> client.calls("CA1").fetch());
    }

    private CompletableFuture<Call> awaitAsync() {
        return client.awaitVisibleAsync(() -> client.calls("CA1").fetchAsync());
    }

    private void answersNotYet(int times) {
        for (int i = 0; i < times; i++) {
            twilio.answers(404, NOT_YET);
        }
    }

    @Test
    void whatIsThereAtOnce_isFetchedOnce() {
        twilio.answers(200, THERE);

        assertThat(await().getSid()).isEqualTo("CA1");
        assertThat(twilio.requestCount()).isEqualTo(1);
        assertThat(time.pauses()).isEmpty();
    }

    @Test
    void what404sForAMoment_isFetchedAgainAfterGrowingPauses() {
        answersNotYet(3);
        twilio.answers(200, THERE);

        assertThat(await().getSid()).isEqualTo("CA1");
        assertThat(twilio.requestCount()).isEqualTo(4);
        assertThat(time.pauses()).containsExactly(100L, 200L, 400L);
    }

    @Test
    void whatIsNotThereAfter10Seconds_isNotFound() {
        answersNotYet(20);

        TwilioNotFoundException e =
                catchThrowableOfType(TwilioNotFoundException.class, this::await);

        assertThat(time.pauses())
                .containsExactly(100L, 200L, 400L, 800L, 1600L, 2000L, 2000L, 2000L, 900L);
        assertThat(twilio.requestCount()).isEqualTo(10);
        assertThat(e)
                .hasMessage(
                        "Not there after 10 fetches in 10.0 s. FetchCall: Twilio answered 404, code"
                                + " 20404: Not found. There is nothing at the path of the request, at least not in"
                                + " this account and region. Nothing was carried out (1 attempt). Check the SID"
                                + " and the account, and whether the resource has been deleted. More:"
                                + " https://www.twilio.com/docs/errors/20404");
        assertThat(e.attempts()).isEqualTo(10);
        assertThat(e.elapsed()).isEqualTo(Duration.ofSeconds(10));
        assertThat(e.outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(e.errorCode()).isEqualTo(ErrorCode.NOT_FOUND);
        assertThat(e.getSuppressed()).hasSize(1);
    }

    @Test
    void noTime_isASingleFetch() {
        answersNotYet(2);

        assertThatThrownBy(() -> client.awaitVisible(
                        Duration.ZERO, () -> client.calls("CA1").fetch()))
                .isInstanceOf(TwilioNotFoundException.class)
                .hasMessageStartingWith("Not there after 1 fetch in 0.0 s. FetchCall: ");
        assertThat(twilio.requestCount()).isEqualTo(1);
    }

    @Test
    void anotherFailure_isThrownAtOnce() {
        answersNotYet(1);
        twilio.answers(400, "{\"code\": 20422, \"message\": \"No\"}");

        TwilioApiException e = catchThrowableOfType(TwilioApiException.class, this::await);

        assertThat(e.code()).isEqualTo(20422);
        assertThat(twilio.requestCount()).isEqualTo(2);
    }

    @Test
    void aNegativeTime_isRefused() {
        assertThatThrownBy(() -> client.awaitVisible(
                        Duration.ofMillis(-1), () -> client.calls("CA1").fetch()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The time to wait is PT-0.001S; it must not be negative.");
        assertThat(twilio.requestCount()).isZero();
    }

    @Test
    void anInterrupt_endsTheWaitAndKeepsTheFlag() {
        answersNotYet(1);

        TwilioNotFoundException e = catchThrowableOfType(
                TwilioNotFoundException.class,
                () -> client.awaitVisible(() -> {
                    try {
                        return client.calls("CA1").fetch();
                    } finally {
                        Thread.currentThread().interrupt();
                    }
                }));

        assertThat(Thread.interrupted()).isTrue();
        assertThat(e)
                .hasMessageStartingWith(
                        "Not there after 1 fetch in 0.0 s, and the wait was interrupted. FetchCall: ");
        assertThat(twilio.requestCount()).isEqualTo(1);
    }

    @Test
    void asynchronously_whatIsNotThereYetIsFetchedAgain() {
        answersNotYet(3);
        twilio.answers(200, THERE);

        assertThat(awaitAsync().join().getSid()).isEqualTo("CA1");
        assertThat(time.pauses()).containsExactly(100L, 200L, 400L);
        assertThat(twilio.requestCount()).isEqualTo(4);
    }

    @Test
    void asynchronously_whatStaysAwayIsNotFound() {
        answersNotYet(20);

        CompletionException e = catchThrowableOfType(
                CompletionException.class, () -> awaitAsync().join());

        assertThat(e.getCause())
                .isInstanceOf(TwilioNotFoundException.class)
                .hasMessageStartingWith("Not there after 10 fetches in 10.0 s. FetchCall: ");
    }

    @Test
    void asynchronously_anotherFailureEndsTheWait() {
        twilio.answers(400, "{\"code\": 20422, \"message\": \"No\"}");

        CompletionException e = catchThrowableOfType(
                CompletionException.class, () -> awaitAsync().join());

        assertThat(e.getCause())
                .isInstanceOf(TwilioApiException.class)
                .hasMessageStartingWith("FetchCall: Twilio answered 400, code 20422: ");
    }

    @Test
    void asynchronously_aFetchWithAStepBehindItIsAwaitedToo() {
        answersNotYet(2);
        twilio.answers(200, THERE);

        CompletableFuture<String> sid = client.awaitVisibleAsync(
                () -> client.calls("CA1").fetchAsync().thenApply(Call::getSid));

        assertThat(sid.join()).isEqualTo("CA1");
        assertThat(twilio.requestCount()).isEqualTo(3);
    }

    @Test
    void cancelling_cancelsTheFetchThatIsUnderWay() {
        CompletableFuture<Call> fetch = new CompletableFuture<>();

        CompletableFuture<Call> wait = client.awaitVisibleAsync(() -> fetch);
        wait.cancel(true);

        assertThat(fetch).isCancelled();
    }

    @Test
    void cancellingInAPause_requestsNothingMore() {
        answersNotYet(1);
        CompletableFuture<CompletableFuture<Call>> started = new CompletableFuture<>();
        int[] fetches = new int[1];

        CompletableFuture<Call> wait = client.awaitVisibleAsync(() -> {
            fetches[0]++;
            return client.calls("CA1")
                    .fetchAsync()
                    .whenComplete((call, failure) -> started.join().cancel(true));
        });
        started.complete(wait);

        assertThatThrownBy(wait::join).isInstanceOf(CancellationException.class);
        assertThat(fetches[0]).isEqualTo(1);
        assertThat(twilio.requestCount()).isEqualTo(1);
    }
}
