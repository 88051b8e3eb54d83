package com.twilio.sdk.twiml.voice;

import com.twilio.sdk.twiml.CustomElement;
import com.twilio.sdk.twiml.GatherInput;
import com.twilio.sdk.twiml.GatherLanguage;
import com.twilio.sdk.twiml.TwimlElement;
import com.twilio.sdk.twiml.internal.Values;
import com.twilio.sdk.type.HttpMethod;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A {@code <Gather>} verb: collects keys that the caller presses or words that the caller says.
 *
 * <p>Nested verbs are the prompt; the first key or word stops it. Input goes to {@code action}, and
 * what follows is not reached. Without input the next verb runs: the place for a fallback, such as
 * a {@code <Redirect>} to ask once more. A menu of several levels has one document for each:
 * {@code action} answers with that of the next level.
 *
 * <p>{@code gather(g -> g.numDigits(1).action("/menu").say("Press 1"))} ⇒
 * {@code <Gather numDigits="1" action="/menu"><Say>Press 1</Say></Gather>}
 *
 * @see <a href="https://www.twilio.com/docs/voice/twiml/gather">Gather in Twilio's
 * documentation</a>
 */
public final class Gather extends TwimlElement {
    /** Makes an empty {@code <Gather>}. */
    public Gather() {
        super("Gather");
    }

    /** Sets the kinds of input. Default: {@code dtmf}. */
    public Gather input(@Nullable GatherInput input, GatherInput... more) {
        set("input", Values.list(input, (Object[]) more));
        return this;
    }

    /** Sets {@code input} to any words; null removes it. */
    public Gather input(@Nullable String input, String... more) {
        set("input", Values.list(input, (Object[]) more));
        return this;
    }

    /** Sets {@code input} to a list; an empty one removes it. */
    public Gather input(Collection<GatherInput> input) {
        set("input", Values.list(input));
        return this;
    }

    /** Returns the kinds of input, or an empty list if not set. */
    public List<GatherInput> getInput() {
        return Values.words(this, "input", GatherInput::of);
    }

    /**
     * Sets the URL that gets the input. Default: the URL of this document. Keys arrive as
     * {@code Digits}, words as {@code SpeechResult} with a {@code Confidence} from 0 to 1; the
     * answer is the next document. Words may come with capitals and a full stop: compare them
     * without. By default this document is requested again: it must look for them, or it asks for
     * ever. A relative URL is resolved against that of this document.
     */
    public Gather action(@Nullable String action) {
        set("action", action);
        return this;
    }

    /** Returns the URL that gets the input, or null if not set. */
    public @Nullable String getAction() {
        return attribute("action");
    }

    /** Sets the HTTP method with which {@code action} is requested. Default: {@code POST}. */
    public Gather method(@Nullable HttpMethod method) {
        set("method", method);
        return this;
    }

    /** Sets {@code method} to any word; null removes it. */
    public Gather method(@Nullable String method) {
        set("method", method);
        return this;
    }

    /** Returns the HTTP method with which {@code action} is requested, or null if not set. */
    public @Nullable HttpMethod getMethod() {
        return Values.word(this, "method", HttpMethod::of);
    }

    /**
     * Sets how long Twilio waits for the next key or for speech to begin. Range: 1 second or more.
     * Default: {@code 5}. It starts when the prompt is over, and anew with each key.
     */
    public Gather timeout(@Nullable Integer timeout) {
        set("timeout", timeout);
        return this;
    }

    /** Sets {@code timeout} as a duration of whole seconds; null removes it. */
    public Gather timeout(@Nullable Duration timeout) {
        set("timeout", Values.seconds("timeout", timeout));
        return this;
    }

    /**
     * Returns how long Twilio waits for the next key or for speech to begin, or null if not set.
     */
    public @Nullable Integer getTimeout() {
        return Values.integer(this, "timeout");
    }

    /**
     * Sets how long a silence ends the speech, or {@code auto} for the first pause. Range: 1 second
     * or more. If absent, {@code timeout} counts.
     */
    public Gather speechTimeout(@Nullable String speechTimeout) {
        set("speechTimeout", speechTimeout);
        return this;
    }

    /** Sets {@code speechTimeout} as a duration of whole seconds; null removes it. */
    public Gather speechTimeout(@Nullable Duration speechTimeout) {
        set("speechTimeout", Values.seconds("speechTimeout", speechTimeout));
        return this;
    }

    /**
     * Returns how long a silence ends the speech, or {@code auto} for the first pause, or null if
     * not set.
     */
    public @Nullable String getSpeechTimeout() {
        return attribute("speechTimeout");
    }

    /** Sets how long the caller may speak. Range: 1 to 60 seconds. Default: {@code 60}. */
    public Gather maxSpeechTime(@Nullable Integer maxSpeechTime) {
        set("maxSpeechTime", maxSpeechTime);
        return this;
    }

    /** Sets {@code maxSpeechTime} as a duration of whole seconds; null removes it. */
    public Gather maxSpeechTime(@Nullable Duration maxSpeechTime) {
        set("maxSpeechTime", Values.seconds("maxSpeechTime", maxSpeechTime));
        return this;
    }

    /** Returns how long the caller may speak, or null if not set. */
    public @Nullable Integer getMaxSpeechTime() {
        return Values.integer(this, "maxSpeechTime");
    }

    /** Sets whether rude words come back as asterisks. Default: {@code true}. */
    public Gather profanityFilter(@Nullable Boolean profanityFilter) {
        set("profanityFilter", profanityFilter);
        return this;
    }

    /** Returns whether rude words come back as asterisks, or null if not set. */
    public @Nullable Boolean getProfanityFilter() {
        return Values.bool(this, "profanityFilter");
    }

    /**
     * Sets the key that ends the input and is not part of it; an empty text means none. Default:
     * {@code #}.
     */
    public Gather finishOnKey(@Nullable String finishOnKey) {
        set("finishOnKey", finishOnKey);
        return this;
    }

    /** Returns the key that ends the input and is not part of it, or null if not set. */
    public @Nullable String getFinishOnKey() {
        return attribute("finishOnKey");
    }

    /**
     * Sets the number of keys after which the input ends. Range: 1 or more. If absent, a silence or
     * {@code finishOnKey} ends it.
     */
    public Gather numDigits(@Nullable Integer numDigits) {
        set("numDigits", numDigits);
        return this;
    }

    /** Returns the number of keys after which the input ends, or null if not set. */
    public @Nullable Integer getNumDigits() {
        return Values.integer(this, "numDigits");
    }

    /**
     * Sets the URL that gets the words while they are spoken. If absent, they arrive at the end.
     */
    public Gather partialResultCallback(@Nullable String partialResultCallback) {
        set("partialResultCallback", partialResultCallback);
        return this;
    }

    /** Returns the URL that gets the words while they are spoken, or null if not set. */
    public @Nullable String getPartialResultCallback() {
        return attribute("partialResultCallback");
    }

    /**
     * Sets the HTTP method with which {@code partialResultCallback} is requested. Default:
     * {@code POST}.
     */
    public Gather partialResultCallbackMethod(@Nullable HttpMethod partialResultCallbackMethod) {
        set("partialResultCallbackMethod", partialResultCallbackMethod);
        return this;
    }

    /** Sets {@code partialResultCallbackMethod} to any word; null removes it. */
    public Gather partialResultCallbackMethod(@Nullable String partialResultCallbackMethod) {
        set("partialResultCallbackMethod", partialResultCallbackMethod);
        return this;
    }

    /**
     * Returns the HTTP method with which {@code partialResultCallback} is requested, or null if not
     * set.
     */
    public @Nullable HttpMethod getPartialResultCallbackMethod() {
        return Values.word(this, "partialResultCallbackMethod", HttpMethod::of);
    }

    /**
     * Sets the language that the caller speaks. Default: {@code en-US}. It counts for
     * {@code speech}; the language of the prompt is that of its {@code <Say>}.
     */
    public Gather language(@Nullable GatherLanguage language) {
        set("language", language);
        return this;
    }

    /** Sets {@code language} to any word; null removes it. */
    public Gather language(@Nullable String language) {
        set("language", language);
        return this;
    }

    /** Returns the language that the caller speaks, or null if not set. */
    public @Nullable GatherLanguage getLanguage() {
        return Values.word(this, "language", GatherLanguage::of);
    }

    /**
     * Sets words that the caller is likely to say, with commas between them. Range: up to 500 words
     * or phrases, 100 characters each. If absent, no word is preferred.
     */
    public Gather hints(@Nullable String hints) {
        set("hints", hints);
        return this;
    }

    /**
     * Returns words that the caller is likely to say, with commas between them, or null if not set.
     */
    public @Nullable String getHints() {
        return attribute("hints");
    }

    /** Sets whether speech stops the prompt. Default: {@code true}. */
    public Gather bargeIn(@Nullable Boolean bargeIn) {
        set("bargeIn", bargeIn);
        return this;
    }

    /** Returns whether speech stops the prompt, or null if not set. */
    public @Nullable Boolean getBargeIn() {
        return Values.bool(this, "bargeIn");
    }

    /** Sets whether Twilio logs more of the recognition. Default: {@code false}. */
    public Gather debug(@Nullable Boolean debug) {
        set("debug", debug);
        return this;
    }

    /** Returns whether Twilio logs more of the recognition, or null if not set. */
    public @Nullable Boolean getDebug() {
        return Values.bool(this, "debug");
    }

    /**
     * Sets whether {@code action} is requested although there was no input. Default: {@code false}.
     * Then the verbs after this one are never reached.
     */
    public Gather actionOnEmptyResult(@Nullable Boolean actionOnEmptyResult) {
        set("actionOnEmptyResult", actionOnEmptyResult);
        return this;
    }

    /**
     * Returns whether {@code action} is requested although there was no input, or null if not set.
     */
    public @Nullable Boolean getActionOnEmptyResult() {
        return Values.bool(this, "actionOnEmptyResult");
    }

    /**
     * Sets the recognition model, such as {@code default}, {@code numbers_and_commands},
     * {@code phone_call}, {@code googlev2_telephony}, {@code deepgram_nova-2}. Default:
     * {@code default}.
     */
    public Gather speechModel(@Nullable String speechModel) {
        set("speechModel", speechModel);
        return this;
    }

    /** Returns the recognition model, or null if not set. */
    public @Nullable String getSpeechModel() {
        return attribute("speechModel");
    }

    /**
     * Sets whether the premium form of the {@code phone_call} model is used. Default:
     * {@code false}.
     */
    public Gather enhanced(@Nullable Boolean enhanced) {
        set("enhanced", enhanced);
        return this;
    }

    /**
     * Returns whether the premium form of the {@code phone_call} model is used, or null if not set.
     */
    public @Nullable Boolean getEnhanced() {
        return Values.bool(this, "enhanced");
    }

    /** Adds {@code <Say>}, which reads a text aloud. */
    public Gather say(String message) {
        addNew(new Say(message));
        return this;
    }

    /** Adds {@code <Say>} after the lambda has filled it. It reads a text aloud. */
    public Gather say(String message, Consumer<Say> say) {
        addFilled(new Say(message), say);
        return this;
    }

    /** Adds {@code <Say>} after the lambda has filled it. It reads a text aloud. */
    public Gather say(Consumer<Say> say) {
        addFilled(new Say(), say);
        return this;
    }

    /** Adds {@code <Play>}, which plays a sound file or the tones of keys. */
    public Gather play(String url) {
        addNew(new Play(url));
        return this;
    }

    /**
     * Adds {@code <Play>} after the lambda has filled it. It plays a sound file or the tones of
     * keys.
     */
    public Gather play(String url, Consumer<Play> play) {
        addFilled(new Play(url), play);
        return this;
    }

    /**
     * Adds {@code <Play>} after the lambda has filled it. It plays a sound file or the tones of
     * keys.
     */
    public Gather play(Consumer<Play> play) {
        addFilled(new Play(), play);
        return this;
    }

    /** Adds {@code <Pause>}, which waits in silence. */
    public Gather pause() {
        addNew(new Pause());
        return this;
    }

    /** Adds {@code <Pause>} after the lambda has filled it. It waits in silence. */
    public Gather pause(Consumer<Pause> pause) {
        addFilled(new Pause(), pause);
        return this;
    }

    @Override
    public Gather attribute(String name, @Nullable String value) {
        super.attribute(name, value);
        return this;
    }

    @Override
    public Gather text(String text) {
        super.text(text);
        return this;
    }

    @Override
    public Gather comment(String comment) {
        super.comment(comment);
        return this;
    }

    @Override
    public Gather child(TwimlElement child) {
        super.child(child);
        return this;
    }

    @Override
    public Gather element(String tag, Consumer<CustomElement> element) {
        super.element(tag, element);
        return this;
    }

    @Override
    public Gather copy() {
        return copyTo(new Gather());
    }
}
