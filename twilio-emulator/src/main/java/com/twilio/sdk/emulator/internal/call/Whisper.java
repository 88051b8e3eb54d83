package com.twilio.sdk.emulator.internal.call;

import com.twilio.sdk.emulator.internal.rest.Form;

import java.util.Set;

/** The document that a caller from a queue hears before both sides are connected. */
record Whisper(Form extra, Runnable connected) implements DocumentRole {
    @Override
    public Set<String> verbs() {
        return Waiting.MUSIC_VERBS;
    }

    @Override
    public void ended() {
        connected.run();
    }

    /** Without the whisper both sides are connected all the same. */
    @Override
    public boolean broken(String problem) {
        connected.run();
        return true;
    }
}
