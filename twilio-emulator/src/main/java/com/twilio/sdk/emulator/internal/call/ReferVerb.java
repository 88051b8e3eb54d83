package com.twilio.sdk.emulator.internal.call;

import com.twilio.sdk.emulator.internal.rest.Form;
import com.twilio.sdk.emulator.internal.time.Scope;
import com.twilio.sdk.twiml.TwimlElement;

import java.time.Duration;

/** The Refer verb: hands a SIP caller over to another SIP address, which always takes the call. */
final class ReferVerb implements Verb {
    private static final Duration HANDING_OVER = Duration.ofSeconds(1);

    @Override
    public void run(DocumentRun run, Scope scope, TwimlElement element, Runnable next) {
        if (!run.leg.phone.startsWith("sip:")) {
            run.fail(13801, "<Refer> needs a call over SIP, and " + run.leg.phone + " is none");
            return;
        }
        String target = "";
        for (TwimlElement noun : element.children()) {
            target = noun.textContent().strip();
        }
        if (!target.startsWith("sip:")) {
            run.warn(element, "<Refer> names no SIP address; the next verb runs");
            next.run();
            return;
        }
        run.leg.tell("is referred to " + target);
        Form form = new Form()
                .add("ReferCallStatus", "completed")
                .add("ReferSipResponseCode", "202")
                .add("NotifySipResponseCode", "200");
        DialEnd end = new DialEnd(run, new Attributes(run, element), next);
        scope.after(HANDING_OVER, () -> end.finish(form));
    }
}
