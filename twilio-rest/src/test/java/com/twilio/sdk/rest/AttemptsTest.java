package com.twilio.sdk.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.twilio.sdk.rest.internal.BaseUrl;
import com.twilio.sdk.rest.internal.HttpClients;
import com.twilio.sdk.rest.internal.Settings;
import com.twilio.sdk.rest.internal.Time;
import com.twilio.sdk.rest.internal.Transport;
import com.twilio.sdk.type.Secret;

import mockwebserver3.MockResponse;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.net.InetAddress;
import java.util.List;

/** What the server counts is what the exception says: OkHttp repeats nothing by itself. */
class AttemptsTest {
    private final FakeTwilio twilio = new FakeTwilio();

    @AfterEach
    void close() {
        twilio.close();
    }

    @Test
    void aReadThatTimesOutAtTheServer_isSentThreeTimes() {
        for (int i = 0; i < 6; i++) {
            twilio.answers(408, "");
        }

        TwilioApiException e = catchThrowableOfType(
                TwilioApiException.class, () -> twilio.client().calls("CA1").fetch());

        assertThat(e.attempts()).isEqualTo(3);
        assertThat(twilio.requestCount()).isEqualTo(3);
    }

    @Test
    void aReadAfterA503ThatAsksForNoPause_isSentThreeTimes() {
        for (int i = 0; i < 6; i++) {
            twilio.answers(new MockResponse.Builder()
                    .code(503)
                    .setHeader("Retry-After", "0")
                    .build());
        }

        TwilioApiException e = catchThrowableOfType(
                TwilioApiException.class, () -> twilio.client().calls("CA1").fetch());

        assertThat(e.attempts()).isEqualTo(3);
        assertThat(twilio.requestCount()).isEqualTo(3);
        assertThat(e.retryAfter()).isZero();
    }

    @Test
    void oneAttempt_isAllIfTheCallerSaysSo() {
        twilio.answers(503, "").answers(200, "{\"sid\": \"CA1\"}");

        TwilioApiException e = catchThrowableOfType(
                TwilioApiException.class,
                () -> twilio.client().with(o -> o.attempts(1)).calls("CA1").fetch());

        assertThat(e.attempts()).isEqualTo(1);
        assertThat(twilio.requestCount()).isEqualTo(1);
    }

    @Test
    void aDeadFirstAddress_isPassedOverInTheSameAttempt() {
        twilio.answers(201, "{\"sid\": \"SM1\"}");
        Transport transport = new Transport(
                BaseUrl.of(twilio.url().replace("127.0.0.1", "localhost")),
                FakeTwilio.ACCOUNT,
                Secret.of(FakeTwilio.TOKEN),
                Time.SYSTEM,
                HttpClients.create()
                        .newBuilder()
                        .dns(host -> List.of(
                                InetAddress.getByAddress(new byte[] {127, 0, 0, 2}),
                                InetAddress.getByAddress(new byte[] {127, 0, 0, 1})))
                        .build());
        try (TwilioClient client = new TwilioClient(
                transport, FakeTwilio.ACCOUNT, Settings.DEFAULT.attempts(1), true)) {
            client.messages().create(m -> m.to("+1").from("+2").body("Hi"));
        }

        assertThat(twilio.requestCount()).isEqualTo(1);
    }

    @Test
    void anInterruptedCall_endsAndKeepsTheFlag() throws InterruptedException {
        Thread caller = new Thread(() -> {
            Thread.currentThread().interrupt();
            TwilioException e = catchThrowableOfType(
                    TwilioException.class, () -> twilio.client().calls("CA1").fetch());
            assertThat(e.outcome()).isEqualTo(Outcome.NOT_SENT);
            assertThat(Thread.currentThread().isInterrupted()).isTrue();
        });
        Throwable[] failure = new Throwable[1];
        caller.setUncaughtExceptionHandler((thread, e) -> failure[0] = e);
        caller.start();
        caller.join();

        assertThat(failure[0]).isNull();
    }
}
