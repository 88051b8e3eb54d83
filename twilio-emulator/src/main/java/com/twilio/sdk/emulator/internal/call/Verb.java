package com.twilio.sdk.emulator.internal.call;

import com.twilio.sdk.emulator.internal.time.Scope;
import com.twilio.sdk.twiml.TwimlElement;

/** What a verb of TwiML does on a leg. */
@FunctionalInterface
interface Verb {
    /** Starts the verb; {@code next} goes on with the document, unless the verb ends it or leads elsewhere. */
    void run(DocumentRun run, Scope scope, TwimlElement element, Runnable next);
}
