package com.twilio.sdk.twiml;

import com.twilio.sdk.twiml.voice.Connect;
import com.twilio.sdk.twiml.voice.Dial;
import com.twilio.sdk.twiml.voice.Echo;
import com.twilio.sdk.twiml.voice.Enqueue;
import com.twilio.sdk.twiml.voice.Gather;
import com.twilio.sdk.twiml.voice.Hangup;
import com.twilio.sdk.twiml.voice.Leave;
import com.twilio.sdk.twiml.voice.Pause;
import com.twilio.sdk.twiml.voice.Pay;
import com.twilio.sdk.twiml.voice.Play;
import com.twilio.sdk.twiml.voice.Prompt;
import com.twilio.sdk.twiml.voice.Queue;
import com.twilio.sdk.twiml.voice.Record;
import com.twilio.sdk.twiml.voice.Redirect;
import com.twilio.sdk.twiml.voice.Refer;
import com.twilio.sdk.twiml.voice.Reject;
import com.twilio.sdk.twiml.voice.Say;
import com.twilio.sdk.twiml.voice.Sms;
import com.twilio.sdk.twiml.voice.Start;
import com.twilio.sdk.twiml.voice.Stop;
import com.twilio.sdk.type.Twiml;
import jakarta.xml.bind.annotation.XmlRootElement;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A {@code <Response>} document: what Twilio does with a phone call, verb after verb.
 *
 * <p>Twilio carries the verbs out from top to bottom and hangs up after the last.
 *
 * <p>{@code new VoiceResponse().say("Hello").hangup()} ⇒
 * {@code <Response><Say>Hello</Say><Hangup/></Response>}
 *
 * @see <a href="https://www.twilio.com/docs/voice/twiml">Response in Twilio's documentation</a>
 */
@XmlRootElement(name = "Response")
public final class VoiceResponse extends TwimlElement implements Twiml {
    /** Makes an empty {@code <Response>}. */
    public VoiceResponse() {
        super("Response");
    }

    /** Adds {@code <Say>}, which reads a text aloud. */
    public VoiceResponse say(String message) {
        return child(new Say(message));
    }

    /** Adds {@code <Say>} after the lambda has filled it. */
    public VoiceResponse say(String message, Consumer<Say> say) {
        return child(made(new Say(message), say));
    }

    /** Adds {@code <Say>} after the lambda has filled it. */
    public VoiceResponse say(Consumer<Say> say) {
        return child(made(new Say(), say));
    }

    /** Adds {@code <Play>}, which plays a sound file or the tones of keys. */
    public VoiceResponse play(String url) {
        return child(new Play(url));
    }

    /** Adds {@code <Play>} after the lambda has filled it. */
    public VoiceResponse play(String url, Consumer<Play> play) {
        return child(made(new Play(url), play));
    }

    /** Adds {@code <Play>} after the lambda has filled it. */
    public VoiceResponse play(Consumer<Play> play) {
        return child(made(new Play(), play));
    }

    /** Adds {@code <Pause>}, which waits in silence. */
    public VoiceResponse pause() {
        return child(new Pause());
    }

    /** Adds {@code <Pause>} after the lambda has filled it. */
    public VoiceResponse pause(Consumer<Pause> pause) {
        return child(made(new Pause(), pause));
    }

    /**
     * Adds {@code <Gather>}, which collects keys that the caller presses or words that the caller
     * says.
     */
    public VoiceResponse gather() {
        return child(new Gather());
    }

    /** Adds {@code <Gather>} after the lambda has filled it. */
    public VoiceResponse gather(Consumer<Gather> gather) {
        return child(made(new Gather(), gather));
    }

    /** Adds {@code <Record>}, which records the caller. */
    public VoiceResponse record() {
        return child(new Record());
    }

    /** Adds {@code <Record>} after the lambda has filled it. */
    public VoiceResponse record(Consumer<Record> record) {
        return child(made(new Record(), record));
    }

    /** Adds {@code <Dial>}, which connects the caller to somebody else. */
    public VoiceResponse dial(String number) {
        return child(new Dial(number));
    }

    /** Adds {@code <Dial>} after the lambda has filled it. */
    public VoiceResponse dial(String number, Consumer<Dial> dial) {
        return child(made(new Dial(number), dial));
    }

    /** Adds {@code <Dial>} after the lambda has filled it. */
    public VoiceResponse dial(Consumer<Dial> dial) {
        return child(made(new Dial(), dial));
    }

    /** Adds {@code <Enqueue>}, which puts the caller into a queue. */
    public VoiceResponse enqueue(String queue) {
        return child(new Enqueue(queue));
    }

    /** Adds {@code <Enqueue>} after the lambda has filled it. */
    public VoiceResponse enqueue(String queue, Consumer<Enqueue> enqueue) {
        return child(made(new Enqueue(queue), enqueue));
    }

    /** Adds {@code <Enqueue>} after the lambda has filled it. */
    public VoiceResponse enqueue(Consumer<Enqueue> enqueue) {
        return child(made(new Enqueue(), enqueue));
    }

    /** Adds {@code <Hangup>}, which ends the call. */
    public VoiceResponse hangup() {
        return child(new Hangup());
    }

    /** Adds {@code <Hangup>} after the lambda has filled it. */
    public VoiceResponse hangup(Consumer<Hangup> hangup) {
        return child(made(new Hangup(), hangup));
    }

    /** Adds {@code <Redirect>}, which goes on with the document at another URL. */
    public VoiceResponse redirect(String url) {
        return child(new Redirect(url));
    }

    /** Adds {@code <Redirect>} after the lambda has filled it. */
    public VoiceResponse redirect(String url, Consumer<Redirect> redirect) {
        return child(made(new Redirect(url), redirect));
    }

    /** Adds {@code <Reject>}, which turns the call away without answering, at no cost. */
    public VoiceResponse reject() {
        return child(new Reject());
    }

    /** Adds {@code <Reject>} after the lambda has filled it. */
    public VoiceResponse reject(Consumer<Reject> reject) {
        return child(made(new Reject(), reject));
    }

    /** Adds {@code <Sms>}, which sends a text message while the call goes on. */
    public VoiceResponse sms(String message) {
        return child(new Sms(message));
    }

    /** Adds {@code <Sms>} after the lambda has filled it. */
    public VoiceResponse sms(String message, Consumer<Sms> sms) {
        return child(made(new Sms(message), sms));
    }

    /** Adds {@code <Queue>}, which takes the first caller out of a queue. */
    public VoiceResponse queue(String name) {
        return child(new Queue(name));
    }

    /** Adds {@code <Queue>} after the lambda has filled it. */
    public VoiceResponse queue(String name, Consumer<Queue> queue) {
        return child(made(new Queue(name), queue));
    }

    /**
     * Adds {@code <Connect>}, which hands the call over to a service and waits until that is done.
     */
    public VoiceResponse connect() {
        return child(new Connect());
    }

    /** Adds {@code <Connect>} after the lambda has filled it. */
    public VoiceResponse connect(Consumer<Connect> connect) {
        return child(made(new Connect(), connect));
    }

    /** Adds {@code <Start>}, which starts something beside the call and goes on at once. */
    public VoiceResponse start() {
        return child(new Start());
    }

    /** Adds {@code <Start>} after the lambda has filled it. */
    public VoiceResponse start(Consumer<Start> start) {
        return child(made(new Start(), start));
    }

    /** Adds {@code <Stop>}, which stops what Start began, by its name. */
    public VoiceResponse stop() {
        return child(new Stop());
    }

    /** Adds {@code <Stop>} after the lambda has filled it. */
    public VoiceResponse stop(Consumer<Stop> stop) {
        return child(made(new Stop(), stop));
    }

    /**
     * Adds {@code <Pay>}, which collects a payment from the caller, who keys the card or account
     * in.
     */
    public VoiceResponse pay() {
        return child(new Pay());
    }

    /** Adds {@code <Pay>} after the lambda has filled it. */
    public VoiceResponse pay(Consumer<Pay> pay) {
        return child(made(new Pay(), pay));
    }

    /** Adds {@code <Prompt>}, which says something of your own in one step of Pay. */
    public VoiceResponse prompt() {
        return child(new Prompt());
    }

    /** Adds {@code <Prompt>} after the lambda has filled it. */
    public VoiceResponse prompt(Consumer<Prompt> prompt) {
        return child(made(new Prompt(), prompt));
    }

    /** Adds {@code <Refer>}, which transfers a SIP call to another SIP address. */
    public VoiceResponse refer() {
        return child(new Refer());
    }

    /** Adds {@code <Refer>} after the lambda has filled it. */
    public VoiceResponse refer(Consumer<Refer> refer) {
        return child(made(new Refer(), refer));
    }

    /** Adds {@code <Leave>}, which takes the waiting caller out of the queue. */
    public VoiceResponse leave() {
        return child(new Leave());
    }

    /** Adds {@code <Leave>} after the lambda has filled it. */
    public VoiceResponse leave(Consumer<Leave> leave) {
        return child(made(new Leave(), leave));
    }

    /** Adds {@code <Echo>}, which plays back to the caller what the caller says, to test a line. */
    public VoiceResponse echo() {
        return child(new Echo());
    }

    /** Adds {@code <Echo>} after the lambda has filled it. */
    public VoiceResponse echo(Consumer<Echo> echo) {
        return child(made(new Echo(), echo));
    }

    @Override
    public VoiceResponse attribute(String name, @Nullable String value) {
        super.attribute(name, value);
        return this;
    }

    @Override
    public VoiceResponse text(String text) {
        super.text(text);
        return this;
    }

    @Override
    public VoiceResponse comment(String comment) {
        super.comment(comment);
        return this;
    }

    @Override
    public VoiceResponse child(TwimlElement child) {
        super.child(child);
        return this;
    }

    @Override
    public VoiceResponse element(String tag, Consumer<CustomElement> element) {
        super.element(tag, element);
        return this;
    }

    @Override
    public VoiceResponse copy() {
        return copyTo(new VoiceResponse());
    }

    /**
     * Reads a document and keeps what this version does not know.
     *
     * @throws TwimlParseException if it is not well-formed, has another root, or is beyond a limit
     */
    public static VoiceResponse parse(String xml) {
        return parse(xml, ParseOptions.lenient());
    }

    /**
     * Reads a document.
     *
     * @throws TwimlParseException if it is not well-formed, has another root, is beyond a limit, or the options
     *     refuse something in it
     */
    public static VoiceResponse parse(String xml, ParseOptions options) {
        return Reader.INSTANCE.read(xml, options);
    }

    /**
     * Reads a document from bytes in UTF-8, UTF-16, or the encoding that it declares; leaves the stream open.
     *
     * @throws TwimlParseException if it is not well-formed, has another root, is beyond a limit, or the options
     *     refuse something in it
     * @throws IOException if the stream fails
     */
    public static VoiceResponse parse(InputStream xml, ParseOptions options) throws IOException {
        return Reader.INSTANCE.read(DocumentBytes.decode(xml, options.maxBytes()), options);
    }

    /** Starts JAXB with the first document that is read, not before. */
    private static final class Reader {
        static final TwimlReader<VoiceResponse> INSTANCE = new TwimlReader<>(VoiceResponse.class);
    }
}
