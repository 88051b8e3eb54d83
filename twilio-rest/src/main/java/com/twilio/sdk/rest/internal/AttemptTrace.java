package com.twilio.sdk.rest.internal;

import okhttp3.Call;
import okhttp3.EventListener;

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

    private volatile boolean requestStarted;

    boolean requestStarted() {
        return requestStarted;
    }
}
