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
 * <p>Twilio carries the verbs out from top to bottom and hangs up after the last. Answer Twilio's
 * request with {@code toXml()} as {@code application/xml}.
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
        addNew(new Say(message));
        return this;
    }

    /** Adds {@code <Say>} after the lambda has filled it. It reads a text aloud. */
    public VoiceResponse say(String message, Consumer<Say> say) {
        addFilled(new Say(message), say);
        return this;
    }

    /** Adds {@code <Say>} after the lambda has filled it. It reads a text aloud. */
    public VoiceResponse say(Consumer<Say> say) {
        addFilled(new Say(), say);
        return this;
    }

    /** Adds {@code <Play>}, which plays a sound file or the tones of keys. */
    public VoiceResponse play(String url) {
        addNew(new Play(url));
        return this;
    }

    /**
     * Adds {@code <Play>} after the lambda has filled it. It plays a sound file or the tones of
     * keys.
     */
    public VoiceResponse play(String url, Consumer<Play> play) {
        addFilled(new Play(url), play);
        return this;
    }

    /**
     * Adds {@code <Play>} after the lambda has filled it. It plays a sound file or the tones of
     * keys.
     */
    public VoiceResponse play(Consumer<Play> play) {
        addFilled(new Play(), play);
        return this;
    }

    /** Adds {@code <Pause>}, which waits in silence. */
    public VoiceResponse pause() {
        addNew(new Pause());
        return this;
    }

    /** Adds {@code <Pause>} after the lambda has filled it. It waits in silence. */
    public VoiceResponse pause(Consumer<Pause> pause) {
        addFilled(new Pause(), pause);
        return this;
    }

    /**
     * Adds {@code <Gather>}, which collects keys that the caller presses or words that the caller
     * says.
     */
    public VoiceResponse gather() {
        addNew(new Gather());
        return this;
    }

    /**
     * Adds {@code <Gather>} after the lambda has filled it. It collects keys that the caller
     * presses or words that the caller says.
     */
    public VoiceResponse gather(Consumer<Gather> gather) {
        addFilled(new Gather(), gather);
        return this;
    }

    /** Adds {@code <Record>}, which records the caller. */
    public VoiceResponse record() {
        addNew(new Record());
        return this;
    }

    /** Adds {@code <Record>} after the lambda has filled it. It records the caller. */
    public VoiceResponse record(Consumer<Record> record) {
        addFilled(new Record(), record);
        return this;
    }

    /** Adds {@code <Dial>}, which connects the caller to somebody else. */
    public VoiceResponse dial(String number) {
        addNew(new Dial(number));
        return this;
    }

    /**
     * Adds {@code <Dial>} after the lambda has filled it. It connects the caller to somebody else.
     */
    public VoiceResponse dial(String number, Consumer<Dial> dial) {
        addFilled(new Dial(number), dial);
        return this;
    }

    /**
     * Adds {@code <Dial>} after the lambda has filled it. It connects the caller to somebody else.
     */
    public VoiceResponse dial(Consumer<Dial> dial) {
        addFilled(new Dial(), dial);
        return this;
    }

    /** Adds {@code <Enqueue>}, which puts the caller into a queue. */
    public VoiceResponse enqueue(String queue) {
        addNew(new Enqueue(queue));
        return this;
    }

    /** Adds {@code <Enqueue>} after the lambda has filled it. It puts the caller into a queue. */
    public VoiceResponse enqueue(String queue, Consumer<Enqueue> enqueue) {
        addFilled(new Enqueue(queue), enqueue);
        return this;
    }

    /** Adds {@code <Enqueue>} after the lambda has filled it. It puts the caller into a queue. */
    public VoiceResponse enqueue(Consumer<Enqueue> enqueue) {
        addFilled(new Enqueue(), enqueue);
        return this;
    }

    /** Adds {@code <Hangup>}, which ends the call. */
    public VoiceResponse hangup() {
        addNew(new Hangup());
        return this;
    }

    /** Adds {@code <Hangup>} after the lambda has filled it. It ends the call. */
    public VoiceResponse hangup(Consumer<Hangup> hangup) {
        addFilled(new Hangup(), hangup);
        return this;
    }

    /** Adds {@code <Redirect>}, which goes on with the document at another URL. */
    public VoiceResponse redirect(String url) {
        addNew(new Redirect(url));
        return this;
    }

    /**
     * Adds {@code <Redirect>} after the lambda has filled it. It goes on with the document at
     * another URL.
     */
    public VoiceResponse redirect(String url, Consumer<Redirect> redirect) {
        addFilled(new Redirect(url), redirect);
        return this;
    }

    /** Adds {@code <Reject>}, which turns the call away without answering, at no cost. */
    public VoiceResponse reject() {
        addNew(new Reject());
        return this;
    }

    /**
     * Adds {@code <Reject>} after the lambda has filled it. It turns the call away without
     * answering, at no cost.
     */
    public VoiceResponse reject(Consumer<Reject> reject) {
        addFilled(new Reject(), reject);
        return this;
    }

    /** Adds {@code <Sms>}, which sends a text message while the call goes on. */
    public VoiceResponse sms(String message) {
        addNew(new Sms(message));
        return this;
    }

    /**
     * Adds {@code <Sms>} after the lambda has filled it. It sends a text message while the call
     * goes on.
     */
    public VoiceResponse sms(String message, Consumer<Sms> sms) {
        addFilled(new Sms(message), sms);
        return this;
    }

    /** Adds {@code <Queue>}, which takes the first caller out of a queue. */
    public VoiceResponse queue(String name) {
        addNew(new Queue(name));
        return this;
    }

    /**
     * Adds {@code <Queue>} after the lambda has filled it. It takes the first caller out of a
     * queue.
     */
    public VoiceResponse queue(String name, Consumer<Queue> queue) {
        addFilled(new Queue(name), queue);
        return this;
    }

    /**
     * Adds {@code <Connect>}, which hands the call over to a service and waits until that is done.
     */
    public VoiceResponse connect() {
        addNew(new Connect());
        return this;
    }

    /**
     * Adds {@code <Connect>} after the lambda has filled it. It hands the call over to a service
     * and waits until that is done.
     */
    public VoiceResponse connect(Consumer<Connect> connect) {
        addFilled(new Connect(), connect);
        return this;
    }

    /** Adds {@code <Start>}, which starts something beside the call and goes on at once. */
    public VoiceResponse start() {
        addNew(new Start());
        return this;
    }

    /**
     * Adds {@code <Start>} after the lambda has filled it. It starts something beside the call and
     * goes on at once.
     */
    public VoiceResponse start(Consumer<Start> start) {
        addFilled(new Start(), start);
        return this;
    }

    /** Adds {@code <Stop>}, which stops what Start began, by its name. */
    public VoiceResponse stop() {
        addNew(new Stop());
        return this;
    }

    /**
     * Adds {@code <Stop>} after the lambda has filled it. It stops what Start began, by its name.
     */
    public VoiceResponse stop(Consumer<Stop> stop) {
        addFilled(new Stop(), stop);
        return this;
    }

    /**
     * Adds {@code <Pay>}, which collects a payment from the caller, who keys the card or account
     * in.
     */
    public VoiceResponse pay() {
        addNew(new Pay());
        return this;
    }

    /**
     * Adds {@code <Pay>} after the lambda has filled it. It collects a payment from the caller, who
     * keys the card or account in.
     */
    public VoiceResponse pay(Consumer<Pay> pay) {
        addFilled(new Pay(), pay);
        return this;
    }

    /** Adds {@code <Prompt>}, which says something of your own in one step of Pay. */
    public VoiceResponse prompt() {
        addNew(new Prompt());
        return this;
    }

    /**
     * Adds {@code <Prompt>} after the lambda has filled it. It says something of your own in one
     * step of Pay.
     */
    public VoiceResponse prompt(Consumer<Prompt> prompt) {
        addFilled(new Prompt(), prompt);
        return this;
    }

    /** Adds {@code <Refer>}, which transfers a SIP call to another SIP address. */
    public VoiceResponse refer() {
        addNew(new Refer());
        return this;
    }

    /**
     * Adds {@code <Refer>} after the lambda has filled it. It transfers a SIP call to another SIP
     * address.
     */
    public VoiceResponse refer(Consumer<Refer> refer) {
        addFilled(new Refer(), refer);
        return this;
    }

    /** Adds {@code <Leave>}, which takes the waiting caller out of the queue. */
    public VoiceResponse leave() {
        addNew(new Leave());
        return this;
    }

    /**
     * Adds {@code <Leave>} after the lambda has filled it. It takes the waiting caller out of the
     * queue.
     */
    public VoiceResponse leave(Consumer<Leave> leave) {
        addFilled(new Leave(), leave);
        return this;
    }

    /** Adds {@code <Echo>}, which plays back to the caller what the caller says, to test a line. */
    public VoiceResponse echo() {
        addNew(new Echo());
        return this;
    }

    /**
     * Adds {@code <Echo>} after the lambda has filled it. It plays back to the caller what the
     * caller says, to test a line.
     */
    public VoiceResponse echo(Consumer<Echo> echo) {
        addFilled(new Echo(), echo);
        return this;
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
     * @throws TwimlParseException if it is not well-formed, has another root, or is beyond a
     *     limit
     */
    public static VoiceResponse parse(String xml) {
        return parse(xml, ParseOptions.lenient());
    }

    /**
     * Reads a document.
     *
     * @throws TwimlParseException if it is not well-formed, has another root, is beyond a limit,
     *     or the options refuse something in it
     */
    public static VoiceResponse parse(String xml, ParseOptions options) {
        return Reader.INSTANCE.read(xml, options);
    }

    /**
     * Reads a document from bytes in UTF-8, UTF-16, or the encoding that it declares; leaves the
     * stream open.
     *
     * @throws TwimlParseException if it is not well-formed, has another root, is beyond a limit,
     *     or the options refuse something in it
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
