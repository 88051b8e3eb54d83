package com.twilio.sdk.type;

/**
 * A TwiML document as a text.
 *
 * <p>It lets a call take a {@code VoiceResponse} although the REST client knows no XML:
 * {@code client.calls().create(c -> c.to(to).from(from).twiml(response))} ⇒ {@code Twiml=%3C%3Fxml+version…}
 */
@FunctionalInterface
public interface Twiml {
    /** Returns the whole document, XML declaration included. */
    String toXml();
}
