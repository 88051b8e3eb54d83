package com.twilio.sdk.script;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;

/** A Twilio that loses things: it stands before a local one, and what it does with the next POSTs and GETs can be told. */
final class LossyTwilio implements AutoCloseable {
    /** What becomes of a request. */
    enum Loss {
        /** It goes through. */
        NONE,
        /** It is carried out, and the answer is lost. */
        ANSWER,
        /** It is lost, and the answer is a 500, which does not tell. */
        REQUEST
    }

    private final HttpServer server;
    private final HttpClient client = HttpClient.newHttpClient();
    private final String target;
    volatile Loss posts = Loss.NONE;
    volatile boolean refusesGets;

    LossyTwilio(String target) throws IOException {
        this.target = target;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::pass);
        server.start();
    }

    String baseUrl() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    private void pass(HttpExchange exchange) throws IOException {
        try (exchange) {
            boolean isPost = exchange.getRequestMethod().equals("POST");
            if (isPost ? posts == Loss.REQUEST : refusesGets) {
                exchange.sendResponseHeaders(isPost ? 500 : 401, -1);
                return;
            }
            HttpResponse<byte[]> answer = forward(exchange);
            if (!isPost || posts == Loss.NONE) {
                exchange.getResponseHeaders().set("Content-Type", "application/json");
                exchange.sendResponseHeaders(answer.statusCode(), answer.body().length);
                exchange.getResponseBody().write(answer.body());
            }
        }
    }

    private HttpResponse<byte[]> forward(HttpExchange exchange) throws IOException {
        byte[] body = exchange.getRequestBody().readAllBytes();
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create(target + exchange.getRequestURI()))
                .method(exchange.getRequestMethod(), HttpRequest.BodyPublishers.ofByteArray(body))
                .header("Authorization", exchange.getRequestHeaders().getFirst("Authorization"));
        if (body.length > 0) {
            request.header("Content-Type", "application/x-www-form-urlencoded");
        }
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
        } catch (InterruptedException e) {
            throw new IOException(
                    "interrupted; it was " + new String(body, StandardCharsets.UTF_8), e);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
