package com.twilio.sdk.codegen.twiml;

import com.twilio.sdk.codegen.OutputFolder;

import java.nio.file.Path;

/** Generates the sources of {@code twilio-twiml}. */
public final class TwimlGenerator {
    private TwimlGenerator() {}

    public static void generate(Path facts, OutputFolder folder) {}
}
