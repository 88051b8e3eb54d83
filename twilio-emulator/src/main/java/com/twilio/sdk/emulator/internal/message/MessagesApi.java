package com.twilio.sdk.emulator.internal.message;

import com.twilio.sdk.emulator.internal.rest.AddressCheck;
import com.twilio.sdk.emulator.internal.rest.Behaviour;
import com.twilio.sdk.emulator.internal.rest.Form;
import com.twilio.sdk.emulator.internal.rest.OwnNumbers;
import com.twilio.sdk.emulator.internal.rest.Resource;
import com.twilio.sdk.emulator.internal.rest.RestError;
import com.twilio.sdk.emulator.internal.rest.RestRequest;
import com.twilio.sdk.emulator.internal.webhook.Urls;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;

/** What the REST API does to texts: send, schedule, cancel, redact. */
public final class MessagesApi {
    private static final int LONGEST_BODY = 1600;
    private static final String TRIAL = "Sent from your Twilio trial account - ";
    private static final Map<String, Integer> MAGIC_TO = Map.of(
            "+15005550001",
            21211,
            "+15005550002",
            21612,
            "+15005550003",
            21408,
            "+15005550004",
            21610,
            "+15005550009",
            21614);
    private static final Map<String, Integer> MAGIC_FROM =
            Map.of("+15005550001", 21212, "+15005550007", 21606, "+15005550008", 21611);

    private final MessageEngine engine;
    private final OwnNumbers numbers;

    public MessagesApi(MessageEngine engine, OwnNumbers numbers) {
        this.engine = engine;
        this.numbers = numbers;
    }

    /** Returns the operations that do more than store. */
    public Map<String, Behaviour> behaviours() {
        return Map.of("CreateMessage", this::create, "UpdateMessage", this::update);
    }

    private Resource create(RestRequest request) {
        Form form = request.form();
        Draft draft = draft(request.account(), form);
        numbers.checkRecipient(request.account(), draft.to(), 21608);
        String service = form.text("MessagingServiceSid", "");
        if (form.has("SendAt")) {
            return schedule(draft, service, form.text("SendAt", ""));
        }
        if (service.isEmpty()) {
            if (engine.isBlocked(draft)) {
                throw RestError.badRequest(
                        21610, draft.to() + " opted out of texts from " + draft.from() + ".");
            }
            numbers.warnIfForeign(request.account(), draft.from(), "21606");
            return engine.send(draft);
        }
        Resource message = engine.message(draft, "accepted").set("messaging_service_sid", service);
        release(message, withSender(draft), Duration.ofMillis(100));
        return message;
    }

    private Draft draft(String account, Form form) {
        String to = form.text("To", "");
        if (to.isBlank()) {
            throw RestError.badRequest(21604, "A text needs a To: the number to send it to.");
        }
        String from = form.text("From", "");
        if (from.isBlank() && !form.has("MessagingServiceSid")) {
            throw RestError.badRequest(21603, "A text needs a From or a MessagingServiceSid.");
        }
        String callback = form.text("StatusCallback", "");
        if (!callback.isEmpty() && !Urls.isHttp(callback)) {
            throw RestError.badRequest(
                    21609, "StatusCallback is '" + callback + "', which is no http URL.");
        }
        return new Draft(
                account,
                from.isBlank() ? "" : sender(from),
                AddressCheck.number(to, "To", 21211, MAGIC_TO),
                (numbers.isOnTrial() ? TRIAL : "") + body(form),
                List.copyOf(form.all("MediaUrl")),
                "outbound-api",
                callback,
                form.text("StatusCallbackMethod", "POST"));
    }

    private static String body(Form form) {
        if (!form.has("Body") && !form.has("MediaUrl") && !form.has("ContentSid")) {
            throw RestError.badRequest(21602, "A text needs a Body, a MediaUrl or a ContentSid.");
        }
        String content = form.has("ContentSid") ? "[" + form.text("ContentSid", "") + "]" : "";
        String body = form.text("Body", content);
        if (body.codePointCount(0, body.length()) > LONGEST_BODY) {
            throw RestError.badRequest(
                    21617, "Body has " + body.length() + " characters; 1600 at most.");
        }
        return body;
    }

    private static String sender(String from) {
        boolean name =
                from.matches("(?=.*[A-Za-z])[A-Za-z0-9 _+&-]{1,11}") || from.matches("[0-9]{3,6}");
        return name ? from : AddressCheck.number(from, "From", 21212, MAGIC_FROM);
    }

    private Resource schedule(Draft draft, String service, String sendAt) {
        if (service.isEmpty()) {
            throw RestError.badRequest(21603, "A text with SendAt needs a MessagingServiceSid.");
        }
        Duration wait = Duration.between(engine.loop.now(), time(sendAt));
        Resource message = engine.message(draft, "scheduled").set("messaging_service_sid", service);
        release(message, withSender(draft), wait.isNegative() ? Duration.ZERO : wait);
        return message;
    }

    private static Instant time(String text) {
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeParseException e) {
            throw RestError.badRequest(
                    20422, "SendAt is '" + text + "'; write it as 2026-01-31T12:00:00Z.");
        }
    }

    private void release(Resource message, Draft draft, Duration wait) {
        engine.loop.after(wait, () -> {
            if (!"canceled".equals(message.text("status"))) {
                message.set("from", draft.from());
                engine.status(message, draft, "queued");
                engine.depart(message, draft);
            }
        });
    }

    /** A service sends with a number of the account: here with the oldest one. */
    private Draft withSender(Draft draft) {
        List<Resource> own = numbers.of(draft.account());
        String from = draft.from().isEmpty() && !own.isEmpty()
                ? String.valueOf(own.get(own.size() - 1).text("phone_number"))
                : draft.from();
        return new Draft(
                draft.account(),
                from,
                draft.to(),
                draft.body(),
                draft.mediaUrls(),
                draft.direction(),
                draft.statusCallback(),
                draft.statusMethod());
    }

    private Resource update(RestRequest request) {
        Resource message = engine.store.find(request.list(), request.sid());
        if (message == null) {
            throw RestError.notFound(request.path());
        }
        String body = request.form().first("Body");
        if (body != null) {
            if (!body.isEmpty()) {
                throw RestError.badRequest(20001, "Body can only be emptied, not changed.");
            }
            message.set("body", "");
        }
        if (request.form().text("Status", "").equals("canceled")) {
            if (!"scheduled".equals(message.text("status"))) {
                throw RestError.badRequest(
                        30409,
                        "The text is " + message.text("status")
                                + "; only a scheduled one can be canceled.");
            }
            message.set("status", "canceled");
        }
        engine.store.touch(message);
        return message;
    }
}
