package com.twilio.sdk.examples.texts;

import com.twilio.sdk.rest.TwilioClient;
import com.twilio.sdk.rest.api.v2010.Message;

import org.jspecify.annotations.Nullable;

import java.io.PrintStream;
import java.util.concurrent.CompletableFuture;

/**
 * A send that goes on while the program does something else, and both of its outcomes.
 *
 * <p>A success prints the SID and the time, a failure prints why; either way the future gets what a page is answered:
 * {@code {"error":false}}, or {@code {"error":{…}}} as {@link ErrorJson} writes it.
 */
public final class SendTextLater {
    private final TwilioClient twilio;
    private final PrintStream out;

    /** Makes the sender; one client serves all sends. */
    public SendTextLater(TwilioClient twilio, PrintStream out) {
        this.twilio = twilio;
        this.out = out;
    }

    /** Starts to send, and returns at once. */
    public CompletableFuture<String> send(String to, String from, String body) {
        return twilio.messages()
                .createAsync(m -> m.to(to).from(from).body(body))
                .handle(this::tell);
    }

    /** Called with the message, or with what went wrong: never with both. */
    private String tell(@Nullable Message text, @Nullable Throwable failure) {
        if (text != null) {
            out.println("Sent: the SID of this text is " + text.getSid() + ".");
            out.println("Twilio took it at " + text.getDateCreated() + ".");
        } else if (failure != null) {
            out.println("Not sent: " + failure.getMessage());
        }
        return ErrorJson.of(failure);
    }
}
