package com.twilio.sdk.rest.internal;

import okhttp3.Request;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;

/** When an attempt began, and when it had a connection; carried as a tag of its request where somebody listens. */
final class AttemptTimes {
    final int attempt;
    final Instant start;
    private final Time time;
    private final long startNanos;
    private volatile long begun;
    private volatile long connected;

    AttemptTimes(int attempt, Time time) {
        this.attempt = attempt;
        this.time = time;
        this.start = time.now();
        this.startNanos = time.nanos();
    }

    /** Notes that an attempt has left the queue. */
    static void begin(Request request) {
        AttemptTimes times = request.tag(AttemptTimes.class);
        if (times != null) {
            times.begun = times.time.nanos() - times.startNanos + 1;
        }
    }

    /** Notes that the connection of an attempt is ready. */
    static void connected(Request request) {
        AttemptTimes times = request.tag(AttemptTimes.class);
        if (times != null && times.connected == 0) {
            times.connected = times.time.nanos() - times.startNanos + 1;
        }
    }

    @Nullable
    Duration connect() {
        return connected == 0 ? null : Duration.ofNanos(connected - begun);
    }

    Duration total() {
        return Duration.ofNanos(time.nanos() - startNanos);
    }
}
