package com.twilio.sdk.examples;

import com.twilio.sdk.rest.TwilioClient;
import com.twilio.sdk.rest.api.v2010.Call;
import com.twilio.sdk.rest.api.v2010.Message;

import java.io.PrintStream;

/**
 * A script that calls a phone and texts it, and tells what became of both: start reading here.
 *
 * <p>Arguments: the phone, a number of your own, and what the call says: the URL of a page that answers TwiML, or the
 * TwiML itself. The account comes from {@code TWILIO_ACCOUNT_SID} and {@code TWILIO_AUTH_TOKEN}.
 */
public final class CallAndText {
    private static final int PATIENCE_IN_SECONDS = 120;

    private CallAndText() {}

    /** Runs the script against Twilio. */
    public static void main(String[] args) throws InterruptedException {
        if (args.length != 3) {
            System.err.println("Three arguments, please: <to> <from> <TwiML or its URL>");
            System.exit(2);
        }
        try (TwilioClient twilio = TwilioClient.fromEnv()) {
            run(twilio, args[0], args[1], args[2], System.out);
        }
    }

    /** Runs the script with any client; it waits two minutes at most. */
    public static void run(
            TwilioClient twilio, String to, String from, String twiml, PrintStream out)
            throws InterruptedException {
        Call call = twiml.startsWith("<")
                ? twilio.calls().create(c -> c.to(to).from(from).twiml(twiml))
                : twilio.calls().create(c -> c.to(to).from(from).url(twiml));
        Message text =
                twilio.messages().create(m -> m.to(to).from(from).body("Hello from a script."));

        for (int second = 0; isOpen(call, text) && second < PATIENCE_IN_SECONDS; second++) {
            Thread.sleep(1000);
            call = twilio.calls(call.getSid()).fetch();
            text = twilio.messages(text.getSid()).fetch();
        }
        out.println("The call " + call.getSid() + " is " + call.getStatus() + ".");
        out.println("The text " + text.getSid() + " is " + text.getStatus() + ".");
    }

    private static boolean isOpen(Call call, Message text) {
        return String.valueOf(call.getStatus()).matches("queued|ringing|in-progress")
                || String.valueOf(text.getStatus()).matches("accepted|queued|sending|sent");
    }
}
