package com.twilio.sdk.verbs;

import java.util.Set;

/**
 * A {@code <Number>} noun of {@link Dial}: a phone to dial.
 *
 * <p>{@code new Number("+15558675310")} ⇒ {@code <Number>+15558675310</Number>}; the fluent line is {@code dial(d ->
 * d.number("+15558675310"))}. Not thread-safe until it is no longer changed.
 */
@SuppressWarnings("JavaLangClash") // The classic API calls it so.
public class Number extends DialNoun {
    /** Makes it with the number to dial. */
    public Number(String number) {
        super(new com.twilio.sdk.twiml.voice.Number(), number, Set.of());
    }

    /** Sets the keys to press once it is answered. */
    public void setSendDigits(String sendDigits) {
        set("sendDigits", sendDigits);
    }
}
