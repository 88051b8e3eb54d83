package com.twilio.sdk.emulator.internal.time;

import java.time.Instant;

/** An event to come on the virtual clock: by time, then in the order in which the events were made. */
final class Timer implements Comparable<Timer> {
    final Instant time;
    final boolean background;
    final Runnable action;
    private final long order;

    Timer(Instant time, long order, boolean background, Runnable action) {
        this.time = time;
        this.order = order;
        this.background = background;
        this.action = action;
    }

    @Override
    public int compareTo(Timer other) {
        int byTime = time.compareTo(other.time);
        return byTime != 0 ? byTime : Long.compare(order, other.order);
    }

    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(order);
    }
}
