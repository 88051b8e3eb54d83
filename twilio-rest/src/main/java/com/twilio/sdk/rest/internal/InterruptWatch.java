package com.twilio.sdk.rest.internal;

import okhttp3.Call;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * A watch over the threads that wait for an answer: a read from a socket does not end when its thread is interrupted, so
 * the call is cancelled for it, at the latest {@value #STEP_MILLIS} ms later.
 *
 * <p>One daemon thread, which is there only while there are calls.
 */
final class InterruptWatch implements AutoCloseable {
    private static final int STEP_MILLIS = 20;
    private static final int IDLE_STEPS = 100;

    private final Map<Call, Thread> waiting = new ConcurrentHashMap<>();
    private final AtomicBoolean watching = new AtomicBoolean();
    private volatile boolean closed;

    void enter(Call call) {
        waiting.put(call, Thread.currentThread());
        if (!watching.get() && watching.compareAndSet(false, true)) {
            Thread watch = new Thread(this::watch, "twilio-rest-interrupts");
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
        waiting.forEach((call, thread) -> {
            if (thread.isInterrupted()) {
                call.cancel();
            }
        });
    }

    /** Lets the thread end with the last call. */
    @Override
    public void close() {
        closed = true;
    }
}
