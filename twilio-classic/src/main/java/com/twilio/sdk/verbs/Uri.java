package com.twilio.sdk.verbs;

import java.util.Set;

/**
 * A {@code <Uri>} noun of {@link Sip}: the SIP address to dial.
 *
 * <p>{@code new Uri("sip:ada@example.com")} ⇒ {@code <Uri>sip:ada@example.com</Uri>}; the fluent line is {@code sip(s
 * -> s.uri("sip:ada@example.com"))}. Not thread-safe until it is no longer changed.
 */
public class Uri extends Verb {
    /** Makes it with the SIP address. */
    public Uri(String uri) {
        super(new com.twilio.sdk.twiml.voice.SipUri(), uri, Set.of());
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
