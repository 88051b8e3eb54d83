package com.twilio.sdk.examples.bakery;

import com.twilio.sdk.servlet.VoiceServlet;
import com.twilio.sdk.twiml.VoiceResponse;
import com.twilio.sdk.webhook.VoiceRequest;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;

/** Says good bye to whoever has left the queue, with or without a baker. */
@WebServlet("/twilio/left")
public class Left extends VoiceServlet {
    private static final long serialVersionUID = 1L;

    /** Makes the servlet; the container calls it. */
    public Left() {}

    @Override
    protected VoiceResponse answer(VoiceRequest call, HttpServletRequest http) {
        Events.of(http.getServletContext()).add("queue", call.getFrom(), call.get("QueueResult"));
        return new VoiceResponse().say("Good bye.").hangup();
    }
}
