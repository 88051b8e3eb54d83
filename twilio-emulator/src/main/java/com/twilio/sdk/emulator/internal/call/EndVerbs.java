package com.twilio.sdk.emulator.internal.call;

import com.twilio.sdk.emulator.internal.rest.Form;
import com.twilio.sdk.emulator.internal.time.Scope;
import com.twilio.sdk.twiml.TwimlElement;

/** The verbs after which a document does not go on: Redirect, Hangup and Reject. */
final class EndVerbs {
    private EndVerbs() {}

    static void redirect(DocumentRun run, Scope scope, TwimlElement element, Runnable next) {
        run.fetch(element.textContent().strip(), element.attribute("method"), new Form());
    }

    static void hangUp(DocumentRun run, Scope scope, TwimlElement element, Runnable next) {
        run.engine.finish(run.leg);
    }

    static void reject(DocumentRun run, Scope scope, TwimlElement element, Runnable next) {
        boolean busy = new Attributes(run, element).text("reason", "rejected").equals("busy");
        if (run.leg.answeredAt() != null) {
            run.warn(element, "<Reject> comes too late: the call was answered; it ends");
            run.engine.finish(run.leg);
        } else {
            run.engine.end(run.leg, busy ? "busy" : "no-answer", busy ? "486" : "603");
        }
    }
}
