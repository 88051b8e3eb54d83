package com.twilio.sdk.rest.operations;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

/** Prism, a server of others that checks each request against Twilio's public description of a product. */
final class ValidatingServer implements AutoCloseable {
    private static final Path NODE = Path.of(System.getProperty("peers.prism", ""));

    private final List<String> complaints = new CopyOnWriteArrayList<>();
    private final Process process;
    private final int port;

    ValidatingServer(String product) throws IOException, InterruptedException {
        Path description =
                Files.createDirectories(NODE.resolve("descriptions")).resolve(product + ".json");
        Process describe = node("src/test/node/describe.js", product, description.toString())
                .start();
        String trouble = new String(describe.getInputStream().readAllBytes(), UTF_8);
        if (describe.waitFor() != 0) {
            throw new IOException("There is no description of " + product + ": " + trouble);
        }
        port = freePort();
        String prism =
                NODE.resolve("node_modules/@stoplight/prism-cli/dist/index.js").toString();
        process = node(
                        prism,
                        "mock",
                        "-h",
                        "127.0.0.1",
                        "-p",
                        String.valueOf(port),
                        description.toString())
                .start();
        awaitStart();
    }

    private static ProcessBuilder node(String... arguments) {
        ProcessBuilder builder = new ProcessBuilder(
                        Stream.concat(Stream.of("node"), Stream.of(arguments)).toList())
                .redirectErrorStream(true);
        builder.environment().put("NODE_PATH", NODE.resolve("node_modules").toString());
        return builder;
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private void awaitStart() throws IOException {
        BufferedReader lines = process.inputReader(UTF_8);
        StringBuilder before = new StringBuilder();
        for (String line = lines.readLine(); ; line = lines.readLine()) {
            if (line == null) {
                throw new IOException("Prism has not started: " + before);
            }
            if (line.contains("is listening")) {
                break;
            }
            before.append(line).append('\n');
        }
        Thread reader = new Thread(() -> keepComplaints(lines), "prism");
        reader.setDaemon(true);
        reader.start();
    }

    private void keepComplaints(BufferedReader lines) {
        lines.lines()
                .filter(line -> line.contains("Request ") || line.contains("Body "))
                .filter(line -> line.contains("error"))
                .forEach(complaints::add);
    }

    String url() {
        return "http://127.0.0.1:" + port;
    }

    /** What was wrong with the requests. */
    List<String> complaints() {
        return complaints;
    }

    @Override
    public void close() {
        process.destroy();
    }
}
