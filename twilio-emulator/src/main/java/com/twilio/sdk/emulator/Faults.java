package com.twilio.sdk.emulator;

import com.twilio.sdk.emulator.internal.fault.FaultPlan;

import java.util.Locale;

/**
 * The faults that a test wants: what Twilio and the network do now and then, at will.
 *
 * <p>{@code twilio.faults().on("POST", "/Messages").cutsAfterwards()} ⇒ the next send is carried out, and its answer never
 * arrives. Of several faults that fit, the one that was asked for first strikes. Those by chance come from the
 * emulator's seed. Thread-safe.
 */
public final class Faults {
    private final FaultPlan plan;

    Faults(FaultPlan plan) {
        this.plan = plan;
    }

    /**
     * Starts a fault of REST requests; it happens once unless {@link RestFaultRule#times} or {@link
     * RestFaultRule#percent} says otherwise.
     *
     * @param method {@code GET}, {@code POST} or {@code DELETE}; empty for all
     * @param path a part of the path, such as {@code /Messages}; empty for all
     */
    public RestFaultRule on(String method, String path) {
        return new RestFaultRule(plan, method.toUpperCase(Locale.ROOT), path);
    }

    /** Starts a fault of status callbacks of calls and texts; it happens once unless the rule says otherwise. */
    public CallbackFaultRule onCallbacks() {
        return new CallbackFaultRule(plan);
    }

    /** Forgets all faults that were asked for. */
    public void clear() {
        plan.clear();
    }
}
