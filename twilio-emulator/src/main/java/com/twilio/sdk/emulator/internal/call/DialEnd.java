package com.twilio.sdk.emulator.internal.call;

import com.twilio.sdk.emulator.internal.rest.Form;

/** What comes after a verb with an action: the action takes over, without one the next verb runs. */
record DialEnd(DocumentRun run, Attributes attributes, Runnable next) {
    void finish(Form form) {
        String action = attributes.text("action", "");
        if (action.isEmpty()) {
            next.run();
        } else {
            run.fetch(action, attributes.element().attribute("method"), form);
        }
    }
}
