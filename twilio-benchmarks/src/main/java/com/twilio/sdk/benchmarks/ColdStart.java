package com.twilio.sdk.benchmarks;

import com.twilio.sdk.twiml.VoiceResponse;

import java.util.function.Consumer;

/** The first document of a process: prints how many milliseconds pass from entering {@code main} to its text. */
public final class ColdStart {
    private static final String WELCOME = "Hello Ada, welcome to the house of flowers.";

    private ColdStart() {}

    /**
     * Takes {@code ours} or {@code official} (the six verbs, with one {@code +} of texts), {@code menu} (the six verbs of
     * {@code ours} without the {@code +}), {@code plain} (three verbs without a lambda), or what the JDK itself needs for
     * as many lambdas without any SDK: {@code bare} with that {@code +}, {@code lambdas} without.
     */
    public static void main(String[] args) {
        String kind = args.length > 0 ? args[0] : "ours";
        long start = System.nanoTime();
        String xml = switch (kind) {
            case "official" -> SixVerbs.official("Ada", "+14155551212");
            case "plain" -> plain();
            case "menu" -> SixVerbs.menu(WELCOME, "+14155551212").toXml();
            case "bare" -> lambdas("Hello " + kind + ", welcome to the house of flowers.");
            case "lambdas" -> lambdas(WELCOME);
            default -> SixVerbs.ours("Ada", "+14155551212");
        };
        long micros = (System.nanoTime() - start) / 1000;
        System.out.println(micros / 1000.0 + " ms for " + xml.length() + " characters");
    }

    private static String lambdas(String welcome) {
        StringBuilder out = new StringBuilder(welcome);
        fill(out, o -> o.append("alice").append("en-GB"));
        fill(out, o -> o.append(1));
        fill(out, o -> o.append(5).append("/menu"));
        fill(out, o -> o.append(20).append("+15017250604"));
        return out.toString();
    }

    private static void fill(StringBuilder out, Consumer<StringBuilder> filling) {
        filling.accept(out);
    }

    private static String plain() {
        return new VoiceResponse()
                .say("Hello World")
                .pause()
                .dial("+14155551212")
                .toXml();
    }
}
