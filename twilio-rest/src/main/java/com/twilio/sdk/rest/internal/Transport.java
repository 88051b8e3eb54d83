package com.twilio.sdk.rest.internal;

import com.twilio.sdk.rest.TwilioException;
import com.twilio.sdk.type.Secret;

import okhttp3.Call;
import okhttp3.Callback;
import okhttp3.Credentials;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * Sends requests and hears answers, on the caller's thread or without blocking it.
 *
 * <p>What follows an attempt is decided by {@link Exchange}; this class only carries it out. Thread-safe.
 */
public final class Transport implements AutoCloseable {
    private final BaseUrl baseUrl;
    private final OkHttpClient http;
    private final Time time;
    private final RetryBudget budget = new RetryBudget();

    public Transport(BaseUrl baseUrl, String user, Secret password, Time time) {
        this(baseUrl, user, password, time, HttpClients.create());
    }

    /** Over a client whose sockets or timeouts differ from {@link HttpClients#create()}. */
    public Transport(BaseUrl baseUrl, String user, Secret password, Time time, OkHttpClient http) {
        this.baseUrl = baseUrl;
        this.time = time;
        this.http = http.newBuilder()
                .addInterceptor(AttemptTimes::begin)
                .addNetworkInterceptor(AttemptTimes::connected)
                .addInterceptor(chain -> {
                    Request request = chain.request();
                    AttemptTrace.check(request);
                    return chain.proceed(
                            baseUrl.mayHaveCredentials(request.url())
                                    ? request.newBuilder()
                                            .header("Authorization", basic(user, password))
                                            .build()
                                    : request);
                })
                .build();
    }

    private static String basic(String user, Secret password) {
        return Credentials.basic(user, password.reveal(), StandardCharsets.UTF_8);
    }

    /** The clock of all waiting. */
    public Time time() {
        return time;
    }

    BaseUrl baseUrl() {
        return baseUrl;
    }

    /** Builds a request; {@code pathAndQuery} and {@code form} are encoded already. */
    Request request(Operation operation, String pathAndQuery, @Nullable String form) {
        Request.Builder request = new Request.Builder()
                .url(baseUrl.url(operation.product(), pathAndQuery))
                .header("Accept", "application/json")
                .header("User-Agent", UserAgent.TEXT);
        String host = baseUrl.hostHeader(operation.product());
        if (host != null) {
            request.header("Host", host);
        }
        byte[] bytes = (form == null ? "" : form).getBytes(StandardCharsets.UTF_8);
        return request.method(
                        operation.method(),
                        operation.hasBody()
                                ? new OneShotBody(bytes, !operation.isSafeToRepeat())
                                : null)
                .build();
    }

    /** Sends a request and waits for its end. */
    Reply send(Operation operation, Request request, Settings settings) {
        Exchange exchange = new Exchange(operation, request, settings, time, budget);
        try {
            Reply reply = send(exchange);
            exchange.watch().callEnded(reply, null);
            return reply;
        } catch (RuntimeException | Error e) {
            exchange.watch().callEnded(null, e);
            throw e;
        }
    }

    private Reply send(Exchange exchange) {
        while (true) {
            Step step = attempt(exchange);
            if (step instanceof Step.Done done) {
                return done.reply();
            }
            if (step instanceof Step.Failed failed) {
                throw failed.exception();
            }
            pause(exchange, (Step.Again) step);
        }
    }

    private Step attempt(Exchange exchange) {
        Request request = exchange.nextAttempt();
        Call call = newCall(exchange, request);
        try (Response response = execute(call)) {
            return exchange.answered(Answer.read(response));
        } catch (IOException e) {
            return exchange.broken(e, request);
        }
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
        Call call = http.newCall(request);
        // OkHttp reads 0 as "no limit".
        Duration remaining = exchange.remaining();
        call.timeout().timeout(Math.max(1, remaining.toNanos()), TimeUnit.NANOSECONDS);
        return call;
    }

    /** Sends a request without blocking; cancelling the future cancels the attempt that is under way. */
    @SuppressWarnings("FutureReturnValueIgnored") // What is chained here ends with the result.
    CompletableFuture<Reply> sendAsync(Operation operation, Request request, Settings settings) {
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
        attemptAsync(exchange, result);
        return result;
    }

    @SuppressWarnings("FutureReturnValueIgnored") // What is chained here ends with the result.
    private void attemptAsync(Exchange exchange, CompletableFuture<Reply> result) {
        if (result.isDone()) {
            return;
        }
        Request request = exchange.nextAttempt();
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
                    follow(exchange, exchange.answered(Answer.read(response)), result);
                } catch (RuntimeException | Error e) {
                    result.completeExceptionally(e);
                }
            }

            @Override
            public void onFailure(Call failed, IOException trouble) {
                try {
                    follow(exchange, exchange.broken(trouble, request), result);
                } catch (RuntimeException | Error e) {
                    result.completeExceptionally(e);
                }
            }
        });
    }

    @SuppressWarnings("FutureReturnValueIgnored") // What is chained here ends with the result.
    private void follow(Exchange exchange, Step step, CompletableFuture<Reply> result) {
        if (step instanceof Step.Done done) {
            result.complete(done.reply());
        } else if (step instanceof Step.Failed failed) {
            result.completeExceptionally(failed.exception());
        } else if (step instanceof Step.Again again) {
            time.after(again.pause(), http.dispatcher().executorService())
                    .whenComplete((nothing, trouble) ->
                            afterPause(exchange, again.otherwise(), trouble, result));
        }
    }

    private void afterPause(
            Exchange exchange,
            TwilioException last,
            @Nullable Throwable trouble,
            CompletableFuture<Reply> result) {
        if (trouble == null) {
            attemptAsync(exchange, result);
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
