package com.twilio.sdk.rest.internal;

import com.twilio.sdk.rest.Outcome;
import com.twilio.sdk.rest.TwilioException;

import okhttp3.Headers;
import okhttp3.Request;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * One call of an operation with all its attempts: it decides after each attempt what follows.
 *
 * <p>The rules: a request that cannot have been carried out is sent again; one that may have been carried out only where
 * that does no harm; all within one deadline, a number of attempts and the client's budget.
 */
final class Exchange {
    private static final Duration PAUSE = Duration.ofMillis(100);
    private static final Duration THROTTLED_PAUSE = Duration.ofSeconds(1);
    private static final Duration MAX_PAUSE = Duration.ofSeconds(20);
    private static final int RATE_LIMIT_CODE = 20429;

    private final Operation<?> operation;
    private final Request request;
    private final Settings settings;
    private final Time time;
    private final RetryBudget budget;
    private final long start;
    private final CallWatch watch;
    private final AtomicInteger attempts = new AtomicInteger();
    private volatile Request current;
    private volatile boolean unknownBefore;
    private volatile boolean bearerRefused;

    Exchange(
            Operation<?> operation,
            Request request,
            Settings settings,
            Time time,
            RetryBudget budget) {
        this.operation = operation;
        this.request = request;
        this.current = request;
        this.settings = settings;
        this.time = time;
        this.budget = budget;
        this.start = time.nanos();
        this.watch = CallWatch.start(operation, request, time, settings.listener());
    }

    CallWatch watch() {
        return watch;
    }

    /** The request of the next attempt, with a trace of its own. */
    Request nextAttempt() {
        Request next = request.newBuilder()
                .tag(AttemptTrace.class, new AttemptTrace(() -> remaining().isZero()))
                .tag(AttemptTimes.class, watch.attemptStarted(attempts.get() + 1))
                .build();
        current = next;
        attempts.incrementAndGet();
        return next;
    }

    Duration elapsed() {
        return Duration.ofNanos(time.nanos() - start);
    }

    /** What is left until the deadline; never negative. */
    Duration remaining() {
        Duration left = settings.deadline().minus(elapsed());
        return left.isNegative() ? Duration.ZERO : left;
    }

    /** After an attempt that brought an answer. */
    Step answered(Answer answer) {
        return watch.attemptEnded(answer.status(), after(answer));
    }

    private Step after(Answer answer) {
        FailureReport report = report(answer);
        if (operation.isSuccess(answer.status())) {
            return succeeded(answer, report);
        }
        int status = answer.status();
        if (status == 404 && unknownBefore && operation.method().equals("DELETE")) {
            // An earlier attempt of unknown outcome has deleted it.
            return new Step.Done(new Reply(204, answer.headers(), Map.of()));
        }
        if (status == 429) {
            return throttled(answer, report);
        }
        if (status == 408 || status >= 500) {
            TwilioException failure = report.error(Outcome.UNKNOWN, answer);
            unknownBefore = true;
            boolean passing = status == 408
                    || status == 500
                    || status == 502
                    || status == 503
                    || status == 504;
            return passing && operation.isSafeToRepeat()
                    ? again(pause(PAUSE, report.retryAfter()), failure)
                    : new Step.Failed(failure);
        }
        return new Step.Failed(report.error(overall(Outcome.REFUSED), answer));
    }

    private Step succeeded(Answer answer, FailureReport report) {
        try {
            Map<String, @Nullable Object> json = answer.json();
            budget.succeeded();
            return new Step.Done(new Reply(answer.status(), answer.headers(), json));
        } catch (IOException e) {
            TwilioException failure = report.unreadable(answer, e);
            return operation.repeat() == Operation.Repeat.READ
                    ? again(pause(PAUSE, null), failure)
                    : new Step.Failed(failure);
        }
    }

    private Step throttled(Answer answer, FailureReport report) {
        TwilioException failure = report.error(overall(Outcome.REFUSED), answer);
        Integer code = answer.error().code();
        return code == null || code == RATE_LIMIT_CODE
                ? again(pause(THROTTLED_PAUSE, report.retryAfter()), failure)
                : new Step.Failed(failure);
    }

    /** After an attempt that brought none; {@code sent} is its request. */
    Step broken(IOException trouble, Request sent) {
        return watch.attemptEnded(null, after(trouble, sent));
    }

    private Step after(IOException trouble, Request sent) {
        AttemptTrace trace = sent.tag(AttemptTrace.class);
        boolean started = (trace == null || trace.requestStarted())
                && !ConnectionTrouble.isUnprocessed(trouble);
        FailureReport report = new FailureReport(
                operation, request.url(), attempts.get(), elapsed(), null, null, null);
        if (started) {
            unknownBefore = true;
        }
        Outcome outcome = overall(started ? Outcome.UNKNOWN : Outcome.NOT_SENT);
        TwilioException failure = report.noAnswer(outcome, trouble, remaining().isZero());
        boolean repeat =
                started ? operation.isSafeToRepeat() : !ConnectionTrouble.isForGood(trouble);
        return repeat ? again(pause(PAUSE, null), failure) : new Step.Failed(failure);
    }

    /** After a 401 to an OAuth bearer: once more, with a new one. */
    Step bearerRefused(Answer answer) {
        TwilioException failure = report(answer).bearerRefused(overall(Outcome.REFUSED), answer);
        boolean first = !bearerRefused;
        bearerRefused = true;
        return first ? again(Duration.ZERO, failure) : new Step.Failed(failure);
    }

    /** The failure of a call whose next attempt has no bearer to sign in with. */
    TwilioException withoutBearer(Throwable trouble) {
        return new FailureReport(
                        operation, request.url(), attempts.get(), elapsed(), null, null, null)
                .noBearer(overall(Outcome.NOT_SENT), trouble);
    }

    /** The failure of a call that is still under way, or still waits for its turn, when the deadline passes. */
    TwilioException expired() {
        AttemptTrace trace = current.tag(AttemptTrace.class);
        boolean started = trace != null && trace.requestStarted();
        return watch.keep(new FailureReport(
                        operation, request.url(), attempts.get(), elapsed(), null, null, null)
                .noAnswer(
                        overall(started ? Outcome.UNKNOWN : Outcome.NOT_SENT),
                        new InterruptedIOException("timeout"),
                        true));
    }

    /** What is known of the whole call: an earlier attempt may have changed something, whatever the last one did. */
    private Outcome overall(Outcome last) {
        return unknownBefore && operation.repeat() != Operation.Repeat.READ
                ? Outcome.UNKNOWN
                : last;
    }

    /** The failure of a call whose thread was interrupted, or that was cancelled, in a pause between attempts. */
    TwilioException interrupted(TwilioException last) {
        last.addSuppressed(
                new InterruptedException("Interrupted in the pause before the next attempt."));
        return last;
    }

    private Step again(Duration pause, TwilioException failure) {
        boolean possible = attempts.get() < settings.attempts()
                && pause.compareTo(remaining()) < 0
                && budget.takeRetry();
        if (!possible && attempts.get() > 1) {
            watch.exhausted();
        }
        return possible ? new Step.Again(pause, failure) : new Step.Failed(failure);
    }

    /** A random part of a pause that doubles with each attempt, and no less than what Twilio asks for. */
    private Duration pause(Duration first, @Nullable Duration floor) {
        long longest =
                Math.min(MAX_PAUSE.toNanos(), first.toNanos() << Math.min(attempts.get() - 1, 10));
        Duration jittered = Duration.ofNanos(ThreadLocalRandom.current().nextLong(longest + 1));
        return floor != null && floor.compareTo(jittered) > 0 ? floor : jittered;
    }

    private FailureReport report(Answer answer) {
        return new FailureReport(
                operation,
                request.url(),
                attempts.get(),
                elapsed(),
                answer.status(),
                answer.headers().get("Twilio-Request-Id"),
                retryAfter(answer.headers()));
    }

    /** {@code Retry-After} in seconds, or as a date measured against the answer's own {@code Date}. */
    private @Nullable Duration retryAfter(Headers headers) {
        String value = headers.get("Retry-After");
        if (value == null) {
            return null;
        }
        if (value.matches("[0-9]{1,9}")) {
            return Duration.ofSeconds(Long.parseLong(value));
        }
        Instant until = httpDate(value);
        Instant now = httpDate(headers.get("Date"));
        if (until == null) {
            return null;
        }
        Duration wait = Duration.between(now == null ? time.now() : now, until);
        return wait.isNegative() ? Duration.ZERO : wait;
    }

    private static @Nullable Instant httpDate(@Nullable String text) {
        try {
            return text == null
                    ? null
                    : DateTimeFormatter.RFC_1123_DATE_TIME.parse(text, Instant::from);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
