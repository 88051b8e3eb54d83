package com.twilio.sdk.examples.site;

import com.twilio.sdk.servlet.MessagingServlet;
import com.twilio.sdk.twiml.MessagingResponse;
import com.twilio.sdk.webhook.MessagingRequest;

/**
 * A servlet that answers each incoming text with thanks.
 *
 * <p>{@code POST /sms_url} with {@code Body=ping} ⇒ {@code <Response><Message>Thanks for your ping! …</Message></Response>},
 * which goes back to the sender's phone.
 */
public final class PingReply extends MessagingServlet {
    private static final long serialVersionUID = 1L;

    /** Makes the servlet; the container calls it. */
    public PingReply() {}

    @Override
    protected MessagingResponse answer(MessagingRequest text) {
        return new MessagingResponse()
                .message("Thanks for your " + text.getBody() + "! This is a JVM speaking.");
    }
}
