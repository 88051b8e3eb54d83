package com.twilio.sdk.emulator.internal.call;

import com.twilio.sdk.emulator.LogEntry;
import com.twilio.sdk.emulator.internal.rest.Form;
import com.twilio.sdk.emulator.internal.time.Scope;
import com.twilio.sdk.twiml.TwimlElement;

/** The Enqueue verb: the call waits in a queue until somebody fetches it or it leaves. */
final class EnqueueVerb implements Verb {
    private static final int LONGEST_NAME = 64;

    @Override
    public void run(DocumentRun run, Scope scope, TwimlElement element, Runnable next) {
        Attributes attributes = new Attributes(run, element);
        String name = element.children().isEmpty() ? element.textContent().strip() : "";
        DialEnd end = new DialEnd(run, attributes, next);
        if (!attributes.text("workflowSid", "").isEmpty()) {
            run.warn(
                    element,
                    "workflowSid of <Enqueue> is not simulated: there is no TaskRouter; the call"
                            + " does not wait");
            end.finish(new Form().add("QueueResult", "system-error"));
            return;
        }
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            run.engine.exchange.log.add(
                    LogEntry.Kind.ERROR,
                    run.leg.sid(),
                    (name.isEmpty() ? "14204" : "14205")
                            + " the name of a queue has 1 to 64 characters, not " + name.length());
            end.finish(new Form().add("QueueResult", "error"));
            return;
        }
        CallQueue queue = run.engine.queues.open(run.account(), name);
        long limit = Math.min(queue.maxSize(), attributes.number("maxQueueSize", queue.maxSize()));
        if (queue.size() >= limit) {
            run.warn(element, "14207 the queue " + name + " is full with " + queue.size());
            end.finish(new Form().add("QueueResult", "queue-full"));
        } else {
            new QueueMember(run, scope, attributes, queue, next).start();
        }
    }

    /** The Leave verb: out of the queue; anywhere else it does nothing. */
    static void leave(DocumentRun run, Scope scope, TwimlElement element, Runnable next) {
        if (!run.role.leave()) {
            run.warn(element, "<Leave> counts in a document of waitUrl of <Enqueue> alone");
            next.run();
        }
    }
}
