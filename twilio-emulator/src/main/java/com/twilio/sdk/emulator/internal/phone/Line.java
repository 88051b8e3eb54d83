package com.twilio.sdk.emulator.internal.phone;

/** The call as a phone sees it. */
public interface Line {
    void press(char key);

    /** Notes that somebody starts to speak; {@link #speak} follows when the sentence is over. */
    void startSpeaking(String text);

    void speak(String text);

    void hangUp();
}
