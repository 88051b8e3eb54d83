package com.twilio.sdk.verbs;

import com.twilio.sdk.twiml.VoiceResponse;
import com.twilio.sdk.type.Twiml;

import java.util.Set;

/**
 * A TwiML document of the classic API, for a call or for a text.
 *
 * <p>{@code TwiMLResponse r = new TwiMLResponse(); r.append(new Say("Hello World")); r.toXML()} ⇒ {@code
 * <Response><Say>Hello World</Say></Response>}; the fluent line is {@code new VoiceResponse().say("Hello World")}.
 */
public class TwiMLResponse extends Verb implements Twiml {
    private static final Set<String> TAKES = Set.of(
            V_DIAL,
            V_ENQUEUE,
            V_GATHER,
            V_HANGUP,
            V_LEAVE,
            V_MESSAGE,
            V_PAUSE,
            V_PLAY,
            V_RECORD,
            V_REDIRECT,
            V_REJECT,
            V_SAY,
            V_SMS);

    /** Makes an empty document. */
    public TwiMLResponse() {
        super(new VoiceResponse(), null, TAKES);
    }

    @Override
    public String toXml() {
        return toXML();
    }
}
