package com.twilio.sdk.emulator.internal.phone;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** What a phone does in one call: how it is picked up, and steps in their order. Thread-safe. */
public final class Script {
    /** What a phone does when it rings. */
    public enum Pickup {
        ANSWER,
        BUSY,
        NO_ANSWER
    }

    private final List<Step> steps = new ArrayList<>();
    private Pickup pickup = Pickup.ANSWER;
    private Duration delay = Duration.ofSeconds(2);
    private @Nullable Runnable changed;
    private int done;
    private boolean begun;
    private boolean machine;
    private @Nullable String failure;

    public synchronized void pickup(Pickup how, Duration after) {
        this.pickup = how;
        this.delay = after;
    }

    /** Lets an answering machine pick up. */
    public synchronized void machine() {
        machine = true;
    }

    public synchronized boolean isMachine() {
        return machine;
    }

    /** Adds a step; a call that is running at its end goes on with it. */
    public void add(Step step) {
        @Nullable Runnable listener;
        synchronized (this) {
            steps.add(step);
            listener = changed;
        }
        if (listener != null) {
            listener.run();
        }
    }

    public synchronized Pickup pickup() {
        return pickup;
    }

    public synchronized Duration delay() {
        return delay;
    }

    synchronized void onChange(Runnable listener) {
        this.changed = listener;
    }

    /** Notes that a call uses this script. */
    public synchronized void begin() {
        begun = true;
    }

    synchronized @Nullable Step current() {
        return done < steps.size() ? steps.get(done) : null;
    }

    synchronized void advance() {
        done++;
    }

    /** Ends the script with its call: steps that are left are a failure, unless all that was left was to hang up. */
    synchronized void end(String reason) {
        changed = null;
        while (done < steps.size() && steps.get(done) instanceof Step.HangsUp) {
            done++;
        }
        if (done < steps.size()) {
            failure = steps.get(done).expectation() + ", but " + reason;
        }
    }

    /** Returns what did not come true, or null. */
    public synchronized @Nullable String failure() {
        if (!begun) {
            return "was to be called, but no call came";
        }
        return failure == null && done < steps.size()
                ? "still " + steps.get(done).expectation()
                : failure;
    }
}
