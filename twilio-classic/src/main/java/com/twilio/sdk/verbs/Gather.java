package com.twilio.sdk.verbs;

import java.util.Set;

/**
 * A {@code <Gather>} verb: collects the keys that the caller presses.
 *
 * <p>{@code new Gather()} ⇒ {@code <Gather/>}; the fluent line is {@code gather(g -> g.numDigits(1))}. Not
 * thread-safe until it is no longer changed.
 */
public class Gather extends ActionVerb {
    /** Makes it empty. */
    public Gather() {
        super(new com.twilio.sdk.twiml.voice.Gather(), null, Set.of(V_SAY, V_PLAY, V_PAUSE));
    }

    /** Sets how long to wait for the next key, in seconds; 5 by default. */
    public void setTimeout(int timeout) {
        set("timeout", String.valueOf(timeout));
    }

    /** Sets the key that ends the input; # by default. */
    public void setFinishOnKey(String finishOnKey) {
        set("finishOnKey", finishOnKey);
    }

    /** Sets how many keys end the input. */
    public void setNumDigits(int numDigits) {
        set("numDigits", String.valueOf(numDigits));
    }
}
