package com.twilio.sdk.emulator.internal.message;

import com.twilio.sdk.emulator.LogEntry;
import com.twilio.sdk.emulator.internal.phone.Numbers;
import com.twilio.sdk.emulator.internal.rest.Form;
import com.twilio.sdk.emulator.internal.rest.Resource;
import com.twilio.sdk.emulator.internal.webhook.Cookies;
import com.twilio.sdk.emulator.internal.webhook.DocumentReader;
import com.twilio.sdk.emulator.internal.webhook.TwimlDocument;
import com.twilio.sdk.emulator.internal.webhook.Urls;
import com.twilio.sdk.emulator.internal.webhook.WebhookAnswer;
import com.twilio.sdk.emulator.internal.webhook.WebhookRequest;
import com.twilio.sdk.twiml.TwimlElement;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/** An inbound text at the app: the message URL, its document, the replies. */
final class ReplyRun {
    private static final DocumentReader READER = DocumentReader.messaging();
    private static final int MOST_REPLIES = 10;
    private static final int MOST_DOCUMENTS = 20;

    private final MessageEngine engine;
    private final Resource message;
    private final Resource number;
    private final Form parameters;
    private final Cookies cookies = new Cookies();
    private String url = "";
    private int replies;
    private int documents;
    private boolean onFallback;

    ReplyRun(MessageEngine engine, Resource message, Resource number, List<String> mediaUrls) {
        this.engine = engine;
        this.message = message;
        this.number = number;
        this.parameters = parameters(mediaUrls);
    }

    private Form parameters(List<String> mediaUrls) {
        Form form = new Form()
                .add("MessageSid", message.sid())
                .add("SmsSid", message.sid())
                .add("SmsMessageSid", message.sid())
                .add("AccountSid", field("account_sid"))
                .add("From", field("from"))
                .add("To", field("to"))
                .add("Body", field("body"))
                .add("NumMedia", String.valueOf(mediaUrls.size()))
                .add("NumSegments", field("num_segments"))
                .add("SmsStatus", "received")
                .add("ApiVersion", "2010-04-01");
        for (int i = 0; i < mediaUrls.size(); i++) {
            form.add("MediaUrl" + i, mediaUrls.get(i));
            form.add("MediaContentType" + i, "image/jpeg");
        }
        for (String party : List.of("From", "To")) {
            for (String place : List.of("City", "State", "Zip", "Country")) {
                form.add(party + place, "");
            }
        }
        return form;
    }

    private String field(String name) {
        String value = message.text(name);
        return value == null ? "" : value;
    }

    void start() {
        String smsUrl = number.text("sms_url");
        if (smsUrl == null || smsUrl.isEmpty()) {
            warn(field("to") + " has no SmsUrl; nobody reads the text");
            return;
        }
        fetch(smsUrl, number.text("sms_method"), new Form());
    }

    private void fetch(String reference, @Nullable String method, Form extra) {
        String target = Urls.resolve(url.isEmpty() ? null : url, reference);
        if (++documents > MOST_DOCUMENTS) {
            warn("14106 more than " + MOST_DOCUMENTS + " documents for one text, now " + target);
            return;
        }
        WebhookRequest request = new WebhookRequest(
                message.sid(),
                method == null ? "POST" : method,
                target,
                parameters,
                extra,
                cookies);
        engine.webhooks.send(request, this::received);
    }

    private void received(WebhookAnswer answer) {
        url = answer.url();
        boolean empty = answer.code() == 0 && answer.body().isBlank();
        TwimlDocument document = READER.read(answer);
        if (empty || document.code() == 0) {
            run(document, answer.body());
            return;
        }
        engine.log.add(
                LogEntry.Kind.ERROR,
                message.sid(),
                document.code() + " " + document.problem() + " (document " + url + ")");
        String fallback = number.text("sms_fallback_url");
        if (!onFallback && fallback != null && !fallback.isEmpty()) {
            onFallback = true;
            Form extra = new Form()
                    .add("ErrorCode", String.valueOf(document.code()))
                    .add("ErrorUrl", url);
            fetch(fallback, number.text("sms_fallback_method"), extra);
        }
    }

    private void run(TwimlDocument document, String body) {
        engine.log.add(LogEntry.Kind.TWIML, message.sid(), body.isBlank() ? "(no reply)" : body);
        document.findings()
                .forEach(finding -> warn("12200 " + finding + " (document " + url + ")"));
        if (!document.text().isEmpty()) {
            reply(document.text(), List.of(), null);
        }
        for (TwimlElement verb : document.verbs()) {
            switch (verb.getTag()) {
                case "Message", "Sms" -> message(verb);
                case "Redirect" -> {
                    fetch(verb.textContent().strip(), verb.attribute("method"), new Form());
                    return;
                }
                default -> warn("14110 <" + verb.getTag() + "> is no verb of a reply; skipped");
            }
        }
    }

    private void message(TwimlElement verb) {
        StringBuilder body = new StringBuilder();
        List<String> media = new ArrayList<>();
        for (TwimlElement part : verb.children()) {
            switch (part.getTag()) {
                case "Body" -> body.append(part.textContent());
                case "Media" -> media.add(Urls.resolve(url, part.textContent()));
                default -> {}
            }
        }
        String text = verb.children().isEmpty() ? verb.textContent() : body.toString();
        if (text.isBlank() && media.isEmpty()) {
            warn("14103 <Message> has neither a body nor media; skipped");
            return;
        }
        reply(text.strip(), media, verb);
    }

    private void reply(String body, List<String> media, @Nullable TwimlElement verb) {
        if (++replies > MOST_REPLIES) {
            warn("14109 more than " + MOST_REPLIES + " replies to one text; the rest is not sent");
            return;
        }
        String callback = attribute(verb, "statusCallback", attribute(verb, "action", ""));
        Resource reply = engine.send(new Draft(
                field("account_sid"),
                Numbers.normalize(attribute(verb, "from", field("to"))),
                Numbers.normalize(attribute(verb, "to", field("from"))),
                body,
                media,
                "outbound-reply",
                callback.isEmpty() ? "" : Urls.resolve(url, callback),
                attribute(verb, "method", "POST")));
        engine.log.belongs(reply.sid(), message.sid());
    }

    private static String attribute(@Nullable TwimlElement verb, String name, String absent) {
        String value = verb == null ? null : verb.attribute(name);
        return value == null ? absent : value;
    }

    private void warn(String text) {
        engine.log.add(LogEntry.Kind.WARNING, message.sid(), text);
    }
}
