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
        Resource message = run.engine.exchange.messages.send(draft(run, attributes));
        run.engine.exchange.log.belongs(message.sid(), run.leg.sid());
        String action = attributes.text("action", "");
        if (action.isEmpty()) {
            next.run();
            return;
        }
        Form form = new Form()
                .add("SmsSid", message.sid())
                .add("MessageSid", message.sid())
                .add("SmsStatus", "sent");
        run.fetch(action, element.attribute("method"), form);
    }

    private static Draft draft(DocumentRun run, Attributes attributes) {
        Leg leg = run.leg;
        String ours = leg.direction().equals("inbound") ? leg.to() : leg.from();
        String callback = attributes.text("statusCallback", "");
        return new Draft(
                leg.account(),
                Numbers.normalize(attributes.text("from", ours)),
                Numbers.normalize(attributes.text("to", leg.phone)),
                attributes.element().textContent().strip(),
                List.of(),
                "outbound-call",
                callback.isEmpty() ? "" : run.resolve(callback),
                "POST");
    }
}
