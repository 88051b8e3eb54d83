package com.twilio.sdk.rest.internal;

import okhttp3.Call;
import okhttp3.EventListener;
import okhttp3.Request;

import java.io.InterruptedIOException;
import java.util.function.BooleanSupplier;

/** What OkHttp did in one attempt, carried as a tag of the request: whether its first byte was about to leave. */
final class AttemptTrace {
    /** Marks the trace of each request that has one. */
    static final EventListener.Factory LISTENER = call -> new EventListener() {
        @Override
        public void requestHeadersStart(Call started) {
            AttemptTrace trace = started.request().tag(AttemptTrace.class);
            if (trace != null) {
                trace.requestStarted = true;
            }
        }
    };

    private final BooleanSupplier expired;
    private volatile boolean requestStarted;

    AttemptTrace(BooleanSupplier expired) {
        this.expired = expired;
    }

    /** Stops an attempt that waited for its turn until the deadline had passed: it must not start any more. */
    static void check(Request request) throws InterruptedIOException {
        AttemptTrace trace = request.tag(AttemptTrace.class);
        if (trace != null && trace.expired.getAsBoolean()) {
            throw new InterruptedIOException("timeout");
        }
    }

    boolean requestStarted() {
        return requestStarted;
    }
}
