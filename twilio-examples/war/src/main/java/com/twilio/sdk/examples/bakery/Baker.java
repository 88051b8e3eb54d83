package com.twilio.sdk.examples.bakery;

import com.twilio.sdk.servlet.VoiceServlet;
import com.twilio.sdk.twiml.VoiceResponse;
import com.twilio.sdk.webhook.VoiceRequest;

import jakarta.servlet.annotation.WebServlet;

/** Connects a baker, who calls this number, with the caller who has waited longest. */
@WebServlet("/twilio/baker")
public class Baker extends VoiceServlet {
    private static final long serialVersionUID = 1L;

    /** Makes the servlet; the container calls it. */
    public Baker() {}

    @Override
    protected VoiceResponse answer(VoiceRequest call) {
        return new VoiceResponse().dial(d -> d.queue(Choice.QUEUE)).say("Nobody is waiting.");
    }
}
