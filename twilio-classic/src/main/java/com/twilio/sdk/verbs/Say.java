package com.twilio.sdk.verbs;

import java.util.Set;

/**
 * A {@code <Say>} verb: reads a text aloud.
 *
 * <p>{@code new Say("Hello")} ⇒ {@code <Say>Hello</Say>}; the fluent line is {@code say("Hello")}. Not thread-safe
 * until it is no longer changed.
 */
public class Say extends Verb {
    /** Makes it with the text that is read. */
    public Say(String text) {
        super(new com.twilio.sdk.twiml.voice.Say(), text, Set.of());
    }

    /** Sets the voice, such as alice. */
    public void setVoice(String voice) {
        set("voice", voice);
    }

    /** Sets the language, such as en-GB. */
    public void setLanguage(String language) {
        set("language", language);
    }

    /** Sets how often it is read; 0 means until the call ends. */
    public void setLoop(int loop) {
        set("loop", String.valueOf(loop));
    }
}
