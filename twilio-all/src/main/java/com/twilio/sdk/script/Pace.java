package com.twilio.sdk.script;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * A rate that is kept: the time from one turn to the next is never shorter than it allows.
 *
 * <p>{@code Pace pace = new Pace(10, run::now, run::pause); for (…) { pace.await(); … }} ⇒ ten turns a second at the most.
 * Who was late does not catch up by a burst. Not thread-safe.
 */
public final class Pace {
    private final Duration interval;
    private final Supplier<Instant> clock;
    private final Consumer<Duration> sleeper;
    private @Nullable Instant next;

    /**
     * Makes a pace; its first turn comes at once.
     *
     * @param perSecond how many turns there may be in a second
     * @throws IllegalArgumentException unless it is from 0.01 to 1000
     */
    public Pace(double perSecond, Supplier<Instant> clock, Consumer<Duration> sleeper) {
        if (!(perSecond >= 0.01 && perSecond <= 1000)) {
            throw new IllegalArgumentException("A rate of " + perSecond
                    + " a second cannot be kept; give one from 0.01 to 1000.");
        }
        this.interval = Duration.ofNanos(Math.round(1e9 / perSecond));
        this.clock = clock;
        this.sleeper = sleeper;
    }

    /** Waits for the next turn. */
    public void await() {
        Instant now = clock.get();
        Instant turn = next == null || next.isBefore(now) ? now : next;
        if (turn.isAfter(now)) {
            sleeper.accept(Duration.between(now, turn));
        }
        next = turn.plus(interval);
    }
}
