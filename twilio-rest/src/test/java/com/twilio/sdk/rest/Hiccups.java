package com.twilio.sdk.rest;

import java.time.Duration;

/** A watch over the machine: how late it wakes a thread, so that a limit of time is not missed because of other work. */
final class Hiccups {
    private static final long STEP_MILLIS = 5;
    private static volatile long worst;

    static {
        Thread watch = new Thread(Hiccups::watch, "hiccups");
        watch.setDaemon(true);
        watch.start();
    }

    private Hiccups() {}

    private static void watch() {
        long last = System.nanoTime();
        while (true) {
            try {
                Thread.sleep(STEP_MILLIS);
            } catch (InterruptedException e) {
                return;
            }
            long now = System.nanoTime();
            worst = Math.max(worst, now - last - STEP_MILLIS * 1_000_000);
            last = now;
        }
    }

    static void forget() {
        worst = 0;
    }

    /** How much later than due something may be that takes turns with a few threads. */
    static Duration allowance() {
        return Duration.ofNanos(4 * worst);
    }
}
