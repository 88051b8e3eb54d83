package com.twilio.sdk.emulator.internal.call;

import com.twilio.sdk.emulator.internal.rest.Form;
import com.twilio.sdk.emulator.internal.rest.Store;
import com.twilio.sdk.emulator.internal.webhook.Cookies;
import com.twilio.sdk.emulator.internal.webhook.WebhookRequest;

/** The status callbacks of a conference: in order, numbered from 1, only the events that were asked for. */
final class ConferenceReports {
    private final Exchange exchange;
    private final Conference conference;
    private final ConferenceOptions options;
    private final Cookies cookies = new Cookies();
    private int sequence;

    ConferenceReports(Exchange exchange, Conference conference, ConferenceOptions options) {
        this.exchange = exchange;
        this.conference = conference;
        this.options = options;
    }

    /** Reports something about one participant. */
    void about(Participant participant, String asked, String event) {
        send(asked, event, participant.parameters());
    }

    /** Reports an event; {@code asked} is its word in {@code statusCallbackEvent}. */
    void send(String asked, String event, Form extra) {
        if (options.callback().isEmpty() || !options.events().contains(asked)) {
            return;
        }
        sequence++;
        Form form = conference
                .parameters()
                .add("StatusCallbackEvent", event)
                .add("SequenceNumber", String.valueOf(sequence))
                .add("Timestamp", Store.date(exchange.loop.now()));
        exchange.webhooks.send(
                new WebhookRequest(
                        conference.sid(),
                        options.method(),
                        options.callback(),
                        form,
                        extra,
                        cookies),
                exchange.webhooks.warning(conference.sid()));
    }
}
