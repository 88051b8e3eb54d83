package com.twilio.sdk.verbs;

import java.util.Set;

/**
 * A {@code <Sip>} noun of {@link Dial}: a SIP phone to dial.
 *
 * <p>{@code new Sip("sip:ada@example.com")} ⇒ {@code <Sip>sip:ada@example.com</Sip>}; the fluent line is {@code
 * dial(d -> d.sip("sip:ada@example.com"))}. Not thread-safe until it is no longer changed.
 */
public class Sip extends DialNoun {
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
}
