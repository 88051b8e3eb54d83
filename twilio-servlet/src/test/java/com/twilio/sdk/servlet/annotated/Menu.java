package com.twilio.sdk.servlet.annotated;

import com.twilio.sdk.servlet.VoiceServlet;
import com.twilio.sdk.twiml.VoiceResponse;
import com.twilio.sdk.webhook.VoiceRequest;

import jakarta.servlet.annotation.WebServlet;

@WebServlet("/menu")
public class Menu extends VoiceServlet {
    private static final long serialVersionUID = 1L;

    @Override
    protected VoiceResponse answer(VoiceRequest call) {
        return new VoiceResponse()
                .gather(g -> g.numDigits(1).action("/chosen").say("Press 1 for sales."));
    }
}
