package com.twilio.sdk.rest.internal;

import okio.AsyncTimeout;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;

/**
 * Lets Okio's watchdog sleep while calls are under way.
 *
 * <p>One thread of Okio keeps all timeouts of the process in a queue, and is woken by each that would run out first: with
 * a limit for each read and each write, that is several changes of threads in a call, which cost a fifth of its
 * time. While there are calls, this timeout runs out before them all and begins again, so nobody else wakes the thread.
 */
final class QuietWatchdog extends AsyncTimeout {
    /** Shorter than any limit of a read or a write; a deadline below it wakes the thread as before. */
    private static final int SECONDS = 1;

    private final BooleanSupplier everySecond;
    private final AtomicBoolean queued = new AtomicBoolean();
    private volatile boolean used;

    /** Takes what is to be done while there are calls, and after that for as long as it says so. */
    QuietWatchdog(BooleanSupplier everySecond) {
        this.everySecond = everySecond;
        timeout(SECONDS, TimeUnit.SECONDS);
    }

    /** Says that a call begins. */
    void callStarts() {
        if (!used) {
            used = true;
        }
        if (!queued.get() && queued.compareAndSet(false, true)) {
            enter();
        }
    }

    @Override
    protected void timedOut() {
        exit();
        boolean again = everySecond.getAsBoolean() || used;
        used = false;
        if (again) {
            enter();
            return;
        }
        queued.set(false);
        if (used) {
            // A call has started just now, and has found this one still there.
            callStarts();
        }
    }
}
