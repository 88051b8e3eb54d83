package com.twilio.sdk.emulator;

import com.twilio.sdk.emulator.internal.fault.CallbackFault;
import com.twilio.sdk.emulator.internal.fault.Chance;
import com.twilio.sdk.emulator.internal.fault.FaultPlan;

/**
 * A fault of status callbacks that is being described; its last word adds it.
 *
 * <p>{@code twilio.faults().onCallbacks().percent(20).duplicated()} ⇒ one of five callbacks comes twice. Not thread-safe.
 */
public final class CallbackFaultRule {
    private final FaultPlan plan;
    private Chance chance = Chance.times(1);

    CallbackFaultRule(FaultPlan plan) {
        this.plan = plan;
    }

    /** Lets it happen to the next {@code times} callbacks; 1 is the default. */
    public CallbackFaultRule times(int times) {
        this.chance = Chance.times(times);
        return this;
    }

    /** Lets it happen to so many of a hundred callbacks, chosen by the emulator's seed, without end. */
    public CallbackFaultRule percent(int percent) {
        this.chance = Chance.percent(percent);
        return this;
    }

    /** Sends a callback twice, both with the same {@code I-Twilio-Idempotency-Token}. */
    public void duplicated() {
        plan.add(chance, CallbackFault.DUPLICATED);
    }

    /** Sends a callback after the next one of its call or text; 1 s late if none follows by then. */
    public void reordered() {
        plan.add(chance, CallbackFault.REORDERED);
    }
}
