package com.twilio.sdk.rest.internal;

import com.twilio.sdk.rest.Outcome;
import com.twilio.sdk.rest.RequestEvent;
import com.twilio.sdk.rest.RequestListener;
import com.twilio.sdk.rest.TwilioApiException;
import com.twilio.sdk.rest.TwilioConnectionException;
import com.twilio.sdk.rest.TwilioException;

import okhttp3.Request;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;

/** What is told of one call to the listener and to the log; where nobody listens, next to nothing is done. */
final class CallWatch {
    private static final AtomicLong IDS = new AtomicLong();
    private static final Result NONE_YET = new Result(null, null, null, null, null);

    private final @Nullable RequestListener listener;
    private final boolean logged;
    private final Operation<?> operation;
    private final Request request;
    private final Time time;
    private final long id;
    private final Instant start;
    private final long startNanos;
    private final AtomicBoolean ended = new AtomicBoolean();
    private volatile @Nullable AttemptTimes current;
    private volatile int attempts;
    private volatile boolean exhausted;

    private CallWatch(
            Operation<?> operation,
            Request request,
            Time time,
            @Nullable RequestListener listener) {
        this.operation = operation;
        this.request = request;
        this.time = time;
        this.listener = listener;
        this.logged = RequestLog.isOn();
        this.id = listener == null ? 0 : IDS.incrementAndGet();
        this.start = time.now();
        this.startNanos = time.nanos();
    }

    /** Tells the start of a call. */
    static CallWatch start(
            Operation<?> operation,
            Request request,
            Time time,
            @Nullable RequestListener listener) {
        CallWatch watch = new CallWatch(operation, request, time, listener);
        if (listener != null) {
            listener.callStarted(watch.event(0, watch.start, null, null, NONE_YET));
        }
        return watch;
    }

    /** Tells the start of an attempt; the times to tag its request with, or null if nobody listens. */
    @Nullable
    AttemptTimes attemptStarted(int attempt) {
        attempts = attempt;
        if (listener == null && !logged) {
            return null;
        }
        AttemptTimes times = new AttemptTimes(attempt, time);
        current = times;
        if (listener != null) {
            listener.attemptStarted(event(attempt, times.start, null, null, NONE_YET));
        }
        return times;
    }

    /** Tells the end of an attempt and what follows; {@code status} is that of its answer, null if it had none. */
    Step attemptEnded(@Nullable Integer status, Step step) {
        if (step instanceof Step.Again again) {
            keep(again.otherwise());
        } else if (step instanceof Step.Failed failed) {
            keep(failed.exception());
        }
        AttemptTimes times = current;
        if (times != null) {
            RequestEvent event = event(
                    times.attempt,
                    times.start,
                    times.connect(),
                    times.total(),
                    Result.of(status, step));
            tellEnd(event, step);
        }
        if (exhausted && step instanceof Step.Failed failed) {
            RequestLog.exhausted(end(Result.of(failed.exception())));
        }
        return step;
    }

    private void tellEnd(RequestEvent event, Step step) {
        boolean goesOn = step instanceof Step.Again && !ended.get();
        Duration pause = goesOn ? ((Step.Again) step).pause() : null;
        if (logged) {
            RequestLog.attemptEnded(event);
            if (pause != null) {
                RequestLog.retryPlanned(event, pause);
            }
        }
        if (listener != null) {
            listener.attemptEnded(event);
            if (pause != null) {
                listener.retryPlanned(event, pause);
            }
        }
    }

    /** Remembers what was sent, for whoever wants to find it after a failure that leaves that open. */
    TwilioException keep(TwilioException failure) {
        SentForm.keep(failure, request, start);
        return failure;
    }

    /** Takes note that after several attempts no more are made, although one might help: that is worth a warning. */
    void exhausted() {
        exhausted = true;
    }

    /** Tells the end of the call, once: its answer or its failure. */
    void callEnded(@Nullable Reply reply, @Nullable Throwable failure) {
        if (ended.compareAndSet(false, true) && listener != null) {
            if (failure != null) {
                listener.callEnded(end(Result.of(failure)));
            } else if (reply != null) {
                listener.callEnded(end(Result.of(reply.status(), reply)));
            }
        }
    }

    private RequestEvent end(Result result) {
        return event(attempts, start, null, Duration.ofNanos(time.nanos() - startNanos), result);
    }

    private RequestEvent event(
            int attempt,
            Instant from,
            @Nullable Duration connect,
            @Nullable Duration total,
            Result result) {
        return new RequestEvent(
                id,
                operation.name(),
                operation.method(),
                operation.product(),
                operation.path(),
                MaskedPath.of(operation.path(), request.url()),
                attempt,
                from,
                connect,
                total,
                result.outcome,
                result.status,
                result.errorCode,
                result.requestId,
                result.errorType);
    }

    /** How an attempt or a call has ended; all null before. */
    private record Result(
            @Nullable Outcome outcome,
            @Nullable Integer status,
            @Nullable Integer errorCode,
            @Nullable String requestId,
            @Nullable String errorType) {

        static Result of(@Nullable Integer status, Step step) {
            if (step instanceof Step.Done done) {
                return of(status, done.reply());
            }
            return of(
                    step instanceof Step.Again again
                            ? again.otherwise()
                            : ((Step.Failed) step).exception());
        }

        static Result of(@Nullable Integer status, Reply reply) {
            String requestId = reply.headers().get("Twilio-Request-Id");
            return new Result(Outcome.DONE, status, null, requestId, null);
        }

        static Result of(Throwable failure) {
            if (failure instanceof TwilioException e) {
                Throwable cause = e.getCause();
                return new Result(
                        e.outcome(),
                        e.status(),
                        e instanceof TwilioApiException answered ? answered.code() : null,
                        e.requestId(),
                        name(e instanceof TwilioConnectionException && cause != null ? cause : e));
            }
            return new Result(Outcome.UNKNOWN, null, null, null, name(failure));
        }

        private static String name(Throwable failure) {
            return failure.getClass().getSimpleName();
        }
    }
}
