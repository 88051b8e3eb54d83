package com.twilio.sdk.rest;

import static com.twilio.sdk.rest.Fault.End.failure;
import static com.twilio.sdk.rest.Fault.End.success;
import static com.twilio.sdk.rest.Outcome.REFUSED;
import static com.twilio.sdk.rest.Outcome.UNKNOWN;

import static org.assertj.core.api.Assertions.assertThat;

import com.twilio.sdk.rest.FaultRun.Kind;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** Answers that ask to wait: the wait is kept exactly, whatever the clocks say, and never beyond the deadline. */
class ThrottleFaultsTest {
    private static final String[] FORMS = {
        "EEE, dd MMM yyyy HH:mm:ss 'GMT'",
        "EEEE, dd-MMM-yy HH:mm:ss 'GMT'",
        "EEE MMM ppd HH:mm:ss yyyy"
    };

    @ParameterizedTest
    @EnumSource
    void a429WithSeconds_isWaitedFor(Wire wire) throws IOException {
        for (Kind kind : Kind.values()) {
            for (boolean warm : new boolean[] {false, true}) {
                try (FaultRun run = new FaultRun(wire)) {
                    if (warm) {
                        run.warmUp();
                    }
                    run.server().next(peer -> throttled(peer, "Retry-After", "7"));

                    success(2).check(kind, run.call(kind), run.server());
                    assertPause(run.time().pauses(), 7000);
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"soon", "", "-5", "1e3", "7 seconds", "Thu, 99 Foo 2026 00:00:00 GMT", "०"})
    void a429WithNonsense_isWaitedForAsIfNothingWasSaid(String nonsense) throws IOException {
        for (Kind kind : Kind.values()) {
            Duration pause = pauseAfter(kind, Duration.ZERO, "Retry-After", nonsense);
            assertThat(pause).isLessThanOrEqualTo(Duration.ofSeconds(1));
        }
    }

    @ParameterizedTest
    @CsvSource({"1.5, 1500", "3, 3000", "' 3 ', 3000", "0003, 3000", "50, 50000"})
    void a429WithANumber_isWaitedForSoLong(String seconds, long millis) throws IOException {
        assertPause(List.of(pauseAfter(Kind.POST, Duration.ZERO, "Retry-After", seconds)), millis);
    }

    /** All three forms of HTTP's dates, with clocks that are wrong by a day in either direction. */
    @ParameterizedTest
    @ValueSource(strings = {"PT0S", "P1D", "P-1D"})
    void a429WithADate_isMeasuredAgainstTheServersOwnClock(String leap) throws IOException {
        Instant server = Instant.parse("2026-11-01T08:00:00Z");
        for (String form : FORMS) {
            for (Kind kind : Kind.values()) {
                Duration pause = pauseAfter(
                        kind,
                        Duration.parse(leap),
                        "Retry-After",
                        date(form, server.plusSeconds(9)),
                        "Date",
                        date(form, server));
                assertPause(List.of(pause), 9000);
            }
        }
    }

    @Test
    void a429WithADateAndNoClock_isMeasuredAgainstOurs() throws IOException {
        Instant until = Instant.now().plusSeconds(9);
        assertThat(pauseAfter(Kind.POST, Duration.ZERO, "Retry-After", date(FORMS[0], until)))
                .isBetween(Duration.ofSeconds(5), Duration.ofSeconds(10));
    }

    @Test
    void a429WithADateThatHasPassed_isWaitedForAsIfNothingWasSaid() throws IOException {
        Instant past = Instant.now().minusSeconds(3600);
        assertThat(pauseAfter(Kind.POST, Duration.ZERO, "Retry-After", date(FORMS[0], past)))
                .isLessThanOrEqualTo(Duration.ofSeconds(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"61", "99999999999", "999999999999999999999999999999"})
    void a429ThatAsksForMoreThanTheDeadline_isNotRepeated(String seconds) throws IOException {
        for (Kind kind : Kind.values()) {
            try (FaultRun run = new FaultRun(Wire.PLAIN)) {
                run.server().next(peer -> throttled(peer, "Retry-After", seconds));
                TwilioException failure = Objects.requireNonNull(run.call(kind));

                failure(REFUSED, 1, 1, 0).check(kind, failure, run.server());
                assertThat(failure.retryAfter()).isGreaterThan(Duration.ofSeconds(60));
                assertThat(run.time().pauses()).isEmpty();
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void a429ForEver_isRefusedAfterThreeAttempts(Kind kind) throws IOException {
        try (FaultRun run = new FaultRun(Wire.PLAIN)) {
            run.server().always(peer -> throttled(peer));
            TwilioException failure = run.call(kind);

            failure(REFUSED, 3, 3, 0).check(kind, failure, run.server());
            assertThat(failure).isInstanceOf(TwilioRateLimitException.class);
            assertThat(run.time().pauses()).hasSize(2);
            assertThat(run.time().pauses().get(0)).isLessThanOrEqualTo(Duration.ofSeconds(1));
            assertThat(run.time().pauses().get(1)).isLessThanOrEqualTo(Duration.ofSeconds(2));
        }
    }

    @ParameterizedTest
    @EnumSource
    void a429OfAnAttemptLimit_isNotRepeated(Kind kind) throws IOException {
        try (FaultRun run = new FaultRun(Wire.PLAIN)) {
            run.server().always(peer -> {
                peer.body();
                peer.json(
                        429,
                        "{\"code\": 60203, \"message\": \"Max send attempts reached\"}",
                        "Retry-After",
                        "1");
            });
            TwilioException failure = Objects.requireNonNull(run.call(kind));

            failure(REFUSED, 1, 1, 0).check(kind, failure, run.server());
            assertThat(failure.retryAfter()).isEqualTo(Duration.ofSeconds(1));
        }
    }

    /** 503 in three forms: bare, with the number that makes OkHttp repeat it, with one that makes OkHttp fail. */
    @ParameterizedTest
    @ValueSource(strings = {"", "0", "99999999999"})
    void a503_isRepeatedForASendOnlyWhereTheCallerSaysSo(String retryAfter) throws IOException {
        for (Wire wire : Wire.values()) {
            for (Kind kind : Kind.values()) {
                try (FaultRun run = new FaultRun(wire)) {
                    run.server().always(peer -> unavailable(peer, retryAfter));
                    boolean wait = retryAfter.length() < 2;
                    int attempts = wait && !kind.isPost() ? 3 : 1;
                    failure(UNKNOWN, attempts, attempts, 0)
                            .check(kind, run.call(kind), run.server());

                    run.server().forget();
                    int willing = wait ? 3 : 1;
                    failure(UNKNOWN, willing, willing, 0)
                            .check(
                                    kind,
                                    run.call(kind, run.client().with(o -> o.repeatAfter503(true))),
                                    run.server());
                }
            }
        }
    }

    @Test
    void aSendThatIsRepeatedAfterA503_succeeds() throws IOException {
        try (FaultRun run = new FaultRun(Wire.PLAIN)) {
            run.server().next(peer -> unavailable(peer, "2"));
            TwilioClient willing = run.client().with(o -> o.repeatAfter503(true));

            success(2).check(Kind.POST, run.call(Kind.POST, willing), run.server());
            assertPause(run.time().pauses(), 2000);
        }
    }

    @Test
    void aDeleteThatFoundNothingAfterAnUnknownAttempt_isASuccess() throws IOException {
        for (Wire wire : Wire.values()) {
            try (FaultRun run = new FaultRun(wire)) {
                run.server().next(Peer::close).next(peer -> peer.json(404, "{\"code\": 20404}"));
                assertThat(delete(run)).isNull();
                assertThat(run.server().requests()).isEqualTo(2);

                run.server().next(peer -> throttled(peer)).next(peer -> peer.answer(404, ""));
                assertThat(delete(run)).isInstanceOf(TwilioNotFoundException.class);

                run.server().next(peer -> peer.answer(204, "text that may not be there"));
                assertThat(delete(run)).isNull();
            }
        }
    }

    private static @Nullable TwilioException delete(FaultRun run) {
        return run.failure(() -> {
            run.client().calls("CA1").delete();
            return "";
        });
    }

    /** Waited for as long as was asked for, and for a tenth more at the most. */
    private static void assertPause(List<Duration> pauses, long millis) {
        assertThat(pauses)
                .singleElement()
                .extracting(Duration::toMillis)
                .matches(pause -> pause >= millis && pause <= millis * 11 / 10);
    }

    private static void unavailable(Peer peer, String retryAfter) throws IOException {
        peer.body();
        if (retryAfter.isEmpty()) {
            peer.answer(503, "");
        } else {
            peer.answer(503, "<title>Busy</title>", "Retry-After", retryAfter);
        }
    }

    private static void throttled(Peer peer, String... headers) throws IOException {
        peer.body();
        peer.json(429, "{\"code\": 20429, \"message\": \"Too many requests\"}", headers);
    }

    /** The pause after one 429 with these headers, our clock being wrong by {@code leap}. */
    private static Duration pauseAfter(Kind kind, Duration leap, String... headers)
            throws IOException {
        try (FaultRun run = new FaultRun(Wire.PLAIN)) {
            run.time().leap(leap);
            run.server().next(peer -> throttled(peer, headers));

            success(2).check(kind, run.call(kind), run.server());
            List<Duration> pauses = run.time().pauses();
            return pauses.isEmpty() ? Duration.ZERO : pauses.get(0);
        }
    }

    private static String date(String form, Instant instant) {
        return DateTimeFormatter.ofPattern(form, Locale.ENGLISH)
                .withZone(ZoneOffset.UTC)
                .format(instant);
    }
}
