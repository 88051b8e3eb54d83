package com.twilio.sdk.servlet;

import static org.assertj.core.api.Assertions.assertThat;

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

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

final class StatusCallbackServletTest {
    private final WebServer server = new WebServer();
    private final LogRecorder log = new LogRecorder();

    @AfterEach
    void stop() {
        server.close();
        log.close();
    }

    /** Overrides one method: whatever happens arrives there with its type. */
    static final class All extends StatusCallbackServlet {
        private static final long serialVersionUID = 1L;

        final transient List<String> seen = Collections.synchronizedList(new ArrayList<>());

        @Override
        protected void on(WebhookRequest event) {
            seen.add(event.getClass().getSimpleName());
        }
    }

    /** Overrides each of them. */
    static final class Each extends StatusCallbackServlet {
        private static final long serialVersionUID = 1L;

        final transient List<String> seen = Collections.synchronizedList(new ArrayList<>());

        @Override
        protected void on(CallStatusEvent call) {
            seen.add("call " + call.getCallStatus());
        }

        @Override
        protected void on(MessageStatusEvent message) {
            seen.add("message " + message.getMessageStatus());
        }

        @Override
        protected void on(RecordingEvent recording) {
            seen.add("recording " + recording.getRecordingStatus());
        }

        @Override
        protected void on(TranscriptionEvent transcription) {
            seen.add("transcription " + transcription.getTranscriptionText());
        }

        @Override
        protected void on(RealTimeTranscriptionEvent transcription) {
            seen.add("live " + transcription.getTranscriptionEvent());
        }

        @Override
        protected void on(ConferenceEvent conference) {
            seen.add("conference " + conference.getStatusCallbackEvent());
        }

        @Override
        protected void on(StreamStatusEvent stream) {
            seen.add("stream " + stream.getStreamEvent());
        }

        @Override
        protected void on(MachineDetectionEvent detection) {
            seen.add("detection " + detection.getAnsweredBy());
        }

        @Override
        protected void on(GatherPartialEvent speech) {
            seen.add("speech " + speech.getUnstableSpeechResult());
        }

        @Override
        protected void on(PayEvent payment) {
            seen.add("payment " + payment.getPaymentMethod());
        }

        @Override
        protected void on(WebhookRequest event) {
            seen.add("other " + event.parameters().keySet());
        }
    }

    private static Map<String, String> form(String query) {
        Map<String, String> form = new LinkedHashMap<>();
        WebhookRequest.parse(query).parameters().forEach((name, all) -> form.put(name, all.get(0)));
        return form;
    }

    @ParameterizedTest
    @CsvSource({
        "CallSid=CA1&CallStatus=completed&RecordingSid=RE1&AnsweredBy=human, call completed,"
                + " CallStatusEvent",
        "MessageSid=SM1&MessageStatus=delivered&SmsStatus=sent, message delivered, MessageStatusEvent",
        "CallSid=CA1&ConferenceSid=CF1&RecordingSid=RE1&RecordingStatus=absent, recording absent,"
                + " RecordingEvent",
        "CallSid=CA1&CallStatus=completed&RecordingSid=RE1&TranscriptionSid=TR1&TranscriptionText=Hi,"
                + " transcription Hi, TranscriptionEvent",
        "CallSid=CA1&TranscriptionSid=GT1&TranscriptionEvent=transcription-started,"
                + " live transcription-started, RealTimeTranscriptionEvent",
        "CallSid=CA1&ConferenceSid=CF1&StatusCallbackEvent=participant-join,"
                + " conference participant-join, ConferenceEvent",
        "CallSid=CA1&StreamSid=MZ1&StreamEvent=stream-started, stream stream-started,"
                + " StreamStatusEvent",
        "CallSid=CA1&AnsweredBy=machine_start, detection machine_start, MachineDetectionEvent",
        "CallSid=CA1&CallStatus=in-progress&UnstableSpeechResult=I+want, speech I want,"
                + " GatherPartialEvent",
        "CallSid=CA1&PaymentMethod=credit-card&For=security-code, payment credit-card, PayEvent",
        "Tomorrow=1, other [Tomorrow], WebhookRequest"
    })
    void event_arrivesWithItsTypeAndIsAnsweredWithNothing(String query, String each, String type) {
        Each one = new Each();
        All all = new All();
        server.signatures().servlet("/each", one).servlet("/all", all).start();
        HttpResponse<String> response = server.signedPost("/each", form(query));
        assertThat(response.statusCode()).isEqualTo(204);
        assertThat(response.body()).isEmpty();
        assertThat(server.signedGet("/all?" + query).statusCode()).isEqualTo(204);
        assertThat(one.seen).containsExactly(each);
        assertThat(all.seen).containsExactly(type);
    }

    @Test
    void failure_isA500WithoutABodyAndOneLineInTheLog() {
        server.signatures()
                .servlet("/status", new StatusCallbackServlet() {
                    private static final long serialVersionUID = 1L;

                    @Override
                    protected void on(CallStatusEvent call) {
                        throw new IllegalStateException("secret");
                    }
                })
                .start();
        HttpResponse<String> response =
                server.signedPost("/status", form("CallSid=CA1&CallStatus=busy"));
        assertThat(response.statusCode()).isEqualTo(500);
        assertThat(response.body()).isEmpty();
        assertThat(log.lines())
                .containsExactly(
                        "SEVERE com.twilio.sdk.servlet.StatusCallbackServletTest$1 failed for"
                                + " call CA1.");
    }

    @Test
    void event_thatCameThroughNoFilterIsRefused() {
        All all = new All();
        server.servlet("/status", all).start();
        assertThat(server.signedPost("/status", form("CallStatus=busy")).statusCode())
                .isEqualTo(403);
        assertThat(server.signedGet("/status?CallStatus=busy").statusCode()).isEqualTo(403);
        assertThat(all.seen).isEmpty();
    }
}
