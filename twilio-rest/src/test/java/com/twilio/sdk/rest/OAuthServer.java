package com.twilio.sdk.rest;

import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/** A server that hands out the bearers bearer-1, bearer-2, …, and answers whoever shows one that it accepts. */
final class OAuthServer implements AutoCloseable {
    static final String CLIENT_SECRET = "a-client-secret+that/nobody=may see";

    /** The requests for bearers, and all others. */
    final Collection<RecordedRequest> tokenRequests = new ConcurrentLinkedQueue<>();

    final Collection<RecordedRequest> requests = new ConcurrentLinkedQueue<>();

    /** The headers that are refused. */
    final Set<String> refused = ConcurrentHashMap.newKeySet();

    /** What the token endpoint answers to the n-th request. */
    volatile Function<Integer, MockResponse> tokens =
            n -> json(200, "{\"access_token\": \"bearer-" + n + "\", \"expires_in\": 3600}");

    private final MockWebServer server = new MockWebServer();
    private final AtomicInteger handedOut = new AtomicInteger();

    OAuthServer() {
        server.setDispatcher(new Dispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest request) {
                if (request.getTarget().endsWith("/token")) {
                    tokenRequests.add(request);
                    return tokens.apply(handedOut.incrementAndGet());
                }
                requests.add(request);
                return refused.contains(request.getHeaders().get("Authorization"))
                        ? json(401, "{\"code\": 20003, \"message\": \"Authenticate\"}")
                        : json(200, "{\"sid\": \"CA1\"}");
            }
        });
        try {
            server.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static MockResponse json(int status, String json) {
        return new MockResponse.Builder()
                .code(status)
                .setHeader("Content-Type", "application/json")
                .body(json)
                .build();
    }

    String url() {
        return "http://127.0.0.1:" + server.getPort();
    }

    TwilioClient client() {
        return TwilioClient.builder()
                .accountSid(FakeTwilio.ACCOUNT)
                .oauth("OQ1", CLIENT_SECRET)
                .baseUrl(url())
                .build();
    }

    @Override
    public void close() {
        server.close();
    }
}
