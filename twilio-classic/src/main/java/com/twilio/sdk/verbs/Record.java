package com.twilio.sdk.verbs;

import java.util.Set;

/**
 * A {@code <Record>} verb: records the caller.
 *
 * <p>{@code new Record()} ⇒ {@code <Record/>}; the fluent line is {@code record()}. Not thread-safe until it is no
 * longer changed.
 */
@SuppressWarnings("JavaLangClash") // The classic API calls it so.
public class Record extends ActionVerb {
    /** Makes it empty. */
    public Record() {
        super(new com.twilio.sdk.twiml.voice.Record(), null, Set.of());
    }

    /** Sets the silence that ends the recording, in seconds; 5 by default. */
    public void setTimeout(int timeout) {
        set("timeout", String.valueOf(timeout));
    }

    /** Sets the keys that end the recording; any by default. */
    public void setFinishOnKey(String finishOnKey) {
        set("finishOnKey", finishOnKey);
    }

    /** Sets the longest recording, in seconds; 3600 by default. */
    public void setMaxLength(int maxLength) {
        set("maxLength", String.valueOf(maxLength));
    }

    /** Sets whether the recording is written down. */
    public void setTranscribe(boolean transcribe) {
        set("transcribe", String.valueOf(transcribe));
    }

    /** Sets the URL that gets the written text. */
    public void setTranscribeCallback(String transcribeCallback) {
        set("transcribeCallback", transcribeCallback);
    }

    /** Sets whether a beep tells the start; true by default. */
    public void setPlayBeep(boolean playBeep) {
        set("playBeep", String.valueOf(playBeep));
    }
}
