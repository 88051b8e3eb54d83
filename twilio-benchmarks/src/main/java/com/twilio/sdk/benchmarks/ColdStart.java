package com.twilio.sdk.benchmarks;

import com.twilio.sdk.twiml.VoiceResponse;

import java.util.function.Consumer;

/** The first document of a process: prints how many milliseconds pass from entering {@code main} to its text. */
public final class ColdStart {
    private ColdStart() {}

    /**
     * Takes {@code ours} (the six verbs), {@code plain} (a document without lambdas), {@code official}, or {@code bare}: as
     * many lambdas as {@code ours}, and one {@code +} of texts, without any SDK.
     */
    public static void main(String[] args) {
        String kind = args.length > 0 ? args[0] : "ours";
        long start = System.nanoTime();
        String xml = switch (kind) {
            case "official" -> SixVerbs.official("Ada", "+14155551212");
            case "plain" -> plain();
            case "bare" -> bare("Ada");
            default -> SixVerbs.ours("Ada", "+14155551212");
        };
        long micros = (System.nanoTime() - start) / 1000;
        System.out.println(micros / 1000.0 + " ms for " + xml.length() + " characters");
    }

    private static String bare(String name) {
        StringBuilder out =
                new StringBuilder("Hello " + name + ", welcome to the house of flowers.");
        fill(out, o -> o.append("alice").append("en-GB"));
        fill(out, o -> o.append(1));
        fill(out, o -> o.append(5).append("/menu"));
        fill(out, o -> o.append(20).append(name));
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
