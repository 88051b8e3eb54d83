package com.twilio.sdk.verbs;

import java.util.Set;

/**
 * A {@code <Enqueue>} verb: lets the caller wait in a queue.
 *
 * <p>{@code new Enqueue("support")} ⇒ {@code <Enqueue>support</Enqueue>}; the fluent line is {@code
 * enqueue("support")}. Not thread-safe until it is no longer changed.
 */
public class Enqueue extends ActionVerb {
    /** Makes it empty, for a workflow. */
    public Enqueue() {
        super(new com.twilio.sdk.twiml.voice.Enqueue(), null, Set.of(V_TASK));
    }

    /** Makes it with the name of the queue. */
    public Enqueue(String name) {
        super(new com.twilio.sdk.twiml.voice.Enqueue(), name, Set.of(V_TASK));
    }

    /** Sets the URL of what is heard while waiting. */
    public void setWaitUrl(String waitUrl) {
        set("waitUrl", waitUrl);
    }

    /** Sets the HTTP method for waitUrl, GET or POST. */
    public void setWaitUrlMethod(String waitUrlMethod) {
        set("waitUrlMethod", waitUrlMethod);
    }

    /** Sets the TaskRouter workflow that takes the call. */
    public void setWorkflowSid(String workflowSid) {
        set("workflowSid", workflowSid);
    }
}
