package com.twilio.sdk.verbs;

import java.util.Set;

/**
 * A {@code <Client>} noun of {@link Dial}: a browser or an app to dial.
 *
 * <p>{@code new Client("ada")} ⇒ {@code <Client>ada</Client>}; the fluent line is {@code dial(d -> d.client("ada"))}.
 * Not thread-safe until it is no longer changed.
 */
public class Client extends Verb {
    /** Makes it with the client's name. */
    public Client(String name) {
        super(new com.twilio.sdk.twiml.voice.Client(), name, Set.of());
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
