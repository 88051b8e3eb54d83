package com.twilio.sdk.twiml.voice;

import com.twilio.sdk.twiml.CustomElement;
import com.twilio.sdk.twiml.SayLanguage;
import com.twilio.sdk.twiml.SayVoice;
import com.twilio.sdk.twiml.TwimlElement;
import com.twilio.sdk.twiml.internal.Values;
import com.twilio.sdk.twiml.ssml.SsmlBreak;
import com.twilio.sdk.twiml.ssml.SsmlEmphasis;
import com.twilio.sdk.twiml.ssml.SsmlLang;
import com.twilio.sdk.twiml.ssml.SsmlP;
import com.twilio.sdk.twiml.ssml.SsmlPhoneme;
import com.twilio.sdk.twiml.ssml.SsmlProsody;
import com.twilio.sdk.twiml.ssml.SsmlS;
import com.twilio.sdk.twiml.ssml.SsmlSayAs;
import com.twilio.sdk.twiml.ssml.SsmlSub;
import com.twilio.sdk.twiml.ssml.SsmlW;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A {@code <Say>} verb: reads a text aloud.
 *
 * <p>Twilio reads up to 4,096 characters in one go. Tags inside the text shape the speech if the
 * voice knows them; texts and tags stand in the order in which they are added:
 * {@code say(s -> s.text("Press ").emphasis("one").text(" now."))}.
 *
 * <p>{@code say("Hello", s -> s.voice(SayVoice.POLLY_AMY))} ⇒
 * {@code <Say voice="Polly.Amy">Hello</Say>}
 *
 * @see <a href="https://www.twilio.com/docs/voice/twiml/say">Say in Twilio's documentation</a>
 */
public final class Say extends TwimlElement {
    /** Makes an empty {@code <Say>}. */
    public Say() {
        super("Say");
    }

    /** Makes {@code <Say>} with the text that is read. */
    public Say(String message) {
        super("Say");
        text(message);
    }

    /**
     * Sets the voice that reads. If absent, the voice that the account has set for the language
     * reads.
     */
    public Say voice(@Nullable SayVoice voice) {
        set("voice", voice);
        return this;
    }

    /** Sets {@code voice} to any word; null removes it. */
    public Say voice(@Nullable String voice) {
        set("voice", voice);
        return this;
    }

    /** Returns the voice that reads, or null if not set. */
    public @Nullable SayVoice getVoice() {
        return Values.word(this, "voice", SayVoice::of);
    }

    /**
     * Sets the language in which the text is read. If absent, that of the voice. A Polly or Google
     * voice brings its own language.
     */
    public Say language(@Nullable SayLanguage language) {
        set("language", language);
        return this;
    }

    /** Sets {@code language} to any word; null removes it. */
    public Say language(@Nullable String language) {
        set("language", language);
        return this;
    }

    /** Returns the language in which the text is read, or null if not set. */
    public @Nullable SayLanguage getLanguage() {
        return Values.word(this, "language", SayLanguage::of);
    }

    /**
     * Sets how often the text is read. Range: 0 or more; 0 repeats it until the call ends, at most
     * 1,000 times. Default: {@code 1}.
     */
    public Say loop(@Nullable Integer loop) {
        set("loop", loop);
        return this;
    }

    /** Returns how often the text is read, or null if not set. */
    public @Nullable Integer getLoop() {
        return Values.integer(this, "loop");
    }

    /** Adds {@code <break>}, which pauses inside a sentence. */
    public Say ssmlBreak() {
        addNew(new SsmlBreak());
        return this;
    }

    /** Adds {@code <break>} after the lambda has filled it. It pauses inside a sentence. */
    public Say ssmlBreak(Consumer<SsmlBreak> ssmlBreak) {
        addFilled(new SsmlBreak(), ssmlBreak);
        return this;
    }

    /** Adds {@code <emphasis>}, which stresses words. */
    public Say emphasis(String words) {
        addNew(new SsmlEmphasis(words));
        return this;
    }

    /** Adds {@code <emphasis>} after the lambda has filled it. It stresses words. */
    public Say emphasis(String words, Consumer<SsmlEmphasis> ssmlEmphasis) {
        addFilled(new SsmlEmphasis(words), ssmlEmphasis);
        return this;
    }

    /** Adds {@code <emphasis>} after the lambda has filled it. It stresses words. */
    public Say emphasis(Consumer<SsmlEmphasis> ssmlEmphasis) {
        addFilled(new SsmlEmphasis(), ssmlEmphasis);
        return this;
    }

    /** Adds {@code <lang>}, which speaks words in another language. */
    public Say lang(String words) {
        addNew(new SsmlLang(words));
        return this;
    }

    /** Adds {@code <lang>} after the lambda has filled it. It speaks words in another language. */
    public Say lang(String words, Consumer<SsmlLang> ssmlLang) {
        addFilled(new SsmlLang(words), ssmlLang);
        return this;
    }

    /** Adds {@code <lang>} after the lambda has filled it. It speaks words in another language. */
    public Say lang(Consumer<SsmlLang> ssmlLang) {
        addFilled(new SsmlLang(), ssmlLang);
        return this;
    }

    /** Adds {@code <p>}, which marks a paragraph: a longer pause before and after it. */
    public Say p(String words) {
        addNew(new SsmlP(words));
        return this;
    }

    /**
     * Adds {@code <p>} after the lambda has filled it. It marks a paragraph: a longer pause before
     * and after it.
     */
    public Say p(String words, Consumer<SsmlP> ssmlP) {
        addFilled(new SsmlP(words), ssmlP);
        return this;
    }

    /**
     * Adds {@code <p>} after the lambda has filled it. It marks a paragraph: a longer pause before
     * and after it.
     */
    public Say p(Consumer<SsmlP> ssmlP) {
        addFilled(new SsmlP(), ssmlP);
        return this;
    }

    /** Adds {@code <phoneme>}, which says words by their sounds. */
    public Say phoneme(String words) {
        addNew(new SsmlPhoneme(words));
        return this;
    }

    /** Adds {@code <phoneme>} after the lambda has filled it. It says words by their sounds. */
    public Say phoneme(String words, Consumer<SsmlPhoneme> ssmlPhoneme) {
        addFilled(new SsmlPhoneme(words), ssmlPhoneme);
        return this;
    }

    /** Adds {@code <prosody>}, which changes loudness, speed and pitch. */
    public Say prosody(String words) {
        addNew(new SsmlProsody(words));
        return this;
    }

    /**
     * Adds {@code <prosody>} after the lambda has filled it. It changes loudness, speed and pitch.
     */
    public Say prosody(String words, Consumer<SsmlProsody> ssmlProsody) {
        addFilled(new SsmlProsody(words), ssmlProsody);
        return this;
    }

    /**
     * Adds {@code <prosody>} after the lambda has filled it. It changes loudness, speed and pitch.
     */
    public Say prosody(Consumer<SsmlProsody> ssmlProsody) {
        addFilled(new SsmlProsody(), ssmlProsody);
        return this;
    }

    /** Adds {@code <s>}, which marks a sentence: the pause that a full stop makes. */
    public Say s(String words) {
        addNew(new SsmlS(words));
        return this;
    }

    /**
     * Adds {@code <s>} after the lambda has filled it. It marks a sentence: the pause that a full
     * stop makes.
     */
    public Say s(String words, Consumer<SsmlS> ssmlS) {
        addFilled(new SsmlS(words), ssmlS);
        return this;
    }

    /**
     * Adds {@code <s>} after the lambda has filled it. It marks a sentence: the pause that a full
     * stop makes.
     */
    public Say s(Consumer<SsmlS> ssmlS) {
        addFilled(new SsmlS(), ssmlS);
        return this;
    }

    /**
     * Adds {@code <say-as>}, which says what kind of thing words are, so that they are read right.
     */
    public Say sayAs(String words) {
        addNew(new SsmlSayAs(words));
        return this;
    }

    /**
     * Adds {@code <say-as>} after the lambda has filled it. It says what kind of thing words are,
     * so that they are read right.
     */
    public Say sayAs(String words, Consumer<SsmlSayAs> ssmlSayAs) {
        addFilled(new SsmlSayAs(words), ssmlSayAs);
        return this;
    }

    /** Adds {@code <sub>}, which says other words than those that are written. */
    public Say sub(String words) {
        addNew(new SsmlSub(words));
        return this;
    }

    /**
     * Adds {@code <sub>} after the lambda has filled it. It says other words than those that are
     * written.
     */
    public Say sub(String words, Consumer<SsmlSub> ssmlSub) {
        addFilled(new SsmlSub(words), ssmlSub);
        return this;
    }

    /**
     * Adds {@code <w>}, which says what part of speech a word is, so that it is pronounced right.
     */
    public Say w(String words) {
        addNew(new SsmlW(words));
        return this;
    }

    /**
     * Adds {@code <w>} after the lambda has filled it. It says what part of speech a word is, so
     * that it is pronounced right.
     */
    public Say w(String words, Consumer<SsmlW> ssmlW) {
        addFilled(new SsmlW(words), ssmlW);
        return this;
    }

    /**
     * Adds {@code <w>} after the lambda has filled it. It says what part of speech a word is, so
     * that it is pronounced right.
     */
    public Say w(Consumer<SsmlW> ssmlW) {
        addFilled(new SsmlW(), ssmlW);
        return this;
    }

    @Override
    public Say attribute(String name, @Nullable String value) {
        super.attribute(name, value);
        return this;
    }

    @Override
    public Say text(String text) {
        super.text(text);
        return this;
    }

    @Override
    public Say comment(String comment) {
        super.comment(comment);
        return this;
    }

    @Override
    public Say child(TwimlElement child) {
        super.child(child);
        return this;
    }

    @Override
    public Say element(String tag, Consumer<CustomElement> element) {
        super.element(tag, element);
        return this;
    }

    @Override
    public Say copy() {
        return copyTo(new Say());
    }
}
