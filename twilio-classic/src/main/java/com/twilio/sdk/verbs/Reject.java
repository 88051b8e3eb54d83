package com.twilio.sdk.verbs;

import java.util.Set;

/**
 * A {@code <Reject>} verb: refuses an incoming call without answering it.
 *
 * <p>{@code new Reject()} ⇒ {@code <Reject/>}; the fluent line is {@code reject()}. Not thread-safe until it is no
 * longer changed.
 */
public class Reject extends Verb {
    /** Makes it empty. */
    public Reject() {
        super(new com.twilio.sdk.twiml.voice.Reject(), null, Set.of());
    }

    /** Sets the reason, rejected or busy; rejected by default. */
    public void setReason(String reason) {
        set("reason", reason);
    }
}
