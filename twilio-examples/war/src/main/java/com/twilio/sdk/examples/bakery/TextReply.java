package com.twilio.sdk.examples.bakery;

import com.twilio.sdk.servlet.DuplicateDeliveries;
import com.twilio.sdk.servlet.MessagingServlet;
import com.twilio.sdk.twiml.MessagingResponse;
import com.twilio.sdk.webhook.MessagingRequest;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.Locale;
import java.util.Objects;

/**
 * Takes orders by text, each once, however often Twilio delivers it.
 *
 * <p>Twilio itself confirms STOP and sends nothing more; this app keeps it too, so that it does not try to.
 */
@WebServlet("/twilio/text")
public class TextReply extends MessagingServlet {
    private static final long serialVersionUID = 1L;

    private final transient DuplicateDeliveries<MessagingResponse> deliveries =
            DuplicateDeliveries.remembering(10_000, Duration.ofHours(1));

    /** Makes the servlet; the container calls it. */
    public TextReply() {}

    @Override
    protected @Nullable MessagingResponse answer(MessagingRequest text, HttpServletRequest http) {
        return deliveries.answer(text, () -> reply(text, Events.of(http.getServletContext())));
    }

    private static @Nullable MessagingResponse reply(MessagingRequest text, Events events) {
        String body = Objects.requireNonNullElse(text.getBody(), "").strip();
        switch (body.toUpperCase(Locale.ROOT)) {
            case "STOP", "STOPALL", "UNSUBSCRIBE", "CANCEL", "END", "QUIT" -> {
                events.add("opt-out", text.getFrom(), body);
                return null;
            }
            case "START", "UNSTOP" -> {
                events.add("opt-in", text.getFrom(), body);
                return null;
            }
            default -> {
                events.add("order", text.getFrom(), body);
                return new MessagingResponse()
                        .message(m -> m.action("status").body("You ordered: " + body));
            }
        }
    }
}
