package com.twilio.sdk.emulator.internal.call;

import com.twilio.sdk.emulator.internal.rest.Form;
import com.twilio.sdk.emulator.internal.time.Scope;

import java.util.Set;

/** What a document is for: the call itself, the time of waiting, an announcement, a whisper. */
interface DocumentRole {
    /** Goes on after the last verb. */
    void ended();

    /** Returns the verbs that may stand in the document; empty is all. */
    default Set<String> verbs() {
        return Set.of();
    }

    /** Returns Twilio's error number of a verb that may not stand there; 0 if it is only skipped, with a warning. */
    default int forbidden() {
        return 0;
    }

    /** Returns what each request for the document carries. */
    default Form standard(Leg leg) {
        return leg.parameters();
    }

    /** Returns what each request for the document carries besides. */
    default Form extra() {
        return new Form();
    }

    /** Returns the scope for the next document in {@code parent}. */
    default Scope scope(Scope parent) {
        return parent.child();
    }

    /** Lets whom the document is for hear something. */
    default void hear(Leg leg, String text) {
        leg.hear(text);
    }

    /** Returns whether the document has what the phone does; without it, whoever had it before keeps it. */
    default boolean listens() {
        return true;
    }

    /** Takes the waiting caller out of the queue; false if this is no document of a queue. */
    default boolean leave() {
        return false;
    }

    /** Returns whether documents may follow each other as long as the call lasts. */
    default boolean repeats() {
        return false;
    }

    /** Returns whether it dealt with a document that cannot run; the call's own documents have a fallback instead. */
    default boolean broken(String problem) {
        return false;
    }
}
