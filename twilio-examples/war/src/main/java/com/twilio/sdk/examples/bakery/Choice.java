package com.twilio.sdk.examples.bakery;

import com.twilio.sdk.servlet.VoiceServlet;
import com.twilio.sdk.twiml.VoiceResponse;
import com.twilio.sdk.webhook.GatherResult;
import com.twilio.sdk.webhook.VoiceRequest;

import jakarta.servlet.annotation.WebServlet;

import java.util.Objects;

/** Does what the key of the menu stands for. */
@WebServlet("/twilio/choice")
public class Choice extends VoiceServlet {
    private static final long serialVersionUID = 1L;

    /** Where callers wait for a baker. */
    static final String QUEUE = "bakers";

    /** Makes the servlet; the container calls it. */
    public Choice() {}

    @Override
    protected VoiceResponse answer(VoiceRequest call) {
        String digits = Objects.requireNonNullElse(GatherResult.of(call).getDigits(), "");
        return switch (digits) {
            case "1" ->
                new VoiceResponse()
                        .say("We are open from seven in the morning to six.")
                        .hangup();
            case "2" ->
                new VoiceResponse()
                        .say("Leave a message after the tone, and press the hash key.")
                        .record(r -> r.action("voicemail")
                                .maxLength(120)
                                .finishOnKey("#")
                                .recordingStatusCallback("status"));
            case "3" ->
                new VoiceResponse()
                        .say("A baker is on the way.")
                        .enqueue(QUEUE, e -> e.waitUrl("hold.jsp").action("left"));
            default -> new VoiceResponse().say("There is nothing on that key.").redirect("voice");
        };
    }
}
