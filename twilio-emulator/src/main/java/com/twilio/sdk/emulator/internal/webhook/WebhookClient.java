package com.twilio.sdk.emulator.internal.webhook;

import com.twilio.sdk.emulator.LogEntry;
import com.twilio.sdk.emulator.WebhookExchange;
import com.twilio.sdk.emulator.internal.fault.FaultPlan;
import com.twilio.sdk.emulator.internal.log.EventLog;
import com.twilio.sdk.emulator.internal.rest.Form;
import com.twilio.sdk.emulator.internal.rest.Sids;
import com.twilio.sdk.emulator.internal.stream.StreamSocket;
import com.twilio.sdk.emulator.internal.time.EventLoop;
import com.twilio.sdk.emulator.internal.time.Ticket;
import com.twilio.sdk.emulator.internal.twimlet.Twimlet;
import com.twilio.sdk.emulator.internal.twimlet.Twimlets;
import com.twilio.sdk.type.Secret;
import com.twilio.sdk.webhook.RequestSignature;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Sends signed requests to the app, those of one call one after another, while the virtual clock stands still.
 *
 * <p>Called on the loop's thread; answers come back there.
 */
public final class WebhookClient implements AutoCloseable {
    private static final int MAX_REDIRECTS = 10;

    /** More connections at once than a server has room to accept would be refused, or a second late. */
    private static final int AT_ONCE = 24;

    private static final Set<String> DULL = Set.of(
            "CallSid",
            "AccountSid",
            "ApiVersion",
            "Caller",
            "Called",
            "MessageSid",
            "SmsSid",
            "SmsMessageSid",
            "CallToken");

    private final EventLoop loop;
    private final EventLog log;
    private final Sids sids;
    private final Function<String, Secret> tokens;
    private final ExecutorService workers;
    private final ExecutorService exchanges;
    private final Map<Duration, HttpClient> clients = new ConcurrentHashMap<>();
    private final Map<String, CompletableFuture<Void>> queues = new ConcurrentHashMap<>();
    private final StatusCallbacks callbacks;
    private boolean expectsCalls;

    /**
     * Makes a client.
     *
     * @param tokens the token of an account by its SID: each signs the requests about its own calls and texts
     * @param faults what goes wrong with status callbacks
     */
    public WebhookClient(
            EventLoop loop,
            EventLog log,
            Sids sids,
            Function<String, Secret> tokens,
            FaultPlan faults) {
        this.callbacks = new StatusCallbacks(this, loop, faults);
        this.loop = loop;
        this.log = log;
        this.sids = sids;
        this.tokens = tokens;
        this.workers = Executors.newFixedThreadPool(AT_ONCE, WebhookClient::daemon);
        this.exchanges = Executors.newCachedThreadPool(WebhookClient::daemon);
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "twilio-emulator-webhook");
        thread.setDaemon(true);
        return thread;
    }

    /**
     * Begins, in the background, what the first call in a JVM waits for longest: the certificates that TLS trusts, and
     * JAXB.
     */
    public void expectCalls() {
        if (!expectsCalls) {
            expectsCalls = true;
            daemon(() -> client(Overrides.of("").connect())).start();
            daemon(() -> DocumentReader.voice().xml("<Response/>")).start();
        }
    }

    private HttpClient client(Duration connect) {
        return clients.computeIfAbsent(connect, this::connecting);
    }

    /** Returns a client without connections of its own yet. */
    private HttpClient connecting(Duration limit) {
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(limit)
                .executor(exchanges)
                .build();
    }

    /** Sends a request after the earlier ones of the same call; {@code receiver} gets the answer on the loop. */
    public void send(WebhookRequest request, Consumer<WebhookAnswer> receiver) {
        send(request, sids.secret("idempotency"), receiver);
    }

    /** As {@link #send}, for a report of a status, with which faults may happen. */
    public void report(WebhookRequest request, Consumer<WebhookAnswer> receiver) {
        callbacks.send(request, sids.secret("idempotency"), receiver);
    }

    /** Returns a receiver that warns, in the story of {@code sid}, of a status callback that failed. */
    public Consumer<WebhookAnswer> warning(String sid) {
        return answer -> {
            if (answer.code() != 0) {
                log.add(
                        LogEntry.Kind.WARNING,
                        sid,
                        answer.code() + " the status callback " + answer.url() + ": "
                                + answer.problem());
            }
        };
    }

    /** Opens a WebSocket to the app; its address is signed as that of a GET. {@code done} gets the failure, or null. */
    public void open(
            StreamSocket socket, String account, String url, Consumer<@Nullable Throwable> done) {
        RequestSignature signature = new RequestSignature(tokens.apply(account));
        socket.connect(
                client(Duration.ofSeconds(5)),
                url,
                done,
                RequestSignature.HEADER,
                signature.sign(url, Map.of()));
    }

    @SuppressWarnings("FutureReturnValueIgnored") // What is chained to the sending only forgets it.
    void send(WebhookRequest request, String token, Consumer<WebhookAnswer> receiver) {
        Ticket ticket = loop.hold();
        RequestSignature signature =
                new RequestSignature(tokens.apply(request.standard().text("AccountSid", "")));
        CompletableFuture<Void> before =
                queues.getOrDefault(request.sid(), CompletableFuture.completedFuture(null));
        CompletableFuture<Void> sending = before.thenRunAsync(
                () -> {
                    Delivery delivery = new Delivery(request, token, signature);
                    WebhookAnswer answer = delivery.run();
                    ticket.handBack(() -> {
                        delivery.exchanges.forEach(this::note);
                        delivery.warnings.forEach(
                                warning -> log.add(LogEntry.Kind.WARNING, request.sid(), warning));
                        receiver.accept(answer);
                    });
                },
                workers);
        queues.put(request.sid(), sending);
        sending.whenComplete((done, failure) -> queues.remove(request.sid(), sending));
    }

    private void note(WebhookExchange exchange) {
        log.add(exchange);
        StringJoiner told = new StringJoiner(" ");
        exchange.parameters().forEach((name, values) -> {
            if (!DULL.contains(name) && !values.get(0).isEmpty()) {
                told.add(name + "=" + String.join(",", values));
            }
        });
        log.add(LogEntry.Kind.WEBHOOK, exchange.sid(), exchange + "\n" + told);
    }

    /** One request on its way through redirects. */
    private final class Delivery {
        private final WebhookRequest request;
        private final String token;
        private final RequestSignature signature;
        private final Overrides overrides;
        private final List<WebhookExchange> exchanges = new ArrayList<>();
        private final List<String> warnings = new ArrayList<>();
        private String method = "";
        private String url = "";
        private Form parameters = new Form();

        Delivery(WebhookRequest request, String token, RequestSignature signature) {
            this.request = request;
            this.token = token;
            this.signature = signature;
            this.overrides = Overrides.of(request.url());
        }

        /** Requests the answer, again if the URL's fragment asks for that. */
        WebhookAnswer run() {
            WebhookAnswer answer = attempt();
            for (int i = 0; i < overrides.retries() && overrides.retries(answer); i++) {
                answer = attempt();
            }
            return answer;
        }

        private WebhookAnswer attempt() {
            method = request.method().toUpperCase(Locale.ROOT).equals("GET") ? "GET" : "POST";
            url = Urls.withoutFragment(request.url());
            parameters = new Form().addAll(request.standard()).addAll(request.extra());
            for (int hop = 0; hop <= MAX_REDIRECTS; hop++) {
                WebhookAnswer answer = once();
                if (answer.status() < 300
                        || answer.status() > 399
                        || answer.body().isEmpty()) {
                    return answer;
                }
                if (answer.status() != 307 && answer.status() != 308) {
                    method = "GET";
                    parameters = request.standard();
                }
                url = Urls.withoutFragment(Urls.resolve(url, answer.body()));
            }
            return new WebhookAnswer(
                    url, 0, null, "", 11215, "more than " + MAX_REDIRECTS + " redirects");
        }

        private WebhookAnswer once() {
            boolean get = method.equals("GET");
            String query = parameters.encode();
            String signed = get && !query.isEmpty()
                    ? url + (url.indexOf('?') < 0 ? "?" : "&") + query
                    : url;
            Map<String, List<String>> form = get ? Map.of() : parameters.asMap();
            long start = System.nanoTime();
            String header = "";
            WebhookAnswer answer;
            try {
                URI uri = URI.create(Urls.clean(signed));
                signed = uri.toString();
                header = signature.sign(signed, form);
                answer = Twimlets.serves(url)
                        ? twimlet(uri)
                        : answered(sent(httpRequest(uri, get ? null : query, header)));
            } catch (Exception e) {
                answer = Failures.answer(url, e, overrides);
            }
            note(signed, form, header, answer, Duration.ofNanos(System.nanoTime() - start));
            return answer;
        }

        /** Sends it, and once more if the app had just closed the connection that was kept. */
        private HttpResponse<String> sent(HttpRequest http)
                throws IOException, InterruptedException {
            HttpResponse.BodyHandler<String> text = HttpResponse.BodyHandlers.ofString();
            try {
                return client(overrides.connect()).send(http, text);
            } catch (HttpTimeoutException | ConnectException e) {
                throw e;
            } catch (IOException e) {
                return connecting(overrides.connect()).send(http, text);
            }
        }

        /** Answers for twimlets.com, with no network. */
        private WebhookAnswer twimlet(URI uri) {
            Form form = Form.parse(uri.getRawQuery());
            parameters.asMap().forEach((name, values) -> form.set(name, values.get(0)));
            Twimlet twimlet = Twimlets.answer(uri.getPath(), form);
            if (!twimlet.warning().isEmpty()) {
                warnings.add(twimlet.warning() + " (" + url + ")");
            }
            return twimlet.location().isEmpty()
                    ? new WebhookAnswer(url, 200, "text/xml", twimlet.document(), 0, "")
                    : new WebhookAnswer(url, 302, null, twimlet.location(), 0, "");
        }

        private HttpRequest httpRequest(URI uri, @Nullable String body, String signed) {
            HttpRequest.Builder builder = HttpRequest.newBuilder(uri)
                    .timeout(overrides.total())
                    .header("Accept", "*/*")
                    .header("User-Agent", "TwilioProxy/1.1")
                    .header("I-Twilio-Idempotency-Token", token)
                    .header(RequestSignature.HEADER, signed);
            String cookies = request.cookies().header(String.valueOf(uri.getAuthority()));
            if (!cookies.isEmpty()) {
                builder.header("Cookie", cookies);
            }
            return body == null
                    ? builder.GET().build()
                    : builder.header(
                                    "Content-Type",
                                    "application/x-www-form-urlencoded; charset=UTF-8")
                            .POST(HttpRequest.BodyPublishers.ofString(body))
                            .build();
        }

        /** Turns a response into an answer; the body of a redirect is where it leads. */
        private WebhookAnswer answered(HttpResponse<String> response) {
            int status = response.statusCode();
            request.cookies()
                    .take(
                            String.valueOf(response.uri().getAuthority()),
                            response.headers().allValues("Set-Cookie"));
            String type = response.headers().firstValue("Content-Type").orElse(null);
            boolean good = status >= 200 && status < 300;
            String body = status >= 300 && status < 400
                    ? response.headers().firstValue("Location").orElse("")
                    : response.body();
            return new WebhookAnswer(
                    url, status, type, body, good ? 0 : 11200, good ? "" : "HTTP status " + status);
        }

        private void note(
                String signed,
                Map<String, List<String>> form,
                String header,
                WebhookAnswer answer,
                Duration elapsed) {
            exchanges.add(new WebhookExchange(
                    log.offset(),
                    request.sid(),
                    method,
                    signed,
                    form,
                    RequestSignature.baseString(signed, form),
                    header,
                    answer.status(),
                    answer.contentType(),
                    answer.body(),
                    answer.problem().isEmpty() ? null : answer.problem(),
                    elapsed));
        }
    }

    @Override
    public void close() {
        workers.shutdownNow();
        exchanges.shutdownNow();
    }
}
