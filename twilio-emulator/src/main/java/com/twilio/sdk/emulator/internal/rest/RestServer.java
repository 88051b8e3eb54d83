package com.twilio.sdk.emulator.internal.rest;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import com.twilio.sdk.emulator.LogEntry;
import com.twilio.sdk.emulator.internal.fault.FaultPlan;
import com.twilio.sdk.emulator.internal.fault.RestFault;
import com.twilio.sdk.emulator.internal.log.EventLog;
import com.twilio.sdk.emulator.internal.time.EventLoop;
import com.twilio.sdk.emulator.internal.twimlet.Twimlet;
import com.twilio.sdk.emulator.internal.twimlet.Twimlets;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** The HTTP server on loopback: the REST API, and the twimlets for a browser. */
public final class RestServer implements AutoCloseable {
    private static final int MAX_BODY = 1 << 20;

    private final HttpServer server;
    private final ExecutorService workers;
    private final EventLoop loop;
    private final EventLog log;
    private final Credentials credentials;
    private final Router router;
    private final GenericApi api;
    private final MediaFiles media;
    private final FaultPlan faults;
    private final CountDownLatch closed = new CountDownLatch(1);

    public RestServer(
            int port,
            EventLoop loop,
            EventLog log,
            Credentials credentials,
            Store store,
            Map<String, Behaviour> behaviours,
            MediaFiles media,
            FaultPlan faults) {
        this.media = media;
        this.faults = faults;
        this.loop = loop;
        this.log = log;
        this.credentials = credentials;
        this.router = new Router(OperationTable.operations());
        this.api = new GenericApi(store, OperationTable.operations(), behaviours);
        this.workers = Executors.newCachedThreadPool(work -> {
            Thread thread = new Thread(work, "twilio-emulator-rest");
            thread.setDaemon(true);
            return thread;
        });
        answerAtOnce();
        try {
            this.server = HttpServer.create(
                    new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "The local Twilio cannot listen on port " + port + " (" + e.getMessage()
                            + "); choose another one, or 0 for a free one.",
                    e);
        }
        server.setExecutor(workers);
        server.createContext("/", this::serve);
        server.start();
    }

    /** Without it the JDK's server holds each answer back for 40 ms on a connection that is kept. */
    private static void answerAtOnce() {
        if (System.getProperty("sun.net.httpserver.nodelay") == null) {
            System.setProperty("sun.net.httpserver.nodelay", "true");
        }
    }

    public int port() {
        return server.getAddress().getPort();
    }

    private void serve(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = Products.path(
                    exchange.getRequestHeaders().getFirst("Host"),
                    exchange.getRequestURI().getRawPath());
            String query = exchange.getRequestURI().getRawQuery();
            String method = exchange.getRequestMethod();
            String body = new String(
                    exchange.getRequestBody().readNBytes(MAX_BODY), StandardCharsets.UTF_8);
            if (Twimlets.isTwimlet(path)) {
                log.add(LogEntry.Kind.REST, null, method + " " + exchange.getRequestURI());
                Form form = Form.parse(query).addAll(Form.parse(body));
                send(exchange, Twimlets.answer(path, form));
                return;
            }
            MediaFile file = media.find(path);
            if (file != null && method.matches("GET|HEAD")) {
                log.add(LogEntry.Kind.REST, null, method + " " + exchange.getRequestURI());
                send(exchange, method, file);
                return;
            }
            if (path.endsWith(".wav")) {
                RestAnswer none = RestAnswer.of(RestError.notFound(path));
                send(exchange, none.status(), "application/json; charset=utf-8", none.body());
                return;
            }
            Supplier<RestAnswer> work =
                    () -> answer(exchange, method, path, Form.parse(query), Form.parse(body));
            RestFault fault = faults.next(method, path);
            if (fault == null) {
                send(exchange, work.get());
            } else {
                goWrong(exchange, fault, work);
            }
        }
    }

    /** Answers as a fault wants; when nothing is sent, the end of the exchange cuts the connection. */
    private void goWrong(HttpExchange exchange, RestFault fault, Supplier<RestAnswer> work)
            throws IOException {
        String done =
                fault.carriedOut() ? " in place of " + work.get().status() : ", not carried out";
        String line =
                exchange.getRequestMethod() + " " + exchange.getRequestURI() + " → " + fault + done;
        loop.call(() -> {
            log.add(LogEntry.Kind.REST, null, line);
            return line;
        });
        switch (fault.kind()) {
            case TOO_MANY_REQUESTS -> {
                if (!fault.retryAfter().isZero()) {
                    String seconds = String.valueOf(fault.retryAfter().toSeconds());
                    exchange.getResponseHeaders().set("Retry-After", seconds);
                }
                send(exchange, RestAnswer.of(new RestError(429, 20429, "Too many requests.")));
            }
            case SERVER_ERROR ->
                send(exchange, RestAnswer.of(new RestError(500, 20500, "Something failed.")));
            case NO_ANSWER -> waitInVain();
            case CUT -> {}
        }
    }

    private void waitInVain() {
        try {
            closed.await(60, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void send(HttpExchange exchange, Twimlet twimlet) throws IOException {
        if (!twimlet.location().isEmpty()) {
            exchange.getResponseHeaders().set("Location", twimlet.location());
        }
        send(exchange, twimlet.status(), "text/xml", twimlet.document());
    }

    private static void send(HttpExchange exchange, RestAnswer answer) throws IOException {
        send(exchange, answer.status(), "application/json; charset=utf-8", answer.body());
    }

    private RestAnswer answer(
            HttpExchange exchange, String method, String path, Form query, Form form) {
        String line = method + " " + exchange.getRequestURI() + " → ";
        String authorization = exchange.getRequestHeaders().getFirst("Authorization");
        return loop.call(() -> {
            LogLine rest = new LogLine(line);
            try {
                String caller = credentials.check(authorization);
                String origin =
                        Products.origin(exchange.getRequestHeaders().getFirst("Host"), path);
                RestAnswer answer =
                        api.answer(router.route(method, path, query, form).by(caller, origin));
                rest.add(log, String.valueOf(answer.status()));
                return answer;
            } catch (RestError e) {
                rest.add(log, e.status() + " (" + e.code() + ": " + e.getMessage() + ")");
                return RestAnswer.of(e);
            } catch (RuntimeException e) {
                rest.add(log, "500 (20500: " + e + ")");
                return RestAnswer.of(new RestError(500, 20500, "The local Twilio failed: " + e));
            }
        });
    }

    private record LogLine(String start) {
        void add(EventLog log, String end) {
            log.add(LogEntry.Kind.REST, null, start + end);
        }
    }

    private static void send(HttpExchange exchange, int status, String type, String body)
            throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type);
        if (status == 401) {
            exchange.getResponseHeaders().set("WWW-Authenticate", "Basic realm=\"Twilio API\"");
        }
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        if (bytes.length > 0) {
            try (OutputStream out = exchange.getResponseBody()) {
                out.write(bytes);
            }
        }
    }

    private static void send(HttpExchange exchange, String method, MediaFile file)
            throws IOException {
        exchange.getResponseHeaders().set("Content-Type", file.contentType());
        if (method.equals("HEAD")) {
            exchange.getResponseHeaders().set("Content-Length", String.valueOf(file.length()));
            exchange.sendResponseHeaders(200, -1);
            return;
        }
        exchange.sendResponseHeaders(200, file.length());
        try (OutputStream out = exchange.getResponseBody()) {
            file.writeTo(out);
        }
    }

    @Override
    public void close() {
        closed.countDown();
        server.stop(0);
        workers.shutdownNow();
    }
}
