package com.twilio.sdk.emulator.internal.message;

import com.twilio.sdk.emulator.LogEntry;
import com.twilio.sdk.emulator.ReceivedText;
import com.twilio.sdk.emulator.internal.log.EventLog;
import com.twilio.sdk.emulator.internal.phone.Phones;
import com.twilio.sdk.emulator.internal.rest.Form;
import com.twilio.sdk.emulator.internal.rest.OwnNumbers;
import com.twilio.sdk.emulator.internal.rest.Resource;
import com.twilio.sdk.emulator.internal.rest.Store;
import com.twilio.sdk.emulator.internal.time.EventLoop;
import com.twilio.sdk.emulator.internal.webhook.Cookies;
import com.twilio.sdk.emulator.internal.webhook.WebhookClient;
import com.twilio.sdk.emulator.internal.webhook.WebhookRequest;
import com.twilio.sdk.type.SmsSegments;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.List;
import java.util.Set;

/**
 * The way of texts: queued, sent, delivered; to a phone, or to a number of the app and from there to its message URL.
 */
public final class MessageEngine {
    private static final Duration STEP = Duration.ofMillis(500);
    private static final Set<String> REPORTED =
            Set.of("sent", "failed", "delivered", "undelivered", "canceled", "queued");

    final EventLoop loop;
    final EventLog log;
    final Store store;
    final WebhookClient webhooks;
    private final OptOuts optOuts = new OptOuts();
    private final Phones phones;
    private final OwnNumbers numbers;

    public MessageEngine(
            EventLoop loop,
            EventLog log,
            Store store,
            WebhookClient webhooks,
            Phones phones,
            OwnNumbers numbers) {
        this.loop = loop;
        this.log = log;
        this.store = store;
        this.webhooks = webhooks;
        this.phones = phones;
        this.numbers = numbers;
    }

    /** Makes the resource of a text and sends it on its way. */
    public Resource send(Draft draft) {
        Resource message = message(draft, "queued");
        loop.after(Duration.ZERO, () -> depart(message, draft));
        return message;
    }

    /** Makes the resource of a text; nothing happens to it yet. */
    Resource message(Draft draft, String status) {
        String prefix = draft.mediaUrls().isEmpty() ? "SM" : "MM";
        return store.add("Message", draft.account(), "Messages", prefix)
                .set("from", draft.from().isEmpty() ? null : draft.from())
                .set("to", draft.to())
                .set("body", draft.body())
                .set("num_segments", String.valueOf(SmsSegments.of(draft.body()).count()))
                .set("num_media", String.valueOf(draft.mediaUrls().size()))
                .set("direction", draft.direction())
                .set("price_unit", "USD")
                .set("status", status);
    }

    /** Returns whether the recipient of a text opted out. */
    boolean isBlocked(Draft draft) {
        return optOuts.blocks(draft.from(), draft.to());
    }

    /** Sends a text that waits: queued now, then sent, then delivered; or failed, if the recipient opted out. */
    void depart(Resource message, Draft draft) {
        if (!isBlocked(draft)) {
            travel(message, draft);
            return;
        }
        told(message, "queued: " + draft.from() + " to " + draft.to());
        loop.after(STEP, () -> {
            message.set("error_code", 21_610L).set("error_message", "The recipient opted out.");
            status(message, draft, "failed");
        });
    }

    private void travel(Resource message, Draft draft) {
        told(
                message,
                String.valueOf(message.text("status")) + ": " + draft.from() + " to " + draft.to());
        loop.after(STEP, () -> {
            if (!"queued".equals(message.text("status"))) {
                return;
            }
            message.set("date_sent", Store.date(loop.now()));
            status(message, draft, "sent");
            loop.after(STEP, () -> deliver(message, draft));
        });
    }

    private void deliver(Resource message, Draft draft) {
        status(message, draft, "delivered");
        ReceivedText text =
                new ReceivedText(message.sid(), draft.from(), draft.body(), draft.mediaUrls());
        arrive(draft.to(), text);
    }

    /** Hands a text to a number of the app, or else to a phone. */
    private void arrive(String to, ReceivedText text) {
        Resource own = numbers.find(to);
        if (own != null) {
            receive(text.from(), own, text.body(), text.mediaUrls());
            return;
        }
        phones.get(to).receive(text);
        String media = text.mediaUrls().isEmpty() ? "" : " with " + text.mediaUrls();
        log.add(
                LogEntry.Kind.TEXT,
                text.sid(),
                to + " receives \"" + text.body() + "\"" + media + " from " + text.from());
    }

    void status(Resource message, Draft draft, String status) {
        message.set("status", status);
        store.touch(message);
        told(message, status);
        if (!draft.statusCallback().isEmpty() && REPORTED.contains(status)) {
            report(message, draft, status);
        }
    }

    private void told(Resource message, String what) {
        log.add(LogEntry.Kind.STATUS, message.sid(), "message " + message.sid() + " " + what);
    }

    private void report(Resource message, Draft draft, String status) {
        Form form = new Form()
                .add("MessageSid", message.sid())
                .add("SmsSid", message.sid())
                .add("MessageStatus", status)
                .add("SmsStatus", status)
                .add("AccountSid", draft.account())
                .add("From", draft.from())
                .add("To", draft.to())
                .add("ApiVersion", "2010-04-01");
        String error = message.text("error_code");
        if (error != null) {
            form.add("ErrorCode", error);
        }
        WebhookRequest request = new WebhookRequest(
                message.sid(),
                draft.statusMethod(),
                draft.statusCallback(),
                form,
                new Form(),
                new Cookies());
        webhooks.report(request, webhooks.warning(message.sid()));
    }

    /** Delivers a text of the service itself, which is in no account's list. */
    public void deliver(String sid, String from, String to, String body) {
        loop.after(STEP, () -> arrive(to, new ReceivedText(sid, from, body, List.of())));
    }

    /** Takes a text that a phone sent to a number of the app; returns its SID. */
    public String receive(String from, Resource number, String body, List<String> mediaUrls) {
        String account = String.valueOf(number.text("account_sid"));
        String to = String.valueOf(number.text("phone_number"));
        Draft draft = new Draft(account, from, to, body, mediaUrls, "inbound", "", "POST");
        Resource message = message(draft, "received");
        log.add(LogEntry.Kind.TEXT, message.sid(), from + " texts \"" + body + "\" to " + to);
        new ReplyRun(this, message, number, mediaUrls).start();
        confirm(message, draft, optOuts.take(from, to, body));
        return message.sid();
    }

    /** Answers an opt-out word in the app's place. */
    private void confirm(Resource received, Draft inbound, @Nullable String words) {
        if (words == null) {
            return;
        }
        Draft draft = new Draft(
                inbound.account(),
                inbound.to(),
                inbound.from(),
                words,
                List.of(),
                "outbound-reply",
                "",
                "POST");
        Resource confirmation = message(draft, "queued");
        log.belongs(confirmation.sid(), received.sid());
        loop.after(Duration.ZERO, () -> travel(confirmation, draft));
    }
}
