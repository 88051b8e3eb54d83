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
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Sends requests and hears answers, on the caller's thread or without blocking it.
 *
 * <p>What follows an attempt is decided by {@link Exchange}; this class only carries it out. Thread-safe.
 */
public final class Transport implements AutoCloseable {
    private final BaseUrl baseUrl;
    private final OkHttpClient http;
    private final Time time;
    private final RetryBudget.PerHost budgets = new RetryBudget.PerHost();
    private final InterruptWatch interrupts = new InterruptWatch();
    private final Redaction redaction;
    private final Executor threads;
    private volatile boolean closed;

    public Transport(BaseUrl baseUrl, String user, Secret password, Time time) {
        this(baseUrl, user, password, time, HttpClients.create());
    }

    /** Over a client whose sockets or timeouts differ from {@link HttpClients#create()}. */
    public Transport(BaseUrl baseUrl, String user, Secret password, Time time, OkHttpClient http) {
        this.baseUrl = baseUrl;
        this.time = time;
        this.redaction = Redaction.of(user, password);
        this.http = http.newBuilder()
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
        this.threads = threads(this.http.dispatcher().executorService());
    }

    /** What must still be said after the client was closed runs elsewhere. */
    private static Executor threads(ExecutorService own) {
        return task -> {
            try {
                own.execute(task);
            } catch (RejectedExecutionException e) {
                ForkJoinPool.commonPool().execute(task);
            }
        };
    }

    private static String basic(String user, Secret password) {
        return Credentials.basic(user, password.reveal(), StandardCharsets.UTF_8);
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
        Exchange exchange = exchange(operation, request, settings);
        if (Thread.currentThread().isInterrupted()) {
            throw exchange.interrupted();
        }
        while (true) {
            Step step = attempt(exchange);
            if (step instanceof Step.Done done) {
                return done.reply();
            }
            if (step instanceof Step.Failed failed) {
                throw failed.exception();
            }
            pause((Step.Again) step);
        }
    }

    private Exchange exchange(Operation operation, Request request, Settings settings) {
        if (closed) {
            throw new IllegalStateException(
                    operation.name() + ": the client is closed; nothing was sent.");
        }
        return new Exchange(
                operation,
                request,
                settings,
                time,
                budgets.of(request.url().host() + ":" + request.url().port()),
                redaction);
    }

    private Step attempt(Exchange exchange) {
        Request request = exchange.nextAttempt();
        Call call = newCall(exchange, request);
        interrupts.enter(call);
        try (Response response = execute(call)) {
            return exchange.answered(Answer.read(call, response));
        } catch (IOException e) {
            return exchange.broken(e, request);
        } finally {
            interrupts.exit(call);
            dropIfClosed();
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

    private void pause(Step.Again again) {
        try {
            time.sleep(again.pause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            again.otherwise()
                    .addSuppressed(new InterruptedException(
                            "Interrupted in the pause before the next attempt."));
            throw again.otherwise();
        }
        if (closed) {
            throw again.otherwise();
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
    CompletableFuture<Reply> sendAsync(Operation operation, Request request, Settings settings) {
        AsyncExchange exchange = new AsyncExchange(exchange(operation, request, settings));
        exchange.start();
        return exchange.result;
    }

    /** A call that blocks nobody: its attempts follow each other as callbacks. */
    @SuppressWarnings("FutureReturnValueIgnored") // What is chained here ends with the result.
    private final class AsyncExchange {
        private final Exchange exchange;
        private final CompletableFuture<Reply> result = new CompletableFuture<>();
        private volatile @Nullable Call underWay;

        AsyncExchange(Exchange exchange) {
            this.exchange = exchange;
        }

        void start() {
            // OkHttp's own timeout starts when a call leaves the queue; the deadline counts from
            // here.
            CompletableFuture<Void> alarm = time.alarm(exchange.remaining());
            alarm.whenCompleteAsync(
                    (nothing, timeout) -> {
                        if (timeout != null) {
                            expire();
                        }
                    },
                    threads);
            result.whenComplete((reply, failure) -> {
                alarm.complete(null);
                if (failure != null) {
                    cancel();
                }
            });
            attempt();
        }

        private void expire() {
            TwilioException failure = exchange.expired();
            if (failure == null) {
                // It has started, so its own end says what became of it.
                cancel();
            } else {
                result.completeExceptionally(failure);
            }
        }

        private void cancel() {
            Call call = underWay;
            if (call != null) {
                call.cancel();
            }
        }

        private void attempt() {
            Request request = exchange.nextAttempt();
            Call call = newCall(exchange, request);
            underWay = call;
            if (result.isDone()) {
                return;
            }
            call.enqueue(new Callback() {
                @Override
                public void onResponse(Call answered, Response response) {
                    follow(() -> {
                        try (response) {
                            return exchange.answered(Answer.read(answered, response));
                        }
                    });
                }

                @Override
                public void onFailure(Call failed, IOException trouble) {
                    follow(() -> exchange.broken(trouble, request));
                }
            });
        }

        private void follow(Supplier<Step> end) {
            try {
                Step step = end.get();
                dropIfClosed();
                if (step instanceof Step.Done done) {
                    result.complete(done.reply());
                } else if (step instanceof Step.Failed failed) {
                    result.completeExceptionally(failed.exception());
                } else if (step instanceof Step.Again again) {
                    pause(again);
                }
            } catch (RuntimeException | Error e) {
                result.completeExceptionally(e);
            }
        }

        private void pause(Step.Again again) {
            if (closed) {
                result.completeExceptionally(again.otherwise());
                return;
            }
            time.after(again.pause(), threads).whenComplete((nothing, trouble) -> {
                if (closed || trouble != null) {
                    result.completeExceptionally(again.otherwise());
                } else if (!result.isDone()) {
                    attempt();
                }
            });
        }
    }

    /** A connection that a call gives back after the client was closed has nobody to wait for. */
    private void dropIfClosed() {
        if (closed) {
            http.connectionPool().evictAll();
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
        interrupts.close();
        http.dispatcher().executorService().shutdown();
        // Looked at anew, the queue refuses those that wait, rather than at the next end of a call.
        http.dispatcher().setMaxRequests(http.dispatcher().getMaxRequests());
        http.connectionPool().evictAll();
    }
}
