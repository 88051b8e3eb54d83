package com.twilio.sdk.rest;

import com.twilio.sdk.rest.internal.Time;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicLong;

/** The clock of the machine, but a pause takes no time: the clock is set forward instead. */
final class SwiftTime implements Time {
    private final AtomicLong slept = new AtomicLong();
    private final List<Duration> pauses = new CopyOnWriteArrayList<>();
    private volatile Duration leap = Duration.ZERO;
    private volatile Runnable inPause = () -> {};

    /** The pauses so far. */
    List<Duration> pauses() {
        return List.copyOf(pauses);
    }

    /** Sets the wall clock wrong by so much. */
    void leap(Duration leap) {
        this.leap = leap;
    }

    /** Does something in each pause. */
    void inPause(Runnable task) {
        inPause = task;
    }

    @Override
    public long nanos() {
        return System.nanoTime() + slept.get();
    }

    @Override
    public Instant now() {
        return Instant.now().plusNanos(slept.get()).plus(leap);
    }

    @Override
    public void sleep(Duration duration) throws InterruptedException {
        pause(duration);
        if (Thread.interrupted()) {
            throw new InterruptedException();
        }
    }

    /** Lets time go by in which nothing is done. */
    void pass(Duration duration) {
        slept.addAndGet(duration.toNanos());
    }

    private void pause(Duration duration) {
        if (!duration.isZero()) {
            pauses.add(duration);
        }
        pass(duration);
        inPause.run();
    }

    @Override
    public CompletableFuture<Void> after(Duration duration, Executor executor) {
        return CompletableFuture.runAsync(() -> pause(duration), executor);
    }
}
