package com.twilio.sdk.emulator.internal.call;

/** A listener on a leg, beside the verb that listens: a recording, a stream, or the detection of answering machines. */
interface Tap {
    /** The phone starts to say something. */
    default void startsToSpeak() {}

    /** The phone said something, which is just over. */
    void spoke(String text);

    /** The phone heard something, which is just over. */
    default void heard(String text) {}

    /** A key of the phone was pressed. */
    default void pressed(char key) {}
}
