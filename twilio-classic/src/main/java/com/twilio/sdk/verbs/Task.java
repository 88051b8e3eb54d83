package com.twilio.sdk.verbs;

import java.util.Set;

/**
 * A {@code <Task>} noun of {@link Enqueue}: the attributes of a task, as JSON.
 *
 * <p>{@code new Task("{}")} ⇒ {@code <Task>{}</Task>}; the fluent line is {@code enqueue(e -> e.task("{}"))}. Not
 * thread-safe until it is no longer changed.
 */
public class Task extends Verb {
    /** Makes it with the attributes, a JSON object. */
    public Task(String attributes) {
        super(new com.twilio.sdk.twiml.voice.Task(), attributes, Set.of());
    }

    /** Sets how urgent it is; 0 by default. */
    public void setPriority(int priority) {
        set("priority", String.valueOf(priority));
    }

    /** Sets how long it may wait, in seconds. */
    public void setTimeout(int timeout) {
        set("timeout", String.valueOf(timeout));
    }
}
