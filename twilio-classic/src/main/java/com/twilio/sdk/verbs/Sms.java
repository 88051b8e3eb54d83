package com.twilio.sdk.verbs;

import java.util.Set;

/**
 * A {@code <Sms>} verb: sends a text during a call.
 *
 * <p>{@code new Sms("Hello")} ⇒ {@code <Sms>Hello</Sms>}; the fluent line is {@code sms("Hello")}. Not thread-safe
 * until it is no longer changed.
 */
public class Sms extends ActionVerb {
    /** Makes it with the text to send. */
    public Sms(String message) {
        super(new com.twilio.sdk.twiml.voice.Sms(), message, Set.of());
    }

    /** Sets the recipient; the caller by default. */
    public void setTo(String to) {
        set("to", to);
    }

    /** Sets the sender; the called number by default. */
    public void setFrom(String from) {
        set("from", from);
    }

    /** Sets the URL that is told what became of the text. */
    public void setStatusCallback(String statusCallback) {
        set("statusCallback", statusCallback);
    }
}
