package com.twilio.sdk.rest.internal;

import com.twilio.sdk.rest.TwilioException;
import com.twilio.sdk.type.Secret;

import okhttp3.Call;
import okhttp3.Callback;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Sends requests and hears answers, on the caller's thread or without blocking it.
 *
 * <p>What follows an attempt is decided by {@link Exchange}; this class only carries it out. Thread-safe.
 */
public final class Transport implements AutoCloseable {
    private final BaseUrl baseUrl;
    private final SignIn signIn;
    private final OkHttpClient http;
    private final Call.Factory calls;
    private final Time time;
    private final Bearers bearers;
    private final RetryBudget budget = new RetryBudget();

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
        Authorization last = new Authorization(baseUrl, signIn, time);
        http = HttpClients.obeying(setup.client(), baseUrl, last);
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
                .header("Accept", "application/json")
                .header("User-Agent", UserAgent.TEXT);
        String host = baseUrl.hostHeader(operation.product());
        if (host != null) {
            request.header("Host", host);
        }
        return request.method(operation.method(), body(operation, content)).build();
    }

    private static @Nullable OneShotBody body(Operation<?> operation, @Nullable Content content) {
        if (!operation.hasBody()) {
            return null;
        }
        Content sent = content == null ? Content.EMPTY : content;
        return new OneShotBody(
                MediaType.get(sent.type()),
                sent.text().getBytes(StandardCharsets.UTF_8),
                !operation.isSafeToRepeat());
    }

    /** Sends a request and waits for its end. */
    Reply send(Operation<?> operation, Request request, Settings settings) {
        Exchange exchange = new Exchange(operation, request, settings, time, budget);
        try {
            Reply reply = send(exchange, request);
            exchange.watch().callEnded(reply, null);
            return reply;
        } catch (RuntimeException | Error e) {
            exchange.watch().callEnded(null, e);
            throw e;
        }
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
        Request request = nextAttempt(exchange, bearer);
        Call call = newCall(exchange, request);
        try (Response response = execute(call)) {
            return answered(exchange, request, Answer.read(response));
        } catch (IOException e) {
            return exchange.broken(e, request);
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
            throw exchange.expired();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw exchange.withoutBearer(e);
        } catch (ExecutionException e) {
            throw exchange.withoutBearer(e);
        }
    }

    private static Request nextAttempt(Exchange exchange, @Nullable Bearer bearer) {
        Request request = exchange.nextAttempt();
        return bearer == null ? request : bearer.tagged(request);
    }

    private Step answered(Exchange exchange, Request request, Answer answer) {
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
    }

    private Call newCall(Exchange exchange, Request request) {
        Call call = calls.newCall(request);
        // OkHttp reads 0 as "no limit".
        Duration remaining = exchange.remaining();
        call.timeout().timeout(Math.max(1, remaining.toNanos()), TimeUnit.NANOSECONDS);
        return call;
    }

    /** Sends a request without blocking; cancelling the future cancels the attempt that is under way. */
    @SuppressWarnings("FutureReturnValueIgnored") // What is chained here ends with the result.
    CompletableFuture<Reply> sendAsync(Operation<?> operation, Request request, Settings settings) {
        Exchange exchange = new Exchange(operation, request, settings, time, budget);
        CompletableFuture<Reply> result = new CompletableFuture<>();
        result.whenComplete(exchange.watch()::callEnded);
        // OkHttp's own timeout starts when a call leaves the queue; the deadline counts from here.
        CompletableFuture<Void> alarm = time.alarm(exchange.remaining());
        alarm.whenCompleteAsync(
                (nothing, timeout) -> {
                    if (timeout != null) {
                        result.completeExceptionally(exchange.expired());
                    }
                },
                http.dispatcher().executorService());
        result.whenComplete((reply, failure) -> alarm.complete(null));
        attemptAsync(exchange, request, result);
        return result;
    }

    @SuppressWarnings("FutureReturnValueIgnored") // What is chained here ends with the result.
    private void attemptAsync(Exchange exchange, Request request, CompletableFuture<Reply> result) {
        CompletableFuture<Bearer> bearer = bearers.bearer(request);
        if (bearer == null || (bearer.isDone() && !bearer.isCompletedExceptionally())) {
            attemptAsync(exchange, request, bearer == null ? null : bearer.join(), result);
            return;
        }
        bearer.whenCompleteAsync(
                (token, trouble) -> {
                    if (trouble == null) {
                        attemptAsync(exchange, request, token, result);
                    } else {
                        result.completeExceptionally(exchange.withoutBearer(trouble));
                    }
                },
                this::handOver);
    }

    /** What hangs on a result must not run on the thread that all others wait for; but it must run, closed or not. */
    private void handOver(Runnable task) {
        try {
            http.dispatcher().executorService().execute(task);
        } catch (RejectedExecutionException e) {
            task.run();
        }
    }

    @SuppressWarnings("FutureReturnValueIgnored") // What is chained here ends with the result.
    private void attemptAsync(
            Exchange exchange,
            Request unsigned,
            @Nullable Bearer bearer,
            CompletableFuture<Reply> result) {
        if (result.isDone()) {
            return;
        }
        Request request = nextAttempt(exchange, bearer);
        Call call = newCall(exchange, request);
        result.whenComplete((reply, failure) -> {
            if (failure != null) {
                call.cancel();
            }
        });
        call.enqueue(new Callback() {
            @Override
            public void onResponse(Call answered, Response response) {
                try (response) {
                    Step step = answered(exchange, request, Answer.read(response));
                    follow(exchange, unsigned, step, result);
                } catch (RuntimeException | Error e) {
                    result.completeExceptionally(e);
                }
            }

            @Override
            public void onFailure(Call failed, IOException trouble) {
                try {
                    follow(exchange, unsigned, exchange.broken(trouble, request), result);
                } catch (RuntimeException | Error e) {
                    result.completeExceptionally(e);
                }
            }
        });
    }

    @SuppressWarnings("FutureReturnValueIgnored") // What is chained here ends with the result.
    private void follow(
            Exchange exchange, Request request, Step step, CompletableFuture<Reply> result) {
        if (step instanceof Step.Done done) {
            result.complete(done.reply());
        } else if (step instanceof Step.Failed failed) {
            result.completeExceptionally(failed.exception());
        } else if (step instanceof Step.Again again) {
            time.after(again.pause(), http.dispatcher().executorService())
                    .whenComplete((nothing, trouble) ->
                            afterPause(exchange, request, again.otherwise(), trouble, result));
        }
    }

    private void afterPause(
            Exchange exchange,
            Request request,
            TwilioException last,
            @Nullable Throwable trouble,
            CompletableFuture<Reply> result) {
        if (trouble == null) {
            attemptAsync(exchange, request, result);
        } else {
            last.addSuppressed(trouble);
            result.completeExceptionally(last);
        }
    }

    /** Where requests go; never a credential. */
    @Override
    public String toString() {
        return baseUrl.toString();
    }

    /** Ends idle connections and the threads of asynchronous calls; calls under way end by themselves. */
    @Override
    public void close() {
        http.dispatcher().executorService().shutdown();
        http.connectionPool().evictAll();
    }
}
