package com.twilio.sdk.examples.bakery;

import com.twilio.sdk.servlet.StatusCallbackServlet;
import com.twilio.sdk.webhook.CallStatusEvent;
import com.twilio.sdk.webhook.MessageStatusEvent;
import com.twilio.sdk.webhook.RecordingEvent;

import jakarta.servlet.annotation.WebServlet;

/** Keeps what Twilio tells of calls, texts and recordings. */
@WebServlet("/twilio/status")
public class Status extends StatusCallbackServlet {
    private static final long serialVersionUID = 1L;

    /** Makes the servlet; the container calls it. */
    public Status() {}

    @Override
    protected void on(CallStatusEvent call) {
        events().add("call", call.getFrom(), String.valueOf(call.getCallStatus()));
    }

    @Override
    protected void on(MessageStatusEvent message) {
        events().add("text", message.getTo(), String.valueOf(message.getMessageStatus()));
    }

    @Override
    protected void on(RecordingEvent recording) {
        events().add(
                        "recording",
                        recording.getCallSid(),
                        String.valueOf(recording.getRecordingStatus()));
    }

    private Events events() {
        return Events.of(getServletContext());
    }
}
