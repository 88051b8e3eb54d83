package com.twilio.sdk.rest.operations;

import static org.assertj.core.api.Assertions.assertThat;

import com.twilio.sdk.rest.Resource;
import com.twilio.sdk.rest.TwilioClient;
import com.twilio.sdk.rest.internal.Json;
import com.twilio.sdk.rest.operations.OperationFacts.Given;

import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;

import okhttp3.HttpUrl;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

import javax.net.ServerSocketFactory;

/** Each operation of the facts, called as a user would, against a server that writes down what comes. */
class OperationsTest {
    private static final String ACCOUNT = "AC00000000000000000000000000000001";

    @Test
    void factsHoldAllOperations() {
        assertThat(OperationFacts.all()).hasSize(1447);
    }

    @Test
    void eachOperation_sendsWhatTheFactsSay_andReadsAWholeAnswer() throws Exception {
        List<String> wrong = new ArrayList<>();
        OneAnswer answer = new OneAnswer();
        try (MockWebServer server = new MockWebServer()) {
            server.setServerSocketFactory(new PromptSockets());
            server.setDispatcher(answer);
            server.start();
            String url = server.url("/").toString();
            try (TwilioClient basic = OperationsRun.client(url, ACCOUNT);
                    TwilioClient oauth = OperationsRun.oauth(url, ACCOUNT)) {
                for (OperationFacts operation : OperationFacts.all()) {
                    TwilioClient client = operation.takesBearer() ? oauth : basic;
                    for (OperationCall call : OperationCall.of(operation)) {
                        answer.now = operation;
                        check(operation, call, client, server, wrong);
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static void check(
            OperationFacts operation,
            OperationCall call,
            TwilioClient client,
            MockWebServer server,
            List<String> wrong) {
        String what = call + ": ";
        try {
            Object result = call.run(client);
            RecordedRequest request = server.takeRequest();
            if (isTokenRequest(request)) {
                request = server.takeRequest();
            }
            String found = difference(operation, call, request);
            if (found == null && operation.has("model")) {
                Resource resource = (Resource) Objects.requireNonNull(result);
                found = resource.toMap().equals(operation.object("answer"))
                        ? resource.problems().isEmpty()
                                ? null
                                : resource.problems().toString()
                        : "read " + resource.toJson();
            }
            if (found != null) {
                wrong.add(what + found);
            }
        } catch (Exception e) {
            wrong.add(what + e);
        }
    }

    /** What the server saw that the facts do not say, or null. */
    private static @Nullable String difference(
            OperationFacts operation, OperationCall call, RecordedRequest request) {
        HttpUrl url = Objects.requireNonNull(request.getUrl());
        Map<String, List<String>> query = new TreeMap<>();
        url.queryParameterNames()
                .forEach(name -> query.put(name, List.copyOf(url.queryParameterValues(name))));
        List<Given> chosen = call.chosen();
        boolean inBody = !List.of("GET", "DELETE").contains(operation.text("method"));
        Map<String, List<String>> expectedQuery = expected(chosen, "body-query");
        if (!inBody) {
            expectedQuery.putAll(expected(chosen, "query"));
        }
        String body = request.getBody() == null ? "" : request.getBody().utf8();
        String auth = String.valueOf(request.getHeaders().get("Authorization"));
        boolean rightAuth = switch (operation.text("auth")) {
            case "NONE" -> auth.equals("null");
            case "BEARER" -> auth.startsWith("Bearer ");
            default -> auth.startsWith("Basic ");
        };
        if (!operation.text("method").equals(request.getMethod())) {
            return "method " + request.getMethod();
        }
        if (!operation.path(ACCOUNT).equals(url.encodedPath())) {
            return "path " + url.encodedPath();
        }
        if (!operation.text("host").equals(request.getHeaders().get("Host"))) {
            return "host " + request.getHeaders().get("Host");
        }
        if (!operation.accept().equals(request.getHeaders().get("Accept"))) {
            return "accept " + request.getHeaders().get("Accept");
        }
        if (!rightAuth) {
            return "auth " + auth;
        }
        if (!expectedQuery.equals(query)) {
            return "query " + query + ", not " + expectedQuery;
        }
        for (Given header : chosen) {
            boolean missing = header.place().equals("header")
                    && !text(header).equals(request.getHeaders().get(header.name()));
            if (missing && !header.name().equals("Authorization")) {
                return "header " + header.name() + " " + request.getHeaders().get(header.name());
            }
        }
        if (operation.isTrue("json")) {
            Object sent = Json.readObject(body);
            Map<String, Object> json =
                    json(chosen.stream().filter(g -> g.place().equals("json")).toList());
            return sent.equals(json) ? null : "body " + body + ", not " + json;
        }
        Map<String, List<String>> form = expected(chosen, "form");
        return form.equals(decoded(body)) ? null : "form " + body + ", not " + form;
    }

    private static Map<String, List<String>> expected(List<Given> chosen, String place) {
        Map<String, List<String>> expected = new TreeMap<>();
        for (Given given : chosen) {
            if (given.place().equals(place)) {
                switch (given.kind()) {
                    case "pair" -> {
                        expected.put(given.name() + "1.Name", List.of("a name"));
                        expected.put(given.name() + "1.Value", List.of("a & b"));
                    }
                    case "prefixed" ->
                        ((Map<?, ?>) Objects.requireNonNull(given.value()))
                                .forEach((key, value) -> expected.put(
                                        given.name() + "." + key, List.of(String.valueOf(value))));
                    default -> expected.put(given.name(), List.of(text(given)));
                }
            }
        }
        return expected;
    }

    private static String text(Given given) {
        return given.value() instanceof Map
                ? Json.write(given.value())
                : String.valueOf(given.value());
    }

    private static Map<String, Object> json(List<Given> members) {
        Map<String, Object> object = new LinkedHashMap<>();
        for (Given member : members) {
            Object value = member.members().isEmpty()
                    ? Objects.requireNonNull(member.value())
                    : json(member.members());
            object.put(member.name(), member.list() ? List.of(value) : value);
        }
        return object;
    }

    private static Map<String, List<String>> decoded(String form) {
        Map<String, List<String>> decoded = new TreeMap<>();
        for (String pair : form.isEmpty() ? new String[0] : form.split("&", -1)) {
            String[] parts = pair.split("=", 2);
            decoded.computeIfAbsent(
                            URLDecoder.decode(parts[0], StandardCharsets.UTF_8),
                            key -> new ArrayList<>())
                    .add(URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
        }
        return decoded;
    }

    /** Sockets that send an answer's head and body at once: else each call would wait 40 ms for an acknowledgement. */
    private static final class PromptSockets extends ServerSocketFactory {
        @Override
        public ServerSocket createServerSocket() throws IOException {
            return new ServerSocket() {
                @Override
                public Socket accept() throws IOException {
                    Socket socket = super.accept();
                    socket.setTcpNoDelay(true);
                    return socket;
                }
            };
        }

        @Override
        public ServerSocket createServerSocket(int port) throws IOException {
            throw new IOException("not asked for");
        }

        @Override
        public ServerSocket createServerSocket(int port, int backlog) throws IOException {
            return createServerSocket(port);
        }

        @Override
        public ServerSocket createServerSocket(int port, int backlog, InetAddress address)
                throws IOException {
            return createServerSocket(port);
        }
    }

    /** Whether the client asks for the bearer itself: no operation with a bearer is called with this path. */
    private static boolean isTokenRequest(RecordedRequest request) {
        return request.getBody() != null
                && request.getBody()
                        .utf8()
                        .contains("client_id=OQ0123456789abcdef0123456789abcdef&");
    }

    /** Answers as the facts say of the operation that is called now. */
    private static final class OneAnswer extends Dispatcher {
        private volatile @Nullable OperationFacts now;

        @Override
        public MockResponse dispatch(RecordedRequest request) {
            if (isTokenRequest(request)) {
                return new MockResponse.Builder()
                        .body("{\"access_token\":\"a-bearer\",\"expires_in\":3600}")
                        .build();
            }
            String body = Objects.requireNonNull(now).answer();
            return new MockResponse.Builder()
                    .code(body.isEmpty() ? 204 : "POST".equals(request.getMethod()) ? 201 : 200)
                    .setHeader("Content-Type", "application/json")
                    .body(body)
                    .build();
        }
    }
}
