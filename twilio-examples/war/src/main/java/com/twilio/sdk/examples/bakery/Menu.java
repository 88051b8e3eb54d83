package com.twilio.sdk.examples.bakery;

import com.twilio.sdk.servlet.VoiceServlet;
import com.twilio.sdk.twiml.VoiceResponse;
import com.twilio.sdk.webhook.VoiceRequest;

import jakarta.servlet.annotation.WebServlet;

/** Answers a call with a menu. */
@WebServlet("/twilio/voice")
public class Menu extends VoiceServlet {
    private static final long serialVersionUID = 1L;

    /** Makes the servlet; the container calls it. */
    public Menu() {}

    @Override
    protected VoiceResponse answer(VoiceRequest call) {
        return new VoiceResponse()
                .gather(g -> g.numDigits(1)
                        .action("choice")
                        .say("Press 1 for our opening hours, 2 to leave a message, 3 for a baker."))
                .say("No key was pressed. Good bye.");
    }
}
