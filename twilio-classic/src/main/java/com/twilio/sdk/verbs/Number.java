package com.twilio.sdk.verbs;

import java.util.Set;

/**
 * A {@code <Number>} noun of {@link Dial}: a phone to dial.
 *
 * <p>{@code new Number("+15558675310")} ⇒ {@code <Number>+15558675310</Number>}; the fluent line is {@code dial(d ->
 * d.number("+15558675310"))}. Not thread-safe until it is no longer changed.
 */
@SuppressWarnings("JavaLangClash") // The classic API calls it so.
public class Number extends Verb {
    /** Makes it with the number to dial. */
    public Number(String number) {
        super(new com.twilio.sdk.twiml.voice.Number(), number, Set.of());
    }

    /** Sets the keys to press once it is answered. */
    public void setSendDigits(String sendDigits) {
        set("sendDigits", sendDigits);
    }

    /** Sets the URL whose document the called phone hears first. */
    public void setUrl(String url) {
        set("url", url);
    }

    /** Sets the HTTP method for the URL, GET or POST. */
    public void setMethod(String method) {
        set("method", method);
    }

    /** Sets the URL that is told how the call goes. */
    public void setStatusCallback(String statusCallback) {
        set("statusCallback", statusCallback);
    }

    /** Sets the HTTP method for statusCallback, GET or POST. */
    public void setStatusCallbackMethod(String statusCallbackMethod) {
        set("statusCallbackMethod", statusCallbackMethod);
    }

    /** Sets which steps of the call are told, parted by blanks: initiated, ringing, answered, completed. */
    public void setStatusCallbackEvents(String statusCallbackEvents) {
        set("statusCallbackEvent", statusCallbackEvents);
    }
}
