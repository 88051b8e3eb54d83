package com.twilio.sdk.emulator.internal.call;

import com.twilio.sdk.emulator.LogEntry;
import com.twilio.sdk.emulator.internal.rest.Form;
import com.twilio.sdk.emulator.internal.rest.Store;
import com.twilio.sdk.emulator.internal.webhook.WebhookRequest;

/** The status callbacks of legs: in order, numbered from 0, only the events that were asked for. */
final class StatusReports {
    private final Exchange exchange;

    StatusReports(Exchange exchange) {
        this.exchange = exchange;
    }

    /** Reports that dialling started, that it rings, or that it was answered. */
    void progress(Leg leg, String event, String callStatus) {
        if (leg.urls.wants(event)) {
            send(leg, leg.parameters(callStatus), new Form());
        }
    }

    /** Reports the end of the leg. */
    void end(Leg leg, long seconds, String sipCode) {
        if (leg.urls.wants("completed")) {
            Form extra = new Form().add("CallDuration", String.valueOf(seconds));
            if (leg.status().equals("completed")) {
                extra.add("Duration", String.valueOf((seconds + 59) / 60));
            }
            send(leg, leg.parameters(), extra.add("SipResponseCode", sipCode).addAll(leg.ending()));
        }
    }

    private void send(Leg leg, Form standard, Form extra) {
        extra.add("Timestamp", Store.date(exchange.loop.now()))
                .add("CallbackSource", "call-progress-events")
                .add("SequenceNumber", String.valueOf(leg.urls.nextSequence()));
        WebhookRequest request = new WebhookRequest(
                leg.sid(),
                leg.urls.statusMethod,
                leg.urls.statusCallback,
                standard,
                extra,
                leg.cookies);
        exchange.webhooks.report(request, answer -> {
            if (answer.code() != 0) {
                int code = answer.status() == 0 ? answer.code() : 15003;
                exchange.log.add(
                        LogEntry.Kind.WARNING,
                        leg.sid(),
                        code + " the status callback " + answer.url() + ": " + answer.problem());
            }
        });
    }
}
