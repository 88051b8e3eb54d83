package com.twilio.sdk.rest.internal;

import okhttp3.Interceptor;
import okhttp3.Request;
import okhttp3.Response;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;

/** What OkHttp did in one attempt, carried as a tag of the request: whether its first byte was about to leave. */
final class AttemptTrace {
    /** The last network interceptor: behind it the first byte of the request leaves. */
    static final Interceptor START = AttemptTrace::start;

    private final BooleanSupplier expired;
    private final AtomicBoolean requestStarted = new AtomicBoolean();

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

    /**
     * Marks the attempt whose request is about to leave. A second start in one attempt would be an interceptor, a wrapper
     * or OkHttp repeating by itself; a request without a trace would leave unseen by whoever counts. Neither does.
     */
    private static Response start(Interceptor.Chain chain) throws IOException {
        Request request = chain.request();
        AttemptTrace trace = request.tag(AttemptTrace.class);
        if (trace == null) {
            throw new IOException(
                    "an interceptor or a wrapper has made a new request; let it use request.newBuilder(),"
                            + " which keeps the tags");
        }
        if (!trace.requestStarted.compareAndSet(false, true)) {
            throw new IOException(
                    "an interceptor or a wrapper has tried to send the request a second time");
        }
        return chain.proceed(request);
    }

    boolean requestStarted() {
        return requestStarted.get();
    }
}
