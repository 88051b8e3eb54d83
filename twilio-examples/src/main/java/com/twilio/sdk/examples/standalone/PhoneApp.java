package com.twilio.sdk.examples.standalone;

import com.sun.net.httpserver.HttpServer;
import com.twilio.sdk.rest.TwilioClient;

import java.io.IOException;
import java.io.PrintStream;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.concurrent.Executors;

/**
 * A phone app that is one program: {@code java … PhoneApp -p 5000}.
 *
 * <p>It prints its address and serves until it is stopped. Exit codes: 0 after {@code --help}, 2 for what the command line
 * or the environment lacks, 1 if the port is taken. It listens on this machine alone; a tunnel or a proxy leads Twilio to
 * it, and {@code PHONE_APP_URL} says under which address.
 */
public final class PhoneApp {
    static final String HELP = """
            A phone app: it places a call when /make_call is opened, and answers calls and texts.

              -p, --port N    the port; 5000 if it is not given, a free one for 0
              --help          this text

            From the environment:
              TWILIO_ACCOUNT_SID, TWILIO_AUTH_TOKEN   your account
              PHONE_APP_FROM                          your number, or a verified one
              PHONE_APP_TO                            the phone that /make_call calls
              PHONE_APP_URL                           how Twilio reaches this app, such as
                                                      https://example.com; this machine without it
            """;

    private static final int THREADS = 8;

    private PhoneApp() {}

    /** Runs the app. */
    public static void main(String[] args) {
        int status = run(args, System.getenv(), System.out, System.err);
        if (status != 0) {
            System.exit(status);
        }
    }

    /** Starts the app, or tells in a sentence why it does not start; returns the exit code. */
    static int run(
            String[] args, Map<String, String> environment, PrintStream out, PrintStream err) {
        PhoneSettings settings;
        try {
            settings = PhoneSettings.of(args, environment);
        } catch (IllegalArgumentException e) {
            err.println(e.getMessage());
            return 2;
        }
        if (settings.help()) {
            out.print(HELP);
            return 0;
        }
        try {
            start(settings, out);
            return 0;
        } catch (BindException e) {
            err.println("Port " + settings.port() + " is taken; choose another one with -p, or 0"
                    + " for a free one.");
        } catch (IOException e) {
            err.println("The app cannot listen: " + e.getMessage());
        } catch (IllegalArgumentException e) {
            err.println(e.getMessage());
            return 2;
        }
        return 1;
    }

    private static void start(PhoneSettings settings, PrintStream out) throws IOException {
        TwilioClient twilio = TwilioClient.of(settings.accountSid(), settings.authToken());
        HttpServer server = HttpServer.create(
                new InetSocketAddress(InetAddress.getLoopbackAddress(), settings.port()), 0);
        String here = "http://127.0.0.1:" + server.getAddress().getPort();
        new PhonePages(twilio, settings, settings.url().isEmpty() ? here : settings.url())
                .addTo(server);
        server.setExecutor(Executors.newFixedThreadPool(THREADS));
        server.start();
        out.println("Listening at " + here);
    }
}
