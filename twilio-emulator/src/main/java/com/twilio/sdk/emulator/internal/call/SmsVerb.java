package com.twilio.sdk.emulator.internal.call;

import com.twilio.sdk.emulator.internal.message.Draft;
import com.twilio.sdk.emulator.internal.phone.Numbers;
import com.twilio.sdk.emulator.internal.rest.Form;
import com.twilio.sdk.emulator.internal.rest.Resource;
import com.twilio.sdk.emulator.internal.time.Scope;
import com.twilio.sdk.twiml.TwimlElement;

import java.util.List;

/** The old Sms verb: a text from within a call, to the phone on the line unless the verb says otherwise. */
final class SmsVerb implements Verb {
    @Override
    public void run(DocumentRun run, Scope scope, TwimlElement element, Runnable next) {
        Attributes attributes = new Attributes(run, element);
        boolean inbound = run.leg.direction().equals("inbound");
        String ours = inbound ? run.leg.to() : run.leg.from();
        String callback = attributes.text("statusCallback", "");
        Draft draft = new Draft(
                String.valueOf(run.leg.record.text("account_sid")),
                Numbers.normalize(attributes.text("from", ours)),
                Numbers.normalize(attributes.text("to", run.leg.phone)),
                element.textContent().strip(),
                List.of(),
                "outbound-call",
                callback.isEmpty() ? "" : run.resolve(callback),
                "POST");
        Resource message = run.engine.exchange.messages.send(draft);
        run.engine.exchange.log.belongs(message.sid(), run.leg.sid());
        String action = attributes.text("action", "");
        if (action.isEmpty()) {
            next.run();
        } else {
            run.fetch(
                    action,
                    element.attribute("method"),
                    new Form()
                            .add("SmsSid", message.sid())
                            .add("MessageSid", message.sid())
                            .add("SmsStatus", "sent"));
        }
    }
}
