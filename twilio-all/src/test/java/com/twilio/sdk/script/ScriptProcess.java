package com.twilio.sdk.script;

import com.twilio.sdk.emulator.TwilioEmulator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A script of twilio-examples as a process of its own, as a user starts it: {@code java -cp twilio-all.jar X.java}. */
final class ScriptProcess {
    static final Path JAR = Path.of(System.getProperty("twilio.all.jar", "target/twilio-all.jar"));
    static final Path SCRIPTS =
            Path.of("../twilio-examples/scripts").toAbsolutePath().normalize();

    private static final int PATIENCE_IN_SECONDS = 60;

    private final ProcessBuilder builder;
    private final Path out;
    private final Path err;
    private final Path classes;

    private ScriptProcess(Path folder, Path script, String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                // Quicker on a busy machine, and nothing else.
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                JAR.toString(),
                script.toString()));
        Collections.addAll(command, arguments);
        out = folder.resolve("out.txt");
        err = folder.resolve("err.txt");
        classes = folder.resolve("classes.txt");
        builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment()
                .keySet()
                .removeIf(name -> name.matches("TWILIO_.*|JAVA_TOOL_OPTIONS"));
    }

    static ScriptProcess of(Path folder, String script, String... arguments) {
        return new ScriptProcess(folder, SCRIPTS.resolve(script + ".java"), arguments);
    }

    /** Runs a program that stands in another file. */
    static ScriptProcess ofFile(Path folder, Path program, String... arguments) {
        return new ScriptProcess(folder, program, arguments);
    }

    ScriptProcess inEnvironment(String name, String value) {
        builder.environment().put(name, value);
        return this;
    }

    /** Sends it to a local Twilio, whose credentials are in the environment. */
    ScriptProcess with(TwilioEmulator twilio, String baseUrl) {
        builder.environment().put("TWILIO_ACCOUNT_SID", twilio.accountSid());
        builder.environment().put("TWILIO_AUTH_TOKEN", twilio.authToken());
        builder.command().add("--base-url");
        builder.command().add(baseUrl);
        return this;
    }

    /** Takes down which classes it loads. */
    ScriptProcess listingClasses() {
        builder.command().add(1, "-Xlog:class+load:file=" + classes);
        return this;
    }

    Process start() {
        try {
            return builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Runs it to its end. */
    Ended run() throws InterruptedException {
        Process process = start();
        if (!process.waitFor(PATIENCE_IN_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new AssertionError(
                    builder.command() + " has not ended; it said: " + read(out) + read(err));
        }
        return new Ended(process.exitValue(), read(out), read(err), loaded());
    }

    /** The second word of {@code [0.012s][info][class,load] java.lang.Object source: …}. */
    private List<String> loaded() {
        return Files.exists(classes)
                ? read(classes).lines().map(line -> line.split(" +")[1]).toList()
                : List.of();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a script left. */
    record Ended(int code, String out, String err, List<String> classes) {}
}
