package com.twilio.sdk.verbs;

import java.util.Set;

/**
 * A {@code <Leave>} verb: takes the caller out of the queue.
 *
 * <p>{@code new Leave()} ⇒ {@code <Leave/>}; the fluent line is {@code leave()}. Not thread-safe until it is no
 * longer changed.
 */
public class Leave extends Verb {
    /** Makes it empty. */
    public Leave() {
        super(new com.twilio.sdk.twiml.voice.Leave(), null, Set.of());
    }
}
