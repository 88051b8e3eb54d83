package com.twilio.sdk.rest;

import com.twilio.sdk.rest.internal.Time;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

/** A time that only passes while somebody waits, and remembers each pause. */
final class SteppedTime implements Time {
    private final List<Long> pauses = new ArrayList<>();
    private Instant now = Instant.parse("2026-11-21T12:00:00Z");

    /** The pauses so far, in milliseconds. */
    synchronized List<Long> pauses() {
        return List.copyOf(pauses);
    }

    @Override
    public synchronized long nanos() {
        return Duration.between(Instant.EPOCH, now).toNanos();
    }

    @Override
    public synchronized Instant now() {
        return now;
    }

    @Override
    public synchronized void sleep(Duration duration) throws InterruptedException {
        if (Thread.interrupted()) {
            throw new InterruptedException();
        }
        pauses.add(duration.toMillis());
        now = now.plus(duration);
    }

    @Override
    public synchronized CompletableFuture<Void> after(Duration duration, Executor executor) {
        pauses.add(duration.toMillis());
        now = now.plus(duration);
        return CompletableFuture.runAsync(() -> {}, executor);
    }
}
