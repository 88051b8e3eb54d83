package com.twilio.sdk.examples.texts;

import com.twilio.sdk.rest.TwilioClient;
import com.twilio.sdk.rest.TwilioException;
import com.twilio.sdk.rest.api.v2010.Message;

import java.io.PrintStream;

/**
 * A program that sends a text and prints its SID and when Twilio took it.
 *
 * <p>From a number of your own; an account on trial sends to verified phones only. {@link Message#getStatus()} is {@code
 * queued} then: whether it reached the phone is known later, by a status callback or by fetching it again.
 */
public final class SendText {
    private SendText() {}

    /** Runs the program against Twilio: the phone, the sender, and the text. */
    public static void main(String[] args) {
        if (args.length != 3) {
            System.err.println("Three arguments, please: <to> <from> <text>");
            System.exit(2);
        }
        try (TwilioClient twilio = TwilioClient.fromEnv()) {
            System.exit(run(twilio, args[0], args[1], args[2], System.out));
        }
    }

    /** Sends the text and prints what became of it; returns 0 or 1. */
    public static int run(
            TwilioClient twilio, String to, String from, String body, PrintStream out) {
        try {
            Message text = twilio.messages().create(m -> m.to(to).from(from).body(body));
            out.println("The text " + text.getSid() + " was taken at " + text.getDateCreated()
                    + " and is " + text.getStatus() + ".");
            return 0;
        } catch (TwilioException e) {
            out.println("Error: " + e.getMessage());
            return 1;
        }
    }
}
