package com.twilio.sdk.examples.site;

import com.twilio.sdk.servlet.VoiceServlet;
import com.twilio.sdk.twiml.SayVoice;
import com.twilio.sdk.twiml.VoiceResponse;
import com.twilio.sdk.webhook.VoiceRequest;

/**
 * A servlet that greets with a voice.
 *
 * <p>{@code POST /ahoy} ⇒ {@code <Response><Say voice="woman">ahoy hoy! This is Java speaking.</Say></Response>}. {@code
 * woman} is one of the two voices of that time; Twilio has finer ones today.
 */
public final class AhoyHoy extends VoiceServlet {
    private static final long serialVersionUID = 1L;

    /** Makes the servlet; the container calls it. */
    public AhoyHoy() {}

    @Override
    protected VoiceResponse answer(VoiceRequest call) {
        return new VoiceResponse()
                .say("ahoy hoy! This is Java speaking.", s -> s.voice(SayVoice.WOMAN));
    }
}
