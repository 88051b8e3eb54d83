package com.twilio.sdk.verbs;

import java.util.Set;

/**
 * A {@code <Message>} verb: answers a text with a message.
 *
 * <p>{@code new Message("Hello")} ⇒ {@code <Message>Hello</Message>}; the fluent line is {@code new
 * MessagingResponse().message("Hello")}. Not thread-safe until it is no longer changed.
 */
public class Message extends ActionVerb {
    /** Makes it empty. */
    public Message() {
        super(new com.twilio.sdk.twiml.messaging.Message(), null, Set.of(V_BODY, V_MEDIA));
    }

    /** Makes it with the text to send. */
    public Message(String message) {
        super(new com.twilio.sdk.twiml.messaging.Message(), message, Set.of(V_BODY, V_MEDIA));
    }

    /** Sets the recipient; the sender of the text by default. */
    public void setTo(String to) {
        set("to", to);
    }

    /** Sets the sender; the number that got the text by default. */
    public void setFrom(String from) {
        set("from", from);
    }

    /** Sets the URL that is told what became of the message. */
    public void setStatusCallback(String statusCallback) {
        set("statusCallback", statusCallback);
    }
}
