package com.twilio.sdk.verbs;

import java.util.Set;

/**
 * A {@code <Play>} verb: plays an audio file.
 *
 * <p>{@code new Play("https://example.com/a.mp3")} ⇒ {@code <Play>https://example.com/a.mp3</Play>}; the fluent line
 * is {@code play("https://example.com/a.mp3")}. Not thread-safe until it is no longer changed.
 */
public class Play extends Verb {
    /** Makes it with the URL of the file. */
    public Play(String url) {
        super(new com.twilio.sdk.twiml.voice.Play(), url, Set.of());
    }

    /** Sets how often it is played; 0 means until the call ends. */
    public void setLoop(int loop) {
        set("loop", String.valueOf(loop));
    }
}
