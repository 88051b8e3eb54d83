package com.twilio.sdk.emulator;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;

/** The app under test: answers paths with documents and keeps what it was asked. */
final class TestApp implements AutoCloseable {
    /** A request that the app saw. */
    record Seen(
            String method,
            String path,
            Map<String, String> parameters,
            Map<String, String> headers) {
        String get(String name) {
            return parameters.getOrDefault(name, "(absent)");
        }
    }

    record Answer(int status, Map<String, String> headers, String body) {}

    final List<Seen> seen = new CopyOnWriteArrayList<>();
    private final Map<String, Function<Seen, Answer>> paths = new ConcurrentHashMap<>();
    private final HttpServer server;
    private volatile Function<Seen, Answer> others = seen -> new Answer(404, Map.of(), "nothing");

    TestApp() {
        System.setProperty("sun.net.httpserver.nodelay", "true");
        try {
            server = HttpServer.create(
                    new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::serve);
        server.start();
    }

    String url(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    /** Answers a path with the content of a Response. */
    TestApp twiml(String path, String verbs) {
        return on(path, seen -> xml("<Response>" + verbs + "</Response>"));
    }

    TestApp on(String path, Function<Seen, Answer> handler) {
        paths.put(path, handler);
        return this;
    }

    /** Answers all other paths, which are a 404 else. */
    TestApp otherwise(Function<Seen, Answer> handler) {
        others = handler;
        return this;
    }

    static Answer xml(String body) {
        return new Answer(200, Map.of("Content-Type", "text/xml"), body);
    }

    /** The requests to a path. */
    List<Seen> seen(String path) {
        return seen.stream().filter(request -> request.path().equals(path)).toList();
    }

    private void serve(HttpExchange exchange) throws IOException {
        try (exchange) {
            Map<String, String> parameters = new LinkedHashMap<>();
            read(exchange.getRequestURI().getRawQuery(), parameters);
            byte[] body = exchange.getRequestBody().readAllBytes();
            read(new String(body, StandardCharsets.UTF_8), parameters);
            Map<String, String> headers = new LinkedHashMap<>();
            exchange.getRequestHeaders()
                    .forEach((name, values) -> headers.put(name, values.get(0)));
            Seen request = new Seen(
                    exchange.getRequestMethod(),
                    exchange.getRequestURI().getPath(),
                    parameters,
                    headers);
            seen.add(request);
            Answer answer = paths.getOrDefault(request.path(), others).apply(request);
            answer.headers().forEach(exchange.getResponseHeaders()::set);
            byte[] bytes = answer.body().getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(answer.status(), bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    private static void read(String form, Map<String, String> into) {
        if (form != null && !form.isEmpty()) {
            for (String pair : form.split("&")) {
                String[] parts = pair.split("=", 2);
                into.put(decode(parts[0]), parts.length > 1 ? decode(parts[1]) : "");
            }
        }
    }

    private static String decode(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
