package com.twilio.sdk.servlet;

import com.twilio.sdk.webhook.CallStatusEvent;
import com.twilio.sdk.webhook.ConferenceEvent;
import com.twilio.sdk.webhook.GatherPartialEvent;
import com.twilio.sdk.webhook.MachineDetectionEvent;
import com.twilio.sdk.webhook.MessageStatusEvent;
import com.twilio.sdk.webhook.PayEvent;
import com.twilio.sdk.webhook.RealTimeTranscriptionEvent;
import com.twilio.sdk.webhook.RecordingEvent;
import com.twilio.sdk.webhook.StreamStatusEvent;
import com.twilio.sdk.webhook.TranscriptionEvent;
import com.twilio.sdk.webhook.WebhookRequest;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import java.util.Map;

/**
 * A servlet for status callbacks: override the {@code on} of the events that you want.
 *
 * <pre>{@code
 * @WebServlet("/status")
 * public class Status extends StatusCallbackServlet {
 *     @Override
 *     protected void on(MessageStatusEvent message) {
 *         log(message.getMessageSid() + " is " + message.getMessageStatus());
 *     }
 * }
 * }</pre>
 *
 * <p>⇒ {@code 204}. What kind of event it is, its parameters tell. An {@code on} that is not overridden hands the event to
 * {@link #on(WebhookRequest)}, which does nothing. GET and POST are taken alike, but only if they came through a {@link
 * TwilioSignatureFilter}; all others get a 403.
 *
 * <p>If the method fails, Twilio gets a 500 without a body, so its debugger lists it, and the log {@code
 * com.twilio.sdk.servlet} has the exception. Twilio may deliver an event twice and in another order than it happened.
 *
 * <p>One instance takes all events, on many threads.
 */
public abstract class StatusCallbackServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    protected StatusCallbackServlet() {}

    /** Takes a step in the life of a call. */
    protected void on(CallStatusEvent call) throws Exception {
        on((WebhookRequest) call);
    }

    /** Takes a step in the life of a message. */
    protected void on(MessageStatusEvent message) throws Exception {
        on((WebhookRequest) message);
    }

    /** Takes a step in the life of a recording. */
    protected void on(RecordingEvent recording) throws Exception {
        on((WebhookRequest) recording);
    }

    /** Takes the text of a recording. */
    protected void on(TranscriptionEvent transcription) throws Exception {
        on((WebhookRequest) transcription);
    }

    /** Takes a step of a transcription that runs during a call. */
    protected void on(RealTimeTranscriptionEvent transcription) throws Exception {
        on((WebhookRequest) transcription);
    }

    /** Takes what happened in a conference. */
    protected void on(ConferenceEvent conference) throws Exception {
        on((WebhookRequest) conference);
    }

    /** Takes a step in the life of a media stream. */
    protected void on(StreamStatusEvent stream) throws Exception {
        on((WebhookRequest) stream);
    }

    /** Takes what machine detection found. */
    protected void on(MachineDetectionEvent detection) throws Exception {
        on((WebhookRequest) detection);
    }

    /** Takes what has been recognised so far of a caller who is speaking. */
    protected void on(GatherPartialEvent speech) throws Exception {
        on((WebhookRequest) speech);
    }

    /** Takes a step of a payment by phone. */
    protected void on(PayEvent payment) throws Exception {
        on((WebhookRequest) payment);
    }

    /** Takes every other event, and those of the methods above that are not overridden; does nothing by default. */
    protected void on(WebhookRequest event) throws Exception {}

    @Override
    protected final void doPost(HttpServletRequest request, HttpServletResponse response) {
        if (Passage.admits(request, response)) {
            Map<String, String[]> parameters = Passage.parameters(request, response);
            if (parameters != null) {
                take(WebhookRequest.of(parameters), response);
            }
        }
    }

    private void take(WebhookRequest event, HttpServletResponse response) {
        try {
            dispatch(event);
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
        } catch (Exception | StackOverflowError | LinkageError | AssertionError e) {
            if (e instanceof InterruptedException) {
                Thread.currentThread().interrupt();
            }
            FailureLog.failed(this, event, e);
            response.setStatus(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
            response.setContentLength(0);
        }
    }

    @Override
    protected final void doGet(HttpServletRequest request, HttpServletResponse response) {
        doPost(request, response);
    }

    /** The order matters: most events name the call too, and those of a recording its conference. */
    private void dispatch(WebhookRequest event) throws Exception {
        if (has(event, "MessageStatus")) {
            on(MessageStatusEvent.of(event));
        } else if (has(event, "TranscriptionEvent")) {
            on(RealTimeTranscriptionEvent.of(event));
        } else if (has(event, "TranscriptionSid")) {
            on(TranscriptionEvent.of(event));
        } else if (has(event, "RecordingStatus")) {
            on(RecordingEvent.of(event));
        } else if (has(event, "StreamEvent")) {
            on(StreamStatusEvent.of(event));
        } else if (has(event, "ConferenceSid") && has(event, "StatusCallbackEvent")) {
            on(ConferenceEvent.of(event));
        } else if (has(event, "UnstableSpeechResult") || has(event, "StableSpeechResult")) {
            on(GatherPartialEvent.of(event));
        } else if (has(event, "PaymentMethod")) {
            on(PayEvent.of(event));
        } else if (has(event, "CallStatus")) {
            on(CallStatusEvent.of(event));
        } else if (has(event, "AnsweredBy")) {
            on(MachineDetectionEvent.of(event));
        } else {
            on(event);
        }
    }

    private static boolean has(WebhookRequest event, String name) {
        return event.get(name) != null;
    }
}
