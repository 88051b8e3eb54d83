package com.twilio.sdk.rest.internal;

import com.twilio.sdk.rest.Outcome;
import com.twilio.sdk.rest.TwilioException;

import okhttp3.Request;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * One call of an operation with all its attempts: it decides after each attempt what follows.
 *
 * <p>The rules: a request that cannot have been carried out is sent again; one that may have been carried out only where
 * that does no harm; all within one deadline, a number of attempts and the budget of the host.
 */
final class Exchange {
    private static final Duration PAUSE = Duration.ofMillis(100);
    private static final Duration THROTTLED_PAUSE = Duration.ofSeconds(1);
    private static final Duration MAX_PAUSE = Duration.ofSeconds(20);
    private static final int RATE_LIMIT_CODE = 20429;
    private static final Set<Integer> PASSING = Set.of(408, 500, 502, 503, 504);

    private final Operation<?> operation;
    private final Request request;
    private final Settings settings;
    private final Time time;
    private final RetryBudget budget;
    private final Credentials credentials;
    private final long start;
    private final CallWatch watch;
    private final AtomicInteger attempts = new AtomicInteger();
    private volatile boolean unknownBefore;
    private volatile boolean bearerRefused;
    private volatile @Nullable Bearer bearer;

    // What the deadline, which comes on another thread, finds: guarded by this.
    private @Nullable AttemptTrace underWay;
    private @Nullable TwilioException lastFailure;
    private boolean over;

    Exchange(
            Operation<?> operation,
            Request request,
            Settings settings,
            Time time,
            RetryBudget budget,
            Credentials credentials) {
        this.operation = operation;
        this.request = request;
        this.settings = settings;
        this.time = time;
        this.budget = budget;
        this.credentials = credentials;
        this.start = time.nanos();
        this.watch = CallWatch.start(operation, request, time, settings.listener());
    }

    CallWatch watch() {
        return watch;
    }

    /** The request of the next attempt, with a trace of its own. */
    Request nextAttempt(@Nullable Bearer signedWith) {
        AttemptTrace trace = new AttemptTrace(this::remaining);
        Request.Builder next = request.newBuilder().tag(AttemptTrace.class, trace);
        AttemptTimes times = watch.attemptStarted(attempts.get() + 1);
        if (times != null) {
            next.tag(AttemptTimes.class, times);
        }
        if (signedWith != null) {
            next.tag(Bearer.class, signedWith);
        }
        attempts.incrementAndGet();
        bearer = signedWith;
        synchronized (this) {
            underWay = trace;
            if (over) {
                trace.giveUp();
            }
        }
        return next.build();
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
        if (operation.isSuccess(answer.status())) {
            return succeeded(answer);
        }
        FailureReport report = report(answer);
        int status = answer.status();
        if (status == 404 && unknownBefore && operation.method().equals("DELETE")) {
            // An earlier attempt of unknown outcome has deleted it.
            return done(new Reply(204, answer.headers(), Map.of()));
        }
        if (status == 429) {
            return throttled(answer, report);
        }
        if (status == 408 || status >= 500 || status < 200) {
            TwilioException failure = report.error(Outcome.UNKNOWN, answer);
            unknownBefore = true;
            boolean may =
                    operation.isSafeToRepeat() || (status == 503 && settings.repeatAfter503());
            return may && PASSING.contains(status)
                    ? again(pause(PAUSE, report.retryAfter()), failure)
                    : new Step.Failed(failure);
        }
        return new Step.Failed(report.error(overall(Outcome.REFUSED), answer));
    }

    private Step succeeded(Answer answer) {
        try {
            boolean described = operation.reader() != null;
            return done(new Reply(answer.status(), answer.headers(), answer.result(described)));
        } catch (IOException e) {
            if (answer.status() >= 300 && answer.headers().get("Location") != null) {
                // Of a redirect that is a result, the place is all that matters.
                return done(new Reply(answer.status(), answer.headers(), Map.of()));
            }
            TwilioException failure = report(answer).unreadable(answer, e);
            return operation.repeat() == Operation.Repeat.READ
                    ? again(pause(PAUSE, null), failure)
                    : new Step.Failed(failure);
        }
    }

    private Step done(Reply reply) {
        budget.succeeded();
        return new Step.Done(reply);
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
        Integer empty = ConnectionTrouble.statusWithoutBody(trouble);
        if (empty != null) {
            return after(Answer.broken(empty, trouble));
        }
        AttemptTrace trace = sent.tag(AttemptTrace.class);
        boolean started = (trace == null || trace.requestStarted())
                && !ConnectionTrouble.isUnprocessed(trouble);
        if (started) {
            unknownBefore = true;
        }
        TwilioException failure = noAnswer(started ? Outcome.UNKNOWN : Outcome.NOT_SENT, trouble);
        if (trouble instanceof KeptConnections.GoneException && !remaining().isZero()) {
            // Not an attempt: no byte was written, and the next connection is another one.
            attempts.decrementAndGet();
            return paused(new Step.Again(Duration.ZERO, failure));
        }
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
        return report(null).noBearer(overall(Outcome.NOT_SENT), trouble);
    }

    /** The failure of a call whose deadline passed before its next attempt could begin. */
    TwilioException outOfTime() {
        return watch.keep(noAnswer(Outcome.NOT_SENT, new InterruptedIOException("timeout")));
    }

    /**
     * Ends the call at its deadline, unless an attempt has started; then it returns null, and the end of that attempt says
     * what became of it.
     */
    synchronized @Nullable TwilioException expired() {
        AttemptTrace trace = underWay;
        if (trace != null && !trace.giveUp()) {
            return null;
        }
        over = true;
        return trace == null && lastFailure != null ? lastFailure : outOfTime();
    }

    /** The failure of a call whose thread was interrupted before it began. */
    TwilioException interrupted() {
        return noAnswer(Outcome.NOT_SENT, new InterruptedIOException("interrupted"));
    }

    /** The failure of a call whose thread was interrupted in a pause between attempts. */
    TwilioException interrupted(TwilioException last) {
        last.addSuppressed(
                new InterruptedException("Interrupted in the pause before the next attempt."));
        return last;
    }

    private TwilioException noAnswer(Outcome last, IOException trouble) {
        FailureReport report = report(null);
        if (Thread.currentThread().isInterrupted()) {
            return report.noAnswer(overall(last), trouble, "the thread was interrupted", "");
        }
        String reason = remaining().isZero()
                ? "the deadline passed"
                : redaction().text(ConnectionTrouble.words(trouble));
        return report.noAnswer(
                overall(last), trouble, reason, " " + ConnectionTrouble.advice(trouble));
    }

    /** What is known of the whole call: an earlier attempt may have changed something, whatever the last one did. */
    private Outcome overall(Outcome last) {
        return unknownBefore && operation.repeat() != Operation.Repeat.READ
                ? Outcome.UNKNOWN
                : last;
    }

    private Step again(Duration pause, TwilioException failure) {
        boolean possible = attempts.get() < settings.attempts()
                && pause.compareTo(remaining()) < 0
                && !Thread.currentThread().isInterrupted()
                && budget.takeRetry();
        if (!possible && attempts.get() > 1) {
            watch.exhausted();
        }
        return possible ? paused(new Step.Again(pause, failure)) : new Step.Failed(failure);
    }

    private synchronized Step paused(Step.Again again) {
        lastFailure = again.otherwise();
        underWay = null;
        return again;
    }

    /**
     * A random part of a pause that doubles with each attempt, and no less than what Twilio asks for: that, and a tenth of
     * it at random, so that those who were told the same do not come back at the same moment.
     */
    private Duration pause(Duration first, @Nullable Duration floor) {
        long longest =
                Math.min(MAX_PAUSE.toNanos(), first.toNanos() << Math.min(attempts.get() - 1, 10));
        Duration jittered = random(longest);
        if (floor == null || floor.compareTo(jittered) < 0) {
            return jittered;
        }
        long room = remaining().minus(floor).toNanos() / 2;
        return floor.plus(random(Math.max(0, Math.min(floor.toNanos() / 10, room))));
    }

    private static Duration random(long longestNanos) {
        return Duration.ofNanos(ThreadLocalRandom.current().nextLong(longestNanos + 1));
    }

    /** Made only where something failed: it reads the form. */
    private Redaction redaction() {
        return Redaction.of(credentials)
                .and(bearer)
                .and(OneShotBody.beginning(request, Redaction.READ));
    }

    private FailureReport report(@Nullable Answer answer) {
        return new FailureReport(
                operation,
                request.url(),
                attempts.get(),
                elapsed(),
                answer == null ? null : answer.status(),
                answer == null ? null : answer.headers().get("Twilio-Request-Id"),
                answer == null ? null : RetryAfter.of(answer.headers(), time.now()),
                redaction());
    }
}
