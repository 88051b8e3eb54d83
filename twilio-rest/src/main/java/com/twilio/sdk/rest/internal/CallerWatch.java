package com.twilio.sdk.rest.internal;

import okhttp3.Call;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * A watch over the threads that wait for an answer: their calls are cancelled at the deadline, and when the thread is
 * interrupted, since a read from a socket does not end by that; at the latest {@value #STEP_MILLIS} ms later.
 *
 * <p>One daemon thread, which is there only while there are calls. A timeout of OkHttp for each call would go through
 * Okio's queue, which all threads wait for.
 */
final class CallerWatch implements AutoCloseable {
    private static final int STEP_MILLIS = 20;
    private static final int IDLE_STEPS = 100;

    private final Map<Call, Caller> waiting = new ConcurrentHashMap<>();
    private final AtomicBoolean watching = new AtomicBoolean();
    private volatile boolean closed;

    /** Begins to watch the thread that runs this, for as long at the most. */
    void enter(Call call, Duration remaining) {
        long end = System.nanoTime() + remaining.toNanos();
        waiting.put(call, new Caller(Thread.currentThread(), end));
        if (!watching.get() && watching.compareAndSet(false, true)) {
            Thread watch = new Thread(this::watch, "twilio-rest-watch");
            watch.setDaemon(true);
            watch.start();
        }
    }

    void exit(Call call) {
        waiting.remove(call);
    }

    private void watch() {
        do {
            for (int idle = 0; idle < (closed ? 1 : IDLE_STEPS); ) {
                look();
                idle = waiting.isEmpty() ? idle + 1 : 0;
            }
            watching.set(false);
        } while (!waiting.isEmpty() && watching.compareAndSet(false, true));
    }

    private void look() {
        try {
            Thread.sleep(STEP_MILLIS);
        } catch (InterruptedException e) {
            // Nobody has this thread; it goes on watching.
        }
        long now = System.nanoTime();
        waiting.forEach((call, caller) -> {
            if (caller.thread.isInterrupted() || now - caller.end >= 0) {
                call.cancel();
            }
        });
    }

    private record Caller(Thread thread, long end) {}

    /** Lets the thread end with the last call. */
    @Override
    public void close() {
        closed = true;
    }
}
