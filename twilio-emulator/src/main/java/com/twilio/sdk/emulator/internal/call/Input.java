package com.twilio.sdk.emulator.internal.call;

/** What a verb does with what the phone on its leg does. */
interface Input {
    default void key(char key) {}

    /** Returns whether the keys stay out of the log: those of a payment. */
    default boolean isSecret() {
        return false;
    }

    /** Somebody starts to say {@code text}; {@link #speech} follows when it is over. */
    default void speechStarts(String text) {}

    default void speech(String text) {}

    /** The phone hung up: the last word before everything is broken off. */
    default void hungUp() {}
}
