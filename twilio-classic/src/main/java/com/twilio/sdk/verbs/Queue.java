package com.twilio.sdk.verbs;

import java.util.Set;

/**
 * A {@code <Queue>} noun of {@link Dial}: whoever waits first in a queue.
 *
 * <p>{@code new Queue("support")} ⇒ {@code <Queue>support</Queue>}; the fluent line is {@code dial(d ->
 * d.queue("support"))}. Not thread-safe until it is no longer changed.
 */
public class Queue extends Verb {
    /** Makes it with the name of the queue. */
    public Queue(String name) {
        super(new com.twilio.sdk.twiml.voice.Queue(), name, Set.of());
    }

    /** Sets the URL whose document the one who waited hears first. */
    public void setUrl(String url) {
        set("url", url);
    }

    /** Sets the HTTP method for the URL, GET or POST. */
    public void setMethod(String method) {
        set("method", method);
    }
}
