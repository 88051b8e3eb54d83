package com.twilio.sdk.emulator;

import com.twilio.sdk.emulator.internal.phone.Numbers;
import com.twilio.sdk.emulator.internal.webhook.Urls;

import org.jspecify.annotations.Nullable;

import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;

/**
 * The local Twilio as a program, for people who try an app by hand: it serves in real time until it is stopped.
 *
 * <p>{@code java -jar twilio-emulator-…-all.jar --port 4010 --number +15550001111 --voice-url http://127.0.0.1:8080/voice}
 * ⇒ account, token and numbers, then the log as it grows. An option that cannot be used ends the program with 2.
 */
public final class Main {
    static final String HELP = """
            A local Twilio: REST API, TwiML, signed webhooks and phones, with no account and no internet.

              --port N            the port on loopback; a free one if it is not given
              --number +1555…     one more number of the account; may be repeated
              --voice-url URL     what is requested when a phone calls one of the numbers
              --message-url URL   what is requested when a phone texts one of the numbers
              --help              this text

            Example: --port 4010 --number +15550001111 --voice-url http://127.0.0.1:8080/voice
            """;

    private static final int MISUSED = 2;

    private Main() {}

    /** Starts the emulator, prints what a client needs, and then the log as it grows; ends with 2 if it is misused. */
    public static void main(String[] args) {
        int status = start(args, System.out, System.err);
        if (status != 0) {
            System.exit(status);
        }
    }

    /** Returns the exit status: 0, or 2 with a line on {@code err} that names the value and the next step. */
    static int start(String[] args, PrintStream out, PrintStream err) {
        try {
            run(args, out);
            return 0;
        } catch (IllegalArgumentException | UncheckedIOException e) {
            err.println(e.getMessage());
            return MISUSED;
        }
    }

    /**
     * Starts the emulator unless only help was asked for; the caller closes what {@code null} is not.
     *
     * @throws IllegalArgumentException if an option is not known, lacks its value or cannot be used
     * @throws UncheckedIOException if the port is taken
     */
    static @Nullable TwilioEmulator run(String[] args, PrintStream out) {
        List<String> words = List.of(args);
        if (words.contains("--help")) {
            out.print(HELP);
            return null;
        }
        TwilioEmulator twilio =
                new Arguments(new ArrayDeque<>(words)).builder(out::println).start();
        out.println("base URL    " + twilio.baseUrl());
        out.println("account     " + twilio.accountSid());
        out.println("auth token  " + twilio.authToken());
        out.println("API key     " + twilio.apiKey() + " with secret " + twilio.apiSecret());
        out.println("numbers     " + String.join(" ", twilio.numbers()));
        out.println("This is a simulation; nothing leaves this machine but webhooks to your app.");
        return twilio;
    }

    /** The words of the command line, read one after another. */
    private record Arguments(Deque<String> words) {
        TwilioEmulatorBuilder builder(Consumer<LogEntry> listener) {
            TwilioEmulatorBuilder builder =
                    TwilioEmulator.builder().clock(ClockMode.REAL).listener(listener);
            while (!words.isEmpty()) {
                take(builder, words.remove());
            }
            return builder;
        }

        private void take(TwilioEmulatorBuilder builder, String option) {
            switch (option) {
                case "--port" -> builder.port(port());
                case "--number" -> builder.number(number());
                case "--voice-url" -> builder.voiceUrl(url(option));
                case "--message-url" -> builder.messageUrl(url(option));
                default ->
                    throw new IllegalArgumentException(
                            "There is no option " + option + "; --help lists the options.");
            }
        }

        private String value(String option) {
            String value = words.poll();
            if (value == null) {
                throw new IllegalArgumentException(
                        option + " needs a value; --help lists the options.");
            }
            return value;
        }

        private int port() {
            String value = value("--port");
            if (!value.matches("[0-9]{1,5}") || Integer.parseInt(value) > 65_535) {
                throw new IllegalArgumentException(
                        "--port is '" + value + "'; give a port from 1 to 65535, such as 4010.");
            }
            return Integer.parseInt(value);
        }

        private String number() {
            String value = value("--number");
            String number = Numbers.normalize(value);
            if (!Numbers.isNumber(number)) {
                throw new IllegalArgumentException("--number is '" + value
                        + "', which is no phone number; write it as +15550001111.");
            }
            return number;
        }

        private String url(String option) {
            String value = value(option);
            if (!Urls.isHttp(value)) {
                throw new IllegalArgumentException(option + " is '" + value
                        + "', which is no http URL; write it as http://127.0.0.1:8080/voice.");
            }
            return value;
        }
    }
}
