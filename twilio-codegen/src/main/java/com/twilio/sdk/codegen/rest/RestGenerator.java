package com.twilio.sdk.codegen.rest;

import com.twilio.sdk.codegen.OutputFolder;

import java.nio.file.Path;

/** Generates the sources of {@code twilio-rest}. */
public final class RestGenerator {
    private RestGenerator() {}

    public static void generate(Path facts, OutputFolder folder) {}
}
