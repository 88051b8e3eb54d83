package com.twilio.sdk.emulator;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.Stream;

/** A program in another language that reads lines and prints lines. */
final class PeerProcess {
    private static final String NODE = System.getProperty("peers.node", "");
    private static final String PYTHON = System.getProperty("peers.python", "/usr/bin/python3");

    private PeerProcess() {}

    /** Runs the Node program with the library that npm fetched. */
    static List<String> node(String input, String... arguments) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                Stream.concat(Stream.of("node", "src/test/node/peer.js"), Stream.of(arguments))
                        .toList());
        builder.environment().put("NODE_PATH", NODE + "/node_modules");
        return run(builder, input);
    }

    /** Runs the Python program with the library of Debian's python3-twilio, which Debian's own Python finds. */
    static List<String> python(String input, String... arguments) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(Stream.concat(
                        Stream.of(PYTHON, "-B", "src/test/python/peer.py"), Stream.of(arguments))
                .toList());
        builder.environment().put("PYTHONIOENCODING", "utf-8");
        return run(builder, input);
    }

    private static List<String> run(ProcessBuilder builder, String input) throws IOException {
        Process process = builder.redirectErrorStream(true).start();
        try (OutputStream out = process.getOutputStream()) {
            out.write(input.getBytes(UTF_8));
        }
        return process.inputReader(UTF_8).lines().toList();
    }
}
