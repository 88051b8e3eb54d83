package com.twilio.sdk.servlet.jsp;

import org.jspecify.annotations.Nullable;

/**
 * A {@code <t:gather>} tag: collects keys that the caller presses or words that the caller says.
 *
 * <p>{@code <t:gather numDigits="1" action="/menu"><t:say>Press 1</t:say></t:gather>} becomes
 * {@code <Gather numDigits="1" action="/menu"><Say>Press 1</Say></Gather>}.
 *
 * @see <a href="https://www.twilio.com/docs/voice/twiml/gather">Gather in Twilio's
 * documentation</a>
 */
public final class GatherTag extends TwimlTag {
    /** Makes the tag; a container does. */
    public GatherTag() {
        super("Gather");
    }

    /** Sets the kinds of input. Default: {@code dtmf}. */
    public void setInput(@Nullable Object value) {
        set("input", value);
    }

    /**
     * Sets the URL that gets the input. Default: the URL of this document. Keys arrive as
     * {@code Digits}, words as {@code SpeechResult} with a {@code Confidence} from 0 to 1; the
     * answer is the next document. Words may come with capitals and a full stop: compare them
     * without. By default this document is requested again: it must look for them, or it asks for
     * ever. A relative URL is resolved against that of this document.
     */
    public void setAction(@Nullable Object value) {
        set("action", value);
    }

    /** Sets the HTTP method with which {@code action} is requested. Default: {@code POST}. */
    public void setMethod(@Nullable Object value) {
        set("method", value);
    }

    /**
     * Sets how long Twilio waits for the next key or for speech to begin. Range: 1 second or more.
     * Default: {@code 5}. It starts when the prompt is over, and anew with each key.
     */
    public void setTimeout(@Nullable Object value) {
        set("timeout", value);
    }

    /**
     * Sets how long a silence ends the speech, or {@code auto} for the first pause. Range: 1 second
     * or more. If absent, {@code timeout} counts.
     */
    public void setSpeechTimeout(@Nullable Object value) {
        set("speechTimeout", value);
    }

    /** Sets how long the caller may speak. Range: 1 to 60 seconds. Default: {@code 60}. */
    public void setMaxSpeechTime(@Nullable Object value) {
        set("maxSpeechTime", value);
    }

    /** Sets whether rude words come back as asterisks. Default: {@code true}. */
    public void setProfanityFilter(@Nullable Object value) {
        set("profanityFilter", value);
    }

    /**
     * Sets the key that ends the input and is not part of it; an empty text means none. Default:
     * {@code #}.
     */
    public void setFinishOnKey(@Nullable Object value) {
        set("finishOnKey", value);
    }

    /**
     * Sets the number of keys after which the input ends. Range: 1 or more. If absent, a silence or
     * {@code finishOnKey} ends it.
     */
    public void setNumDigits(@Nullable Object value) {
        set("numDigits", value);
    }

    /**
     * Sets the URL that gets the words while they are spoken. If absent, they arrive at the end.
     */
    public void setPartialResultCallback(@Nullable Object value) {
        set("partialResultCallback", value);
    }

    /**
     * Sets the HTTP method with which {@code partialResultCallback} is requested. Default:
     * {@code POST}.
     */
    public void setPartialResultCallbackMethod(@Nullable Object value) {
        set("partialResultCallbackMethod", value);
    }

    /**
     * Sets the language that the caller speaks. Default: {@code en-US}. It counts for
     * {@code speech}; the language of the prompt is that of its {@code <Say>}.
     */
    public void setLanguage(@Nullable Object value) {
        set("language", value);
    }

    /**
     * Sets words that the caller is likely to say, with commas between them. Range: up to 500 words
     * or phrases, 100 characters each. If absent, no word is preferred.
     */
    public void setHints(@Nullable Object value) {
        set("hints", value);
    }

    /** Sets whether speech stops the prompt. Default: {@code true}. */
    public void setBargeIn(@Nullable Object value) {
        set("bargeIn", value);
    }

    /** Sets whether Twilio logs more of the recognition. Default: {@code false}. */
    public void setDebug(@Nullable Object value) {
        set("debug", value);
    }

    /**
     * Sets whether {@code action} is requested although there was no input. Default: {@code false}.
     * Then the verbs after this one are never reached.
     */
    public void setActionOnEmptyResult(@Nullable Object value) {
        set("actionOnEmptyResult", value);
    }

    /**
     * Sets the recognition model, such as {@code default}, {@code numbers_and_commands},
     * {@code phone_call}, {@code googlev2_telephony}, {@code deepgram_nova-2}. Default:
     * {@code default}.
     */
    public void setSpeechModel(@Nullable Object value) {
        set("speechModel", value);
    }

    /**
     * Sets whether the premium form of the {@code phone_call} model is used. Default:
     * {@code false}.
     */
    public void setEnhanced(@Nullable Object value) {
        set("enhanced", value);
    }
}
