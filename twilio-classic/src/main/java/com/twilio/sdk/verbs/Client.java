package com.twilio.sdk.verbs;

import java.util.Set;

/**
 * A {@code <Client>} noun of {@link Dial}: a browser or an app to dial.
 *
 * <p>{@code new Client("ada")} ⇒ {@code <Client>ada</Client>}; the fluent line is {@code dial(d -> d.client("ada"))}.
 * Not thread-safe until it is no longer changed.
 */
public class Client extends DialNoun {
    /** Makes it with the client's name. */
    public Client(String name) {
        super(new com.twilio.sdk.twiml.voice.Client(), name, Set.of());
    }
}
