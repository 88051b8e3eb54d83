package com.twilio.sdk.examples.calls;

import com.twilio.sdk.twiml.MessagingResponse;
import com.twilio.sdk.twiml.RejectReason;
import com.twilio.sdk.twiml.SayVoice;
import com.twilio.sdk.twiml.VoiceResponse;

/**
 * A document for each verb that a call can run, the shortest that shows what the verb does.
 *
 * <p>{@code System.out.print(EveryVerb.say())} ⇒ {@code <?xml …?><Response><Say voice="woman">Ahoy hoy! …</Say></Response>}:
 * a response prints as the document that it is.
 */
public final class EveryVerb {
    private EveryVerb() {}

    /** Says a text, with a voice. */
    public static VoiceResponse say() {
        return new VoiceResponse()
                .say("Ahoy hoy! This is a test of the line.", s -> s.voice(SayVoice.WOMAN));
    }

    /** Plays an audio file. */
    public static VoiceResponse play(String url) {
        return new VoiceResponse().play(url);
    }

    /** Waits between two sentences, silently, for three seconds. */
    public static VoiceResponse pause() {
        return new VoiceResponse().say("One moment.").pause(p -> p.length(3)).say("Here I am.");
    }

    /** Asks for four keys and posts them to {@code action} as {@code Digits}. */
    public static VoiceResponse gather(String action) {
        return new VoiceResponse()
                .gather(g -> g.numDigits(4).action(action).say("Enter your four digits."))
                .say("You entered nothing.");
    }

    /** Records the caller until {@code #}, and posts where the recording is to {@code action}. */
    public static VoiceResponse record(String action) {
        return new VoiceResponse()
                .say("Speak after the tone.")
                .record(r -> r.action(action).maxLength(30).finishOnKey("#"));
    }

    /** Connects the caller with another phone. */
    public static VoiceResponse dial(String number) {
        return new VoiceResponse().say("Connecting you.").dial(number);
    }

    /** Lets the caller wait in a queue; {@link #nextInQueue} answers the one who takes calls from it. */
    public static VoiceResponse enqueue(String queue) {
        return new VoiceResponse().say("You are in the queue.").enqueue(queue);
    }

    /** Connects whoever hears this with the first caller in a queue. */
    public static VoiceResponse nextInQueue(String queue) {
        return new VoiceResponse().say("Here is the next caller.").dial(d -> d.queue(queue));
    }

    /** Sends a text during the call, by the verb of that time; today a program sends it by the REST API. */
    public static VoiceResponse sms(String text) {
        return new VoiceResponse().sms(text).say("We sent you a text.");
    }

    /** Goes on with another document. */
    public static VoiceResponse redirect(String url) {
        return new VoiceResponse().say("Let me look.").redirect(url);
    }

    /** Goes on with another document after an incoming text, as {@link #redirect} does in a call. */
    public static MessagingResponse redirectText(String url) {
        return new MessagingResponse().redirect(url);
    }

    /** Ends the call; what comes after it is never said. */
    public static VoiceResponse hangup() {
        return new VoiceResponse().say("Good bye.").hangup().say("Nobody hears this.");
    }

    /** Does not pick up, so the call costs nothing; the caller hears that the line is busy. */
    public static VoiceResponse reject() {
        return new VoiceResponse().reject(r -> r.reason(RejectReason.BUSY));
    }
}
