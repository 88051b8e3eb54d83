package com.twilio.sdk.examples.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.twilio.sdk.rest.ErrorCode;
import com.twilio.sdk.rest.api.v2010.Call;
import com.twilio.sdk.rest.api.v2010.IncomingPhoneNumber;
import com.twilio.sdk.rest.api.v2010.Message;
import com.twilio.sdk.webhook.CallStatusEvent;
import com.twilio.sdk.webhook.MessagingRequest;

import jakarta.el.ELProcessor;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.Objects;

/** The expressions of a JSP over resources and webhooks: {@code ${message.status}}. */
class ExpressionLanguageTest {
    private final ELProcessor el = new ELProcessor();

    @BeforeEach
    void defineResources() {
        Message message = Message.fromJson("""
                {"sid": "SM1", "status": "delivered", "to": "+15558675310", "num_segments": "2",
                 "price": "-0.00750", "price_unit": "USD", "error_code": null,
                 "date_sent": "Sat, 21 Nov 2026 01:02:03 +0000", "new_field": {"a": [1, 2]}}
                """);
        el.defineBean("message", message);
        el.defineBean("messages", List.of(message, message));
        el.defineBean("call", Call.fromJson("{\"sid\": \"CA1\", \"status\": \"Teleported\"}"));
        el.defineBean(
                "number", IncomingPhoneNumber.fromJson("{\"capabilities\": {\"sms\": true}}"));
        el.defineBean("error", ErrorCode.UNSUBSCRIBED_RECIPIENT);
        el.defineBean(
                "text",
                MessagingRequest.parse("Body=Hello&NumMedia=1&MediaUrl0=https://a/0&"
                        + "MediaContentType0=image/png&Latitude=48.10&New=1"));
        el.defineBean(
                "event", CallStatusEvent.parse("CallStatus=No-Answer&CallDuration=90&Timestamp="));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "message.sid | SM1",
                "message.status | delivered",
                "message.status == 'delivered' | true",
                "message.status == 'failed' | false",
                "message.status.known() == 'DELIVERED' | true",
                "message.numSegments + 1 | 3",
                "message.price | -0.00750",
                "message.price < 0 | true",
                "message.errorCode == null | true",
                "empty message.errorCode | true",
                "message.dateSent | 2026-11-21T01:02:03Z",
                "message.raw('new_field').a[1] | 2",
                "message.toMap().new_field.a[0] | 1",
                "message.toMap()['price_unit'] | USD",
                "messages[1].to | +15558675310",
                "messages.stream().map(m -> m.sid).toList() | [SM1, SM1]",
                "call.status | Teleported",
                "call.status == 'Teleported' | true",
                "number.capabilities.sms | true",
                "number.capabilities.mms | false",
                "error.known() == 'UNSUBSCRIBED_RECIPIENT' | true",
                "error.page() | https://www.twilio.com/docs/errors/21610",
                "text.body | Hello",
                "text.media[0].url | https://a/0",
                "text.media[0].contentType | image/png",
                "text.numMedia == 1 | true",
                "text.latitude | 48.10",
                "text.get('New') | 1",
                "event.callStatus == 'no-answer' | false",
                "event.callStatus.known() == 'NO_ANSWER' | true",
                "event.callDuration.seconds | 90",
                "empty event.timestamp | true"
            })
    void anExpression_readsAResourceOrAWebhook(String expression, String expected) {
        assertThat(Objects.toString(el.eval(expression))).isEqualTo(expected);
    }
}
