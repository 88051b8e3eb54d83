package com.twilio.sdk.benchmarks;

import com.twilio.sdk.twiml.VoiceResponse;

/** The first document of a process: prints how many milliseconds pass from entering {@code main} to its text. */
public final class ColdStart {
    private ColdStart() {}

    /** Takes {@code ours} (the six verbs), {@code plain} (a document without lambdas) or {@code official}. */
    public static void main(String[] args) {
        String kind = args.length > 0 ? args[0] : "ours";
        long start = System.nanoTime();
        String xml = switch (kind) {
            case "official" -> SixVerbs.official("Ada", "+14155551212");
            case "plain" -> plain();
            default -> SixVerbs.ours("Ada", "+14155551212");
        };
        long micros = (System.nanoTime() - start) / 1000;
        System.out.println(micros / 1000.0 + " ms for " + xml.length() + " characters");
    }

    private static String plain() {
        return new VoiceResponse()
                .say("Hello World")
                .pause()
                .dial("+14155551212")
                .toXml();
    }
}
