package com.twilio.sdk.verbs;

import java.util.Set;

/**
 * A {@code <Sip>} noun of {@link Dial}: a SIP phone to dial.
 *
 * <p>{@code new Sip("sip:ada@example.com")} ⇒ {@code <Sip>sip:ada@example.com</Sip>}; the fluent line is {@code
 * dial(d -> d.sip("sip:ada@example.com"))}. Not thread-safe until it is no longer changed.
 */
public class Sip extends Verb {
    /** Makes it empty. */
    public Sip() {
        super(new com.twilio.sdk.twiml.voice.Sip(), null, Set.of(V_URI));
    }

    /** Makes it with the SIP address to dial. */
    public Sip(String uri) {
        super(new com.twilio.sdk.twiml.voice.Sip(), uri, Set.of(V_URI));
    }

    /** Sets the user for the SIP phone. */
    public void setUsername(String username) {
        set("username", username);
    }

    /** Sets the password for the SIP phone. */
    public void setPassword(String password) {
        set("password", password);
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
