package com.twilio.sdk.codegen.rest;

import java.nio.file.Path;
import java.util.List;

/** Brings the given REST facts (JSON) into {@code facts/rest} (YAML, one line per parameter or field). */
public final class RestImport {
    private RestImport() {}

    public static List<String> run(Path given, Path target) {
        return List.of();
    }
}
