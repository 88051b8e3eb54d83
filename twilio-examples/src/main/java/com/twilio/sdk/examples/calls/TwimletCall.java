package com.twilio.sdk.examples.calls;

import com.twilio.sdk.rest.TwilioClient;
import com.twilio.sdk.rest.TwilioException;
import com.twilio.sdk.rest.api.v2010.Call;

import java.io.PrintStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A program that calls a phone and has sentences said to it by a twimlet, a page of Twilio's that answers TwiML.
 *
 * <p>{@code Hello World} ⇒ {@code Url=http://twimlets.com/message?Message%5B0%5D=Hello%20World}, so there is no web app to
 * write. Whoever has the URL can read the sentences; say nothing secret.
 */
public final class TwimletCall {
    private static final String TWIMLET = "http://twimlets.com/message";

    private TwimletCall() {}

    /** Runs the program against Twilio: the phone, a number of your own or a verified one, and the sentences. */
    public static void main(String[] args) {
        if (args.length < 3) {
            System.err.println("Three arguments, please: <to> <from> <sentence> [<sentence> …]");
            System.exit(2);
        }
        try (TwilioClient twilio = TwilioClient.fromEnv()) {
            String url = url(List.of(args).subList(2, args.length));
            System.exit(run(twilio, args[0], args[1], url, System.out));
        }
    }

    /** Places the call and prints its SID, or why it was not placed; returns 0 or 1. */
    public static int run(
            TwilioClient twilio, String to, String from, String url, PrintStream out) {
        try {
            Call call = twilio.calls().create(c -> c.to(to).from(from).url(url));
            out.println(call.getSid());
            return 0;
        } catch (TwilioException e) {
            out.println("Error: " + e.getMessage());
            return 1;
        }
    }

    /** Returns the twimlet that says one sentence: {@code ?Message=Hello+world.}. */
    public static String url(String sentence) {
        return TWIMLET + "?Message=" + URLEncoder.encode(sentence, StandardCharsets.UTF_8);
    }

    /** Returns the twimlet that says several, in their order: {@code ?Message%5B0%5D=Hello%20World&Message%5B1%5D=…}. */
    public static String url(List<String> sentences) {
        return IntStream.range(0, sentences.size())
                .mapToObj(i -> "Message%5B" + i + "%5D=" + encoded(sentences.get(i)))
                .collect(Collectors.joining("&", TWIMLET + "?", ""));
    }

    /** A blank as %20, as people write it into URLs; the plus of a form means the same. */
    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
