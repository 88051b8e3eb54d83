package com.twilio.sdk.verbs;

import java.util.Set;

/**
 * A {@code <Redirect>} verb: goes on with another document.
 *
 * <p>{@code new Redirect("/next")} ⇒ {@code <Redirect>/next</Redirect>}; the fluent line is {@code
 * redirect("/next")}. Not thread-safe until it is no longer changed.
 */
public class Redirect extends Verb {
    /** Makes it empty: the document that is running starts again. */
    public Redirect() {
        super(new com.twilio.sdk.twiml.voice.Redirect(), null, Set.of());
    }

    /** Makes it with the URL of the document. */
    public Redirect(String url) {
        super(new com.twilio.sdk.twiml.voice.Redirect(), url, Set.of());
    }

    /** Sets the HTTP method for the URL, GET or POST. */
    public void setMethod(String method) {
        set("method", method);
    }
}
