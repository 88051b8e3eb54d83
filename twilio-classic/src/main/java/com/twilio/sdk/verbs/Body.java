package com.twilio.sdk.verbs;

import java.util.Set;

/**
 * A {@code <Body>} noun of {@link Message}: its text.
 *
 * <p>{@code new Body("Hello")} ⇒ {@code <Body>Hello</Body>}; the fluent line is {@code message(m ->
 * m.body("Hello"))}. Not thread-safe until it is no longer changed.
 */
public class Body extends Verb {
    /** Makes it with the text. */
    public Body(String text) {
        super(new com.twilio.sdk.twiml.messaging.Body(), text, Set.of());
    }
}
