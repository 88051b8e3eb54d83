package com.twilio.sdk.verbs;

import com.twilio.sdk.twiml.TwimlElement;

import org.jspecify.annotations.Nullable;

import java.util.Set;

/**
 * A noun of {@link Dial} that is rung: {@code <Number url="/whisper">+15558675310</Number>}.
 *
 * <p>Not thread-safe until it is no longer changed.
 */
public abstract class DialNoun extends Verb {
    DialNoun(TwimlElement element, @Nullable String body, Set<String> takes) {
        super(element, body, takes);
    }

    /** Sets the URL whose document the called side hears first. */
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
