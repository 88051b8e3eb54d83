package com.twilio.sdk.verbs;

import com.twilio.sdk.twiml.TwimlElement;

import org.jspecify.annotations.Nullable;

import java.util.Set;

/**
 * A verb that hands over to a URL when it is done: {@code <Gather action="/menu">}.
 *
 * <p>Not thread-safe until it is no longer changed.
 */
public abstract class ActionVerb extends Verb {
    ActionVerb(TwimlElement element, @Nullable String body, Set<String> takes) {
        super(element, body, takes);
    }

    /** Sets the URL that takes over afterwards, absolute or relative. */
    public void setAction(String action) {
        set("action", action);
    }

    /** Sets the HTTP method for the URL, GET or POST. */
    public void setMethod(String method) {
        set("method", method);
    }
}
