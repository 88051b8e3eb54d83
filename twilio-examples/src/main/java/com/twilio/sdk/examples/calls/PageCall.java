package com.twilio.sdk.examples.calls;

import com.twilio.sdk.rest.TwilioClient;
import com.twilio.sdk.rest.TwilioException;
import com.twilio.sdk.rest.api.v2010.Call;

import org.jspecify.annotations.Nullable;

import java.io.PrintStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * A program that calls a phone and lets a page of one's own say what happens then.
 *
 * <p>{@code https://example.com/MyTwiML/mytwiml.jsp} and {@code Hello & welcome} ⇒
 * {@code Url=https://example.com/MyTwiML/mytwiml.jsp?Message=Hello+%26+welcome}. Twilio requests the page when the phone
 * is picked up, with POST; it must be reachable from the internet.
 */
public final class PageCall {
    private PageCall() {}

    /** Runs the program against Twilio: the phone, a number of your own, the page, and a message for it if you like. */
    public static void main(String[] args) {
        if (args.length != 3 && args.length != 4) {
            System.err.println("Three arguments, please: <to> <from> <page> [<message>]");
            System.exit(2);
        }
        try (TwilioClient twilio = TwilioClient.fromEnv()) {
            String url = url(args[2], args.length == 4 ? args[3] : null);
            System.exit(run(twilio, args[0], args[1], url, System.out));
        }
    }

    /** Places the call and prints who calls whom, or why it was not placed; returns 0 or 1. */
    public static int run(
            TwilioClient twilio, String to, String from, String url, PrintStream out) {
        try {
            Call call = twilio.calls().create(c -> c.to(to).from(from).url(url));
            out.println(call.getFrom() + " calls " + call.getTo() + ": " + call.getSid());
            return 0;
        } catch (TwilioException e) {
            out.println("Error: " + e.getMessage());
            return 1;
        }
    }

    /** Returns the page's URL, with the message in its query unless that is null. */
    public static String url(String page, @Nullable String message) {
        return message == null
                ? page
                : page + "?Message=" + URLEncoder.encode(message, StandardCharsets.UTF_8);
    }
}
