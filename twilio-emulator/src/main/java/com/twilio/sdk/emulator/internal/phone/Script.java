package com.twilio.sdk.emulator.internal.phone;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntSupplier;

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
    private @Nullable String sid;
    private IntSupplier place = () -> 0;
    private int since;
    private int until = Integer.MAX_VALUE;

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

    /**
     * Notes which call uses this script.
     *
     * @param logSize the length of the log now: where in the story a step begins and ends
     */
    public synchronized void begin(String callSid, IntSupplier logSize) {
        begin();
        sid = callSid;
        place = logSize;
        since = logSize.getAsInt();
    }

    synchronized @Nullable Step current() {
        return done < steps.size() ? steps.get(done) : null;
    }

    synchronized void advance() {
        done++;
        since = place.getAsInt();
    }

    /** Ends the script with its call: steps that are left are a failure, unless all that was left was to hang up. */
    synchronized void end(String reason) {
        changed = null;
        while (done < steps.size() && steps.get(done) instanceof Step.HangsUp) {
            done++;
        }
        if (done < steps.size()) {
            failure = steps.get(done).expectation() + ", but " + reason;
            until = place.getAsInt();
        }
    }

    /** Returns what did not come true at a phone, or null. */
    synchronized @Nullable Unmet unmet(String phone) {
        if (!begun) {
            return new Unmet(
                    phone, "was to be called, but no call came", "is called", null, 0, until);
        }
        if (done == steps.size()) {
            return null;
        }
        Step step = steps.get(done);
        String words = failure == null ? "still " + step.expectation() : failure;
        return new Unmet(phone, words, step.deed(), sid, since, until);
    }
}
