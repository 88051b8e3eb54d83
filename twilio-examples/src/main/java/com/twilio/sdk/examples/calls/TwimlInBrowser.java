package com.twilio.sdk.examples.calls;

import com.twilio.sdk.twiml.TwimlElement;
import com.twilio.sdk.twiml.TwimlParseException;
import com.twilio.sdk.twiml.VoiceResponse;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.stream.Collectors;

/**
 * A program that asks a page for its TwiML as a browser does, with GET, and shows it.
 *
 * <p>{@code http://twimlets.com/message?Message%5B0%5D=Hello%20World} ⇒ {@code 1 verb: Say}, and the document, indented.
 * So a page can be looked at before anybody is called.
 */
public final class TwimlInBrowser {
    private TwimlInBrowser() {}

    /** Shows the pages that are given. */
    public static void main(String[] pages) throws IOException, InterruptedException {
        int status = 0;
        for (String page : pages) {
            status = Math.max(status, run(page, System.out));
        }
        System.exit(status);
    }

    /** Shows a page; returns 0, or 1 if what it answers is no TwiML. */
    public static int run(String page, PrintStream out) throws IOException, InterruptedException {
        HttpResponse<String> answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(page)).build(),
                        HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            out.println(page + " answers " + answer.statusCode() + ".");
            return 1;
        }
        try {
            show(VoiceResponse.parse(answer.body()), out);
            return 0;
        } catch (TwimlParseException e) {
            out.println(page + " answers no TwiML: " + e.getMessage());
            return 1;
        }
    }

    private static void show(VoiceResponse response, PrintStream out) {
        int count = response.children().size();
        out.println(
                count == 0
                        ? "An empty response, which ends the call:"
                        : count
                                + (count == 1 ? " verb: " : " verbs: ")
                                + response.children().stream()
                                        .map(TwimlElement::getTag)
                                        .collect(Collectors.joining(", ")));
        out.println(response.toPrettyXml().strip());
    }
}
