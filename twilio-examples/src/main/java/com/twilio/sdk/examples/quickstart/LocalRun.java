package com.twilio.sdk.examples.quickstart;

import com.twilio.sdk.emulator.LogEntry;
import com.twilio.sdk.emulator.TwilioEmulator;
import com.twilio.sdk.examples.CallAndText;
import com.twilio.sdk.examples.web.WebApp;
import com.twilio.sdk.rest.Listing;
import com.twilio.sdk.rest.Resource;
import com.twilio.sdk.rest.TwilioClient;
import com.twilio.sdk.rest.api.v2010.Call;
import com.twilio.sdk.rest.api.v2010.IncomingPhoneNumber;
import com.twilio.sdk.rest.api.v2010.Message;

import org.jspecify.annotations.Nullable;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A run of everything on this machine: web app, script, and a local Twilio with a customer's phone.
 *
 * <p>Every line but the headings comes from the local Twilio's log, as it is written, or from an answer of its REST API.
 */
final class LocalRun {
    private static final String CUSTOMER = "+15558675310";

    private final @Nullable Integer webPort;
    private final PrintStream out;

    /**
     * Makes a run.
     *
     * @param webPort the port of a web app that runs already, or null to start one
     */
    LocalRun(@Nullable Integer webPort, PrintStream out) {
        this.webPort = webPort;
        this.out = out;
    }

    void run() throws InterruptedException {
        if (webPort != null) {
            run("http://127.0.0.1:" + webPort);
            return;
        }
        try (WebApp app = WebApp.start()) {
            run(app.url(""));
        }
    }

    private void run(String web) throws InterruptedException {
        try (TwilioEmulator twilio =
                TwilioEmulator.builder().listener(out::println).start()) {
            String number = connect(twilio, web);
            script(twilio, number, web + "/hello.jsp");
            call(twilio, number, web + "/about.jsp");
            menu(twilio, number);
            text(twilio, number);
            results(twilio.client());
        }
    }

    private String connect(TwilioEmulator twilio, String web) {
        heading("A number of the account gets the URLs of the web app");
        TwilioClient client = twilio.client();
        String own = twilio.numbers().get(0);
        IncomingPhoneNumber number = client.incomingPhoneNumbers()
                .list(n -> n.phoneNumber(own))
                .first()
                .orElseThrow();
        client.incomingPhoneNumbers(number.getSid())
                .update(n -> n.voiceUrl(web + "/voice").smsUrl(web + "/text"));
        return own;
    }

    private void script(TwilioEmulator twilio, String number, String page)
            throws InterruptedException {
        heading("The script calls the customer, who hears hello.jsp, and sends a text");
        twilio.phone(CUSTOMER).answers().hears("Hello World");
        CallAndText.run(twilio.client(), CUSTOMER, number, page, out);
        check(twilio);
    }

    private void call(TwilioEmulator twilio, String number, String page) {
        heading("A call to the longer page: pauses, a request parameter, the environment");
        twilio.phone(CUSTOMER).answers().hears("API version").hears("running as");
        twilio.client().calls().create(c -> c.to(CUSTOMER).from(number).url(page));
        check(twilio);
    }

    private void menu(TwilioEmulator twilio, String number) {
        heading("The customer calls, hears the menu and presses a key");
        twilio.phone(CUSTOMER).calls(number).hears("Press 1").presses("1").hears("We are open");
        check(twilio);
    }

    private void text(TwilioEmulator twilio, String number) {
        heading("The customer sends a text, and the app replies");
        twilio.phone(CUSTOMER).texts(number, "Two loaves of rye, please");
        check(twilio);
    }

    private void results(TwilioClient client) {
        heading("What became of it");
        for (Call call : oldestFirst(client.calls().list())) {
            out.printf(
                    "call %s %s %s → %s: %s%n",
                    call.getSid(),
                    call.getDirection(),
                    call.getFrom(),
                    call.getTo(),
                    call.getStatus());
        }
        for (Message text : oldestFirst(client.messages().list())) {
            out.printf(
                    "text %s %s %s → %s: %s \"%s\"%n",
                    text.getSid(),
                    text.getDirection(),
                    text.getFrom(),
                    text.getTo(),
                    text.getStatus(),
                    text.getBody());
        }
    }

    private static <T extends Resource> List<T> oldestFirst(Listing<T> newestFirst) {
        List<T> all = new ArrayList<>(newestFirst.toList());
        Collections.reverse(all);
        return all;
    }

    /** Waits until calls and texts are through; whatever went wrong on the way is the end of the run. */
    private static void check(TwilioEmulator twilio) {
        twilio.awaitIdle();
        for (LogEntry entry : twilio.log()) {
            if (entry.kind() == LogEntry.Kind.ERROR) {
                throw new QuickstartException("error " + entry.text());
            }
        }
        try {
            twilio.verify();
        } catch (AssertionError e) {
            throw new QuickstartException(
                    String.valueOf(e.getMessage()).split("\nWhat happened:", 2)[0]);
        }
    }

    private void heading(String text) {
        out.println();
        out.println("── " + text);
    }
}
