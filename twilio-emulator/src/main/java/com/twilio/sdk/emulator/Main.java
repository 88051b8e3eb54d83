package com.twilio.sdk.emulator;

import org.jspecify.annotations.Nullable;

import java.io.PrintStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * The local Twilio as a program, for people who try an app by hand: it serves in real time until it is stopped.
 *
 * <p>{@code java -p … -m com.twilio.sdk.emulator/com.twilio.sdk.emulator.Main --port 4010}
 */
public final class Main {
    static final String HELP = """
            A local Twilio: REST API, TwiML, signed webhooks and phones, with no account and no internet.

              --port N            the port on loopback; a free one if it is not given
              --number +1555…     one more number of the account; may be repeated
              --voice-url URL     what is requested when a phone calls one of the numbers
              --message-url URL   what is requested when a phone texts one of the numbers
              --help              this text
            """;

    private Main() {}

    /** Starts the emulator, prints what a client needs, and then the log as it grows. */
    public static void main(String[] args) {
        run(args, System.out);
    }

    /**
     * Starts the emulator unless only help was asked for; the caller closes what {@code null} is not.
     *
     * @throws IllegalArgumentException if an option is not known or lacks its value
     */
    static @Nullable TwilioEmulator run(String[] args, PrintStream out) {
        TwilioEmulatorBuilder builder =
                TwilioEmulator.builder().clock(ClockMode.REAL).listener(out::println);
        Deque<String> words = new ArrayDeque<>(List.of(args));
        while (!words.isEmpty()) {
            String option = words.remove();
            if (option.equals("--help")) {
                out.print(HELP);
                return null;
            }
            set(builder, option, words.poll());
        }
        TwilioEmulator twilio = builder.start();
        out.println("base URL    " + twilio.baseUrl());
        out.println("account     " + twilio.accountSid());
        out.println("auth token  " + twilio.authToken());
        out.println("API key     " + twilio.apiKey() + " with secret " + twilio.apiSecret());
        out.println("numbers     " + String.join(" ", twilio.numbers()));
        out.println("This is a simulation; nothing leaves this machine but webhooks to your app.");
        return twilio;
    }

    private static void set(TwilioEmulatorBuilder builder, String option, @Nullable String value) {
        if (value == null) {
            throw new IllegalArgumentException(
                    option + " needs a value; --help lists the options.");
        }
        switch (option) {
            case "--port" -> builder.port(Integer.parseInt(value));
            case "--number" -> builder.number(value);
            case "--voice-url" -> builder.voiceUrl(value);
            case "--message-url" -> builder.messageUrl(value);
            default ->
                throw new IllegalArgumentException(
                        "There is no option " + option + "; --help lists the options.");
        }
    }
}
