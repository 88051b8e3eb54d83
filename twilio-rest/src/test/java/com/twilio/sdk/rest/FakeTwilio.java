package com.twilio.sdk.rest;

import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.TimeUnit;

/** A server on loopback that answers what a test tells it, and a client that points at it. */
final class FakeTwilio implements AutoCloseable {
    static final String ACCOUNT = "AC00000000000000000000000000000001";
    static final String TOKEN = "a-token-that-nobody-may-see";

    private final MockWebServer server = new MockWebServer();
    private final TwilioClient client;

    FakeTwilio() {
        try {
            server.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        client = TwilioClient.builder()
                .accountSid(ACCOUNT)
                .authToken(TOKEN)
                .baseUrl(url())
                .build();
    }

    TwilioClient client() {
        return client;
    }

    String url() {
        return "http://127.0.0.1:" + server.getPort();
    }

    FakeTwilio answers(int status, String json) {
        return answers(status, "application/json", json);
    }

    FakeTwilio answers(int status, String contentType, String body) {
        return answers(new MockResponse.Builder()
                .code(status)
                .setHeader("Content-Type", contentType)
                .body(body)
                .build());
    }

    FakeTwilio answers(MockResponse response) {
        server.enqueue(response);
        return this;
    }

    RecordedRequest request() {
        try {
            RecordedRequest request = server.takeRequest(5, TimeUnit.SECONDS);
            if (request == null) {
                throw new AssertionError("No request came.");
            }
            return request;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    int requestCount() {
        return server.getRequestCount();
    }

    @Override
    public void close() {
        client.close();
        server.close();
    }
}
