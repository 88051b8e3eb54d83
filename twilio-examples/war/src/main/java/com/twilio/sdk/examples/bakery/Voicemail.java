package com.twilio.sdk.examples.bakery;

import com.twilio.sdk.servlet.VoiceServlet;
import com.twilio.sdk.twiml.VoiceResponse;
import com.twilio.sdk.webhook.RecordingResult;
import com.twilio.sdk.webhook.VoiceRequest;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;

/** Thanks for a message that was left, and keeps where it is. */
@WebServlet("/twilio/voicemail")
public class Voicemail extends VoiceServlet {
    private static final long serialVersionUID = 1L;

    /** Makes the servlet; the container calls it. */
    public Voicemail() {}

    @Override
    protected VoiceResponse answer(VoiceRequest call, HttpServletRequest http) {
        RecordingResult recording = RecordingResult.of(call);
        Events.of(http.getServletContext())
                .add("voicemail", call.getFrom(), recording.getRecordingUrl());
        return new VoiceResponse().say("Thank you. We will call you back.").hangup();
    }
}
