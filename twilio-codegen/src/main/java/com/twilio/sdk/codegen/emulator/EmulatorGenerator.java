package com.twilio.sdk.codegen.emulator;

import com.twilio.sdk.codegen.OutputFolder;

import java.nio.file.Path;

/** Generates the sources of {@code twilio-emulator}. */
public final class EmulatorGenerator {
    private EmulatorGenerator() {}

    public static void generate(Path facts, OutputFolder folder) {}
}
