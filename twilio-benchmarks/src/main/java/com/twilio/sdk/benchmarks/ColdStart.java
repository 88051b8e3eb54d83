package com.twilio.sdk.benchmarks;

/** The first document of a process: prints how many milliseconds pass from entering {@code main} to its text. */
public final class ColdStart {
    private ColdStart() {}

    public static void main(String[] args) {
        long start = System.nanoTime();
        String xml = args.length > 0 && args[0].equals("official")
                ? SixVerbs.official("Ada", "+14155551212")
                : SixVerbs.ours("Ada", "+14155551212");
        long micros = (System.nanoTime() - start) / 1000;
        System.out.println(micros / 1000.0 + " ms for " + xml.length() + " characters");
    }
}
