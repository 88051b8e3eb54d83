package com.twilio.sdk.webhook;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.twilio.sdk.webhook.RandomRequest.Kind;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.util.stream.Collectors;

/** The validator of the official Node library 6.2.0, as a process that reads and writes lines. */
final class OfficialNode implements AutoCloseable {
    private final Process process;
    private final BufferedReader answers;

    private OfficialNode(Process process) {
        this.process = process;
        this.answers = process.inputReader(UTF_8);
    }

    static OfficialNode start(String folder) throws IOException {
        return new OfficialNode(new ProcessBuilder("node", "src/test/node/validator.js", folder)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start());
    }

    /** Sends the requests of the first {@code count} seeds, while their answers are read. */
    void ask(int count) {
        Thread asking = new Thread(() -> {
            try (BufferedWriter requests = process.outputWriter(UTF_8)) {
                for (int seed = 0; seed < count; seed++) {
                    requests.write(line(new RandomRequest(seed)));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        asking.setDaemon(true);
        asking.start();
    }

    /** It gives wss the port of http, so a WebSocket is received as it was signed. */
    private static String line(RandomRequest request) {
        String received = request.kind == Kind.WEB_SOCKET ? request.url : request.urlWithOtherPort;
        String form = request.form.entrySet().stream()
                .flatMap(entry -> entry.getValue().stream()
                        .map(value -> encoded(entry.getKey()) + "=" + encoded(value)))
                .collect(Collectors.joining("&"));
        return String.join(
                        "\t",
                        request.kind.name(),
                        request.token,
                        encoded(request.url),
                        encoded(received),
                        form,
                        encoded(request.body),
                        RequestValidator.of(request.token).sign(request.url, request.form))
                + "\n";
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8).replace("+", "%20");
    }

    /** Returns whether it accepted the next request, and how it would have signed it. */
    String[] answer() throws IOException {
        return answers.readLine().split("\t");
    }

    @Override
    public void close() {
        process.destroy();
    }
}
