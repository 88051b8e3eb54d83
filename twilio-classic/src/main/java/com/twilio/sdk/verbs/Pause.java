package com.twilio.sdk.verbs;

import java.util.Set;

/**
 * A {@code <Pause>} verb: waits in silence.
 *
 * <p>{@code new Pause()} ⇒ {@code <Pause/>}; the fluent line is {@code pause()}. Not thread-safe until it is no
 * longer changed.
 */
public class Pause extends Verb {
    /** Makes it empty. */
    public Pause() {
        super(new com.twilio.sdk.twiml.voice.Pause(), null, Set.of());
    }

    /** Sets how long, in seconds; 1 by default. */
    public void setLength(int length) {
        set("length", String.valueOf(length));
    }
}
