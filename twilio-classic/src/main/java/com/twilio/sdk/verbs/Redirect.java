package com.twilio.sdk.verbs;

import java.util.Set;

/**
 * A {@code <Redirect>} verb: goes on with another document.
 *
 * <p>{@code new Redirect("/next")} ⇒ {@code <Redirect>/next</Redirect>}. Not thread-safe until it is no longer changed.
 */
public class Redirect extends Verb {
    /** Makes it with the URL of the document. */
    public Redirect(String url) {
        super(new com.twilio.sdk.twiml.voice.Redirect(), url, Set.of());
    }

    /** Sets the HTTP method for the URL, GET or POST. */
    public void setMethod(String method) {
        set("method", method);
    }
}
