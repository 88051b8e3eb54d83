package com.twilio.sdk.rest.internal;

import org.jspecify.annotations.Nullable;

import java.time.Duration;

/**
 * Pauses of 100 ms, 200 ms, 400 ms … up to 2 s, until a time has passed since they were begun.
 *
 * <p>The last one is cut so that it ends with the time. Not thread-safe.
 */
public final class GrowingPauses {
    private static final Duration LONGEST = Duration.ofSeconds(2);

    private final Time time;
    private final Duration within;
    private final long start;
    private Duration pause = Duration.ofMillis(100);

    /**
     * Begins.
     *
     * @throws IllegalArgumentException if {@code within} is negative
     */
    public GrowingPauses(Time time, Duration within) {
        if (within.isNegative()) {
            throw new IllegalArgumentException(
                    "The time to wait is " + within + "; it must not be negative.");
        }
        this.time = time;
        this.within = within;
        this.start = time.nanos();
    }

    /** The next pause, or null if the time has passed. */
    public @Nullable Duration next() {
        Duration left = within.minus(elapsed());
        if (left.isNegative() || left.isZero()) {
            return null;
        }
        Duration next = pause.compareTo(left) < 0 ? pause : left;
        Duration doubled = pause.multipliedBy(2);
        pause = doubled.compareTo(LONGEST) < 0 ? doubled : LONGEST;
        return next;
    }

    /** The time since they were begun. */
    public Duration elapsed() {
        return Duration.ofNanos(time.nanos() - start);
    }
}
