package com.twilio.sdk.verbs;

import java.util.Set;

/**
 * A {@code <Hangup>} verb: ends the call.
 *
 * <p>{@code new Hangup()} ⇒ {@code <Hangup/>}; the fluent line is {@code hangup()}. Not thread-safe until it is no
 * longer changed.
 */
public class Hangup extends Verb {
    /** Makes it empty. */
    public Hangup() {
        super(new com.twilio.sdk.twiml.voice.Hangup(), null, Set.of());
    }
}
