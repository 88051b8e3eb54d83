package com.twilio.sdk.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import com.twilio.sdk.webhook.CallStatusEvent;
import com.twilio.sdk.webhook.DialResult;
import com.twilio.sdk.webhook.GatherResult;
import com.twilio.sdk.webhook.MessageStatusEvent;
import com.twilio.sdk.webhook.MessagingRequest;
import com.twilio.sdk.webhook.RecordingEvent;
import com.twilio.sdk.webhook.RecordingResult;
import com.twilio.sdk.webhook.ReportedCallDirection;
import com.twilio.sdk.webhook.ReportedCallStatus;
import com.twilio.sdk.webhook.ReportedMessageStatus;
import com.twilio.sdk.webhook.ReportedRecordingStatus;
import com.twilio.sdk.webhook.VoiceRequest;
import com.twilio.sdk.webhook.WebhookRequest;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** What the emulator posts, read by the typed webhooks of twilio-core. */
class TypedWebhookTest {
    private static final String PHONE = "+15558675310";

    private final TestApp app = new TestApp();
    private final TwilioEmulator twilio = TwilioEmulator.start();
    private final Rest rest = new Rest(twilio);
    private final String number = twilio.numbers().get(0);

    @AfterEach
    void close() {
        twilio.close();
        app.close();
    }

    private <T extends WebhookRequest> List<T> read(
            String path, Function<Map<String, String>, T> type) {
        List<T> requests = app.seen(path).stream()
                .map(seen -> type.apply(seen.parameters()))
                .toList();
        assertThat(requests).isNotEmpty();
        assertThat(requests)
                .allSatisfy(request -> assertThat(request.problems()).isEmpty());
        return requests;
    }

    @Test
    void outboundCall_isAVoiceRequestAndItsEnd_aCallStatusEvent() {
        app.twiml("/voice", "<Say>Hello</Say>").twiml("/status", "");
        twilio.phone(PHONE).answers().hears("Hello");

        String sid = rest.call(PHONE, app.url("/voice"), "StatusCallback", app.url("/status"));
        twilio.verify();

        VoiceRequest call = read("/voice", VoiceRequest::of).get(0);
        assertThat(call.getCallSid()).isEqualTo(sid);
        assertThat(call.getAccountSid()).isEqualTo(twilio.accountSid());
        assertThat(call.getFrom()).isEqualTo(number);
        assertThat(call.getTo()).isEqualTo(PHONE);
        assertThat(call.getCallStatus()).isEqualTo(ReportedCallStatus.IN_PROGRESS);
        assertThat(call.getDirection()).isEqualTo(ReportedCallDirection.OUTBOUND_API);
        assertThat(call.getApiVersion()).isEqualTo("2010-04-01");

        CallStatusEvent end = read("/status", CallStatusEvent::of).get(0);
        assertThat(end.getCallSid()).isEqualTo(sid);
        assertThat(end.getCallStatus()).isEqualTo(ReportedCallStatus.COMPLETED);
        assertThat(end.getSequenceNumber()).isZero();
        assertThat(end.getCallDuration()).isPositive();
        assertThat(end.getDuration()).isEqualTo(Duration.ofMinutes(1));
        assertThat(end.getTimestamp()).isNotNull();
        assertThat(end.getCallbackSource()).isEqualTo("call-progress-events");
    }

    @Test
    void keysAndTheEndOfADial_areGatherResultAndDialResult() {
        app.twiml("/voice", "<Gather numDigits=\"1\" action=\"/menu\"><Say>Press 1</Say></Gather>");
        app.twiml("/menu", "<Dial action=\"/dialed\">+15550001111</Dial>").twiml("/dialed", "");
        twilio.phone(PHONE).answers().hears("Press 1").presses("1");
        twilio.phone("+15550001111").busy();

        rest.call(PHONE, app.url("/voice"));
        twilio.verify();

        GatherResult keys = read("/menu", GatherResult::of).get(0);
        assertThat(keys.getDigits()).isEqualTo("1");
        assertThat(keys.getFinishedOnKey()).isEmpty();
        assertThat(keys.getMsg()).isEqualTo("Gather End");

        DialResult dial = read("/dialed", DialResult::of).get(0);
        assertThat(dial.getDialCallStatus()).isEqualTo(ReportedCallStatus.BUSY);
        assertThat(dial.getDialCallSid()).startsWith("CA");
        assertThat(dial.getDialBridged()).isFalse();
    }

    @Test
    void recording_isARecordingResultAndARecordingEvent() {
        app.twiml("/voice", "<Record action=\"/recorded\" recordingStatusCallback=\"/recording\"/>")
                .twiml("/recorded", "")
                .twiml("/recording", "");
        twilio.phone(PHONE).answers().says("Please call me back").presses("#");

        rest.call(PHONE, app.url("/voice"));
        twilio.verify();

        RecordingResult result = read("/recorded", RecordingResult::of).get(0);
        assertThat(result.getDigits()).isEqualTo("#");
        assertThat(result.getRecordingDuration()).isPositive();

        RecordingEvent event = read("/recording", RecordingEvent::of).get(0);
        assertThat(event.getRecordingSid()).isEqualTo(result.getRecordingSid());
        assertThat(event.getRecordingUrl()).isEqualTo(result.getRecordingUrl());
        assertThat(event.getRecordingStatus()).isEqualTo(ReportedRecordingStatus.COMPLETED);
        assertThat(event.getRecordingChannels()).isEqualTo(1);
        assertThat(event.getRecordingStartTime()).isNotNull();
    }

    @Test
    void textIn_isAMessagingRequestAndTheReplysFate_aMessageStatusEvent() {
        app.twiml("/text", "<Message action=\"/sent\">Hi</Message>").twiml("/sent", "");
        twilio.messageUrl(number, app.url("/text"));

        String sid = twilio.phone(PHONE).texts(number, "Hello & welcome");
        twilio.awaitIdle();

        MessagingRequest text = read("/text", MessagingRequest::of).get(0);
        assertThat(text.getMessageSid()).isEqualTo(sid);
        assertThat(text.getBody()).isEqualTo("Hello & welcome");
        assertThat(text.getFrom()).isEqualTo(PHONE);
        assertThat(text.getTo()).isEqualTo(number);
        assertThat(text.getSmsStatus()).isEqualTo(ReportedMessageStatus.RECEIVED);
        assertThat(text.getNumSegments()).isEqualTo(1);
        assertThat(text.getMedia()).isEmpty();

        assertThat(read("/sent", MessageStatusEvent::of))
                .extracting(MessageStatusEvent::getMessageStatus)
                .containsExactly(ReportedMessageStatus.SENT, ReportedMessageStatus.DELIVERED);
    }
}
