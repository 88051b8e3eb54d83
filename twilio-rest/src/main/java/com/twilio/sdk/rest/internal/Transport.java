package com.twilio.sdk.rest.internal;

import com.twilio.sdk.type.Secret;

import okhttp3.Call;
import okhttp3.Headers;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Sends requests and hears answers, on the caller's thread or without blocking it.
 *
 * <p>What follows an attempt is decided by {@link Exchange}; this class only carries it out. Thread-safe.
 */
public final class Transport implements AutoCloseable {
    private static final Headers HEADERS =
            Headers.of("Accept", Operation.JSON, "User-Agent", UserAgent.TEXT);

    private final BaseUrl baseUrl;
    private final SignIn signIn;
    private final OkHttpClient http;
    private final Call.Factory calls;
    private final Time time;
    private final Bearers bearers;
    private final RetryBudget.PerHost budgets = new RetryBudget.PerHost();
    private final CallerWatch callers = new CallerWatch();
    private final KeptConnections connections;
    private final QuietWatchdog watchdog;
    private volatile boolean closed;

    /** With an account SID and its token, or an API key and its secret. */
    public Transport(BaseUrl baseUrl, String user, Secret password, Time time) {
        this(baseUrl, user, password, time, HttpClients.create());
    }

    /** Over a client whose sockets or names differ from {@link HttpClients#create()}. */
    public Transport(BaseUrl baseUrl, String user, Secret password, Time time, OkHttpClient http) {
        this(
                baseUrl,
                new SignIn(Credentials.Basic.of(user, password), null),
                time,
                new HttpSetup(http, finished -> finished));
    }

    public Transport(BaseUrl baseUrl, SignIn signIn, Time time, HttpSetup setup) {
        this.baseUrl = baseUrl;
        this.signIn = signIn;
        this.time = time;
        connections = new KeptConnections(time);
        watchdog = new QuietWatchdog(() -> connections.look(this::handOver));
        Authorization last = new Authorization(baseUrl, signIn, time, connections);
        http = HttpClients.obeying(setup.client(), connections.pool(), baseUrl, last);
        calls = HttpClients.wrapped(setup, http, baseUrl, last);
        bearers = new Bearers(signIn.credentials(), this::askForToken, time);
    }

    private Reply askForToken(TokenEndpoint endpoint) {
        Operation<?> operation = endpoint.operation();
        Content form = TokenEndpoint.form((Credentials.OAuth) signIn.credentials());
        return send(operation, request(operation, operation.path(), form), Settings.DEFAULT);
    }

    /** The clock of all waiting. */
    public Time time() {
        return time;
    }

    BaseUrl baseUrl() {
        return baseUrl;
    }

    /** Builds a request; {@code pathAndQuery} and {@code content} are encoded already. */
    Request request(Operation<?> operation, String pathAndQuery, @Nullable Content content) {
        signIn.check(operation);
        Request.Builder request = new Request.Builder()
                .url(baseUrl.url(operation.product(), pathAndQuery))
                .tag(Auth.class, operation.auth())
                .headers(HEADERS);
        String host = baseUrl.hostHeader(operation.product());
        if (host != null) {
            request.header("Host", host);
        }
        if (!operation.accept().equals(Operation.JSON)) {
            request.header("Accept", operation.accept());
        }
        return request.method(operation.method(), body(operation, content)).build();
    }

    private static @Nullable OneShotBody body(Operation<?> operation, @Nullable Content content) {
        if (!operation.hasBody()) {
            return null;
        }
        Content sent = content == null ? Content.EMPTY : content;
        return new OneShotBody(
                sent.type(),
                sent.text().getBytes(StandardCharsets.UTF_8),
                !operation.isSafeToRepeat());
    }

    /** Sends a request and waits for its end. */
    Reply send(Operation<?> operation, Request request, Settings settings) {
        Exchange exchange = exchange(operation, request, settings);
        try {
            Reply reply = send(exchange, request);
            exchange.watch().callEnded(reply, null);
            return reply;
        } catch (RuntimeException | Error e) {
            exchange.watch().callEnded(null, e);
            throw e;
        }
    }

    /** Sends a request without blocking; cancelling the future cancels the attempt that is under way. */
    CompletableFuture<Reply> sendAsync(Operation<?> operation, Request request, Settings settings) {
        return new AsyncCall(this, exchange(operation, request, settings), request).start();
    }

    private Exchange exchange(Operation<?> operation, Request request, Settings settings) {
        if (closed) {
            throw new IllegalStateException(
                    operation.name() + ": the client is closed; nothing was sent.");
        }
        String host = request.url().host() + ":" + request.url().port();
        return new Exchange(
                operation, request, settings, time, budgets.of(host), signIn.credentials());
    }

    private Reply send(Exchange exchange, Request request) {
        while (true) {
            Step step = attempt(exchange, request);
            if (step instanceof Step.Done done) {
                return done.reply();
            }
            if (step instanceof Step.Failed failed) {
                throw failed.exception();
            }
            pause(exchange, (Step.Again) step);
        }
    }

    private Step attempt(Exchange exchange, Request unsigned) {
        Bearer bearer = awaitBearer(exchange, unsigned);
        if (Thread.currentThread().isInterrupted()) {
            return new Step.Failed(exchange.interrupted());
        }
        Request request = exchange.nextAttempt(bearer);
        Call call = newCall(request);
        callers.enter(call, exchange.remaining());
        try (Response response = execute(call)) {
            return answered(exchange, request, Answer.read(call, response));
        } catch (IOException e) {
            return exchange.broken(e, request);
        } finally {
            callers.exit(call);
            attemptEnded(request);
        }
    }

    private @Nullable Bearer awaitBearer(Exchange exchange, Request request) {
        CompletableFuture<Bearer> bearer = bearers.bearer(request);
        if (bearer == null) {
            return null;
        }
        try {
            return bearer.get(exchange.remaining().toNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            throw exchange.outOfTime();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw exchange.withoutBearer(e);
        } catch (ExecutionException e) {
            throw exchange.withoutBearer(e);
        }
    }

    Step answered(Exchange exchange, Request request, Answer answer) {
        return bearers.refused(request, answer.status())
                ? exchange.bearerRefused(answer)
                : exchange.answered(answer);
    }

    /** OkHttp's connecting throws a bare InterruptedException, which it does not declare, and drops the thread's flag. */
    private static Response execute(Call call) throws IOException {
        try {
            return call.execute();
        } catch (IOException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            Thread.currentThread().interrupt();
            InterruptedIOException interrupted = new InterruptedIOException("interrupted");
            interrupted.initCause(e);
            throw interrupted;
        }
    }

    private void pause(Exchange exchange, Step.Again again) {
        try {
            time.sleep(again.pause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw exchange.interrupted(again.otherwise());
        }
        if (closed) {
            throw again.otherwise();
        }
    }

    Call newCall(Request request) {
        watchdog.callStarts();
        return calls.newCall(request);
    }

    /** The bearer that a request needs, now or soon; null if it needs none. */
    @Nullable
    CompletableFuture<Bearer> bearer(Request request) {
        return bearers.bearer(request);
    }

    boolean isClosed() {
        return closed;
    }

    /** Runs what must not run on the thread that all others wait for; but it must run, closed or not. */
    void handOver(Runnable task) {
        try {
            http.dispatcher().executorService().execute(task);
        } catch (RejectedExecutionException e) {
            ForkJoinPool.commonPool().execute(task);
        }
    }

    /** Gives back the connection of an attempt; after the client was closed it has nobody to wait for. */
    void attemptEnded(Request request) {
        AttemptTrace.end(request);
        if (closed) {
            connections.pool().evictAll();
        }
    }

    /** Where requests go; never a credential. */
    @Override
    public String toString() {
        return baseUrl.toString();
    }

    /**
     * Ends idle connections and the threads of asynchronous calls. Calls under way end by themselves, but none is sent
     * again, and those that wait for their turn are not sent.
     */
    @Override
    public void close() {
        closed = true;
        callers.close();
        http.dispatcher().executorService().shutdown();
        // Looked at anew, the queue refuses those that wait, rather than at the next end of a call.
        http.dispatcher().setMaxRequests(http.dispatcher().getMaxRequests());
        connections.pool().evictAll();
    }
}
