package com.twilio.sdk.rest.internal;

import okhttp3.Request;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/**
 * What became of one attempt, carried as a tag of its request: whether its first byte was about to leave.
 *
 * <p>An attempt starts or is given up, never both, so that "nothing was sent" stays true after it was said.
 */
final class AttemptTrace {
    private enum Phase {
        WAITING,
        STARTED,
        GIVEN_UP
    }

    private final Supplier<Duration> remaining;
    private final AtomicReference<Phase> phase = new AtomicReference<>(Phase.WAITING);
    private volatile KeptConnections.@Nullable Kept connection;

    AttemptTrace(Supplier<Duration> remaining) {
        this.remaining = remaining;
    }

    /**
     * Stops an attempt that waited for its turn until the deadline had passed: it must not start any more. Returns what is
     * left until then.
     */
    static Duration check(AttemptTrace trace) throws InterruptedIOException {
        Duration remaining = trace.remaining();
        if (remaining.isZero()) {
            throw new InterruptedIOException("timeout");
        }
        return remaining;
    }

    /**
     * Marks the attempt whose request is about to leave. A second start in one attempt would be an interceptor, a wrapper
     * or OkHttp repeating by itself; a request without a trace would leave unseen by whoever counts. Neither does.
     *
     * @param taken the connection, to be given back at the end of the attempt
     */
    static void start(Request request, KeptConnections.Kept taken) throws IOException {
        try {
            start(request).connection = taken;
        } catch (IOException e) {
            taken.giveBack();
            throw e;
        }
    }

    private static AttemptTrace start(Request request) throws IOException {
        AttemptTrace trace = request.tag(AttemptTrace.class);
        if (trace == null) {
            throw new IOException(
                    "an interceptor or a wrapper has made a new request; let it use request.newBuilder(),"
                            + " which keeps the tags");
        }
        if (Thread.currentThread().isInterrupted()) {
            throw new InterruptedIOException("interrupted");
        }
        check(trace);
        if (!trace.phase.compareAndSet(Phase.WAITING, Phase.STARTED)) {
            throw new IOException(
                    trace.requestStarted()
                            ? "an interceptor or a wrapper has tried to send the request a second time"
                            : "given up before it started");
        }
        return trace;
    }

    /** Gives the connection back, whose answer was read or has failed. */
    static void end(Request request) {
        AttemptTrace trace = request.tag(AttemptTrace.class);
        KeptConnections.Kept taken = trace == null ? null : trace.connection;
        if (taken != null) {
            taken.giveBack();
        }
    }

    /** Keeps the attempt from starting; false if it has started. */
    boolean giveUp() {
        return phase.compareAndSet(Phase.WAITING, Phase.GIVEN_UP) || phase.get() == Phase.GIVEN_UP;
    }

    boolean requestStarted() {
        return phase.get() == Phase.STARTED;
    }

    /** What is left until the call's deadline. */
    Duration remaining() {
        return remaining.get();
    }
}
