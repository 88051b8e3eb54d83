package com.twilio.sdk.examples.standalone;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What the command line and the environment say.
 *
 * @param help whether only help is asked for
 * @param port the port, 0 for a free one
 * @param environment the variables, secrets included
 */
record PhoneSettings(boolean help, int port, Map<String, String> environment) {
    private static final int DEFAULT_PORT = 5000;
    private static final List<String> NEEDED =
            List.of("TWILIO_ACCOUNT_SID", "TWILIO_AUTH_TOKEN", "PHONE_APP_FROM", "PHONE_APP_TO");

    /**
     * Reads both.
     *
     * @throws IllegalArgumentException with a sentence about the first thing that is wrong
     */
    static PhoneSettings of(String[] args, Map<String, String> environment) {
        int port = DEFAULT_PORT;
        for (int i = 0; i < args.length; i++) {
            switch (args[i]) {
                case "--help" -> {
                    return new PhoneSettings(true, port, environment);
                }
                case "-p", "--port" -> port = port(++i < args.length ? args[i] : "");
                default ->
                    throw new IllegalArgumentException(
                            "There is no option " + args[i] + "; --help lists the options.");
            }
        }
        List<String> missing = new ArrayList<>(NEEDED);
        missing.removeIf(name -> !environment.getOrDefault(name, "").isBlank());
        if (!missing.isEmpty()) {
            throw new IllegalArgumentException("The environment lacks " + String.join(", ", missing)
                    + "; --help says what they are.");
        }
        return new PhoneSettings(false, port, environment);
    }

    private static int port(String text) {
        if (!text.matches("[0-9]{1,5}") || Integer.parseInt(text) > 65535) {
            throw new IllegalArgumentException(
                    "'" + text + "' is no port; -p takes a number up to 65535.");
        }
        return Integer.parseInt(text);
    }

    String accountSid() {
        return environment.getOrDefault("TWILIO_ACCOUNT_SID", "");
    }

    String authToken() {
        return environment.getOrDefault("TWILIO_AUTH_TOKEN", "");
    }

    String from() {
        return environment.getOrDefault("PHONE_APP_FROM", "");
    }

    String to() {
        return environment.getOrDefault("PHONE_APP_TO", "");
    }

    /** Returns how Twilio reaches the app, or an empty text. */
    String url() {
        return environment.getOrDefault("PHONE_APP_URL", "");
    }

    /** Without the variables, since one of them is a secret. */
    @Override
    public String toString() {
        return "PhoneSettings[port=" + port + "]";
    }
}
