package com.twilio.sdk.rest.internal;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;

/** The time and the waiting of the client; tests put a faster one in its place. */
public interface Time {
    /** The clock of the machine; its timer is a daemon thread of the JDK. */
    Time SYSTEM = new Time() {
        @Override
        public long nanos() {
            return System.nanoTime();
        }

        @Override
        public Instant now() {
            return Instant.now();
        }

        @Override
        public void sleep(Duration duration) throws InterruptedException {
            TimeUnit.NANOSECONDS.sleep(duration.toNanos());
        }

        @Override
        public CompletableFuture<Void> after(Duration duration, Executor executor) {
            return CompletableFuture.runAsync(
                    () -> {},
                    CompletableFuture.delayedExecutor(
                            duration.toNanos(), TimeUnit.NANOSECONDS, executor));
        }
    };

    /**
     * A future that fails with a TimeoutException after the time has passed, unless somebody completes it before: then
     * nothing is left of it.
     */
    default CompletableFuture<Void> alarm(Duration duration) {
        return new CompletableFuture<Void>().orTimeout(duration.toNanos(), TimeUnit.NANOSECONDS);
    }

    /** A monotonic reading, in nanoseconds. */
    long nanos();

    /** The wall clock, for dates in headers. */
    Instant now();

    /** Blocks the thread. */
    void sleep(Duration duration) throws InterruptedException;

    /** Ends after the time has passed, on {@code executor}. */
    CompletableFuture<Void> after(Duration duration, Executor executor);
}
