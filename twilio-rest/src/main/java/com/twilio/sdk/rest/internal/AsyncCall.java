package com.twilio.sdk.rest.internal;

import com.twilio.sdk.rest.TwilioException;

import okhttp3.Call;
import okhttp3.Callback;
import okhttp3.Request;
import okhttp3.Response;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/** A call that blocks nobody: its attempts follow each other as callbacks. */
@SuppressWarnings("FutureReturnValueIgnored") // What is chained here ends with the result.
final class AsyncCall {
    private final Transport transport;
    private final Exchange exchange;
    private final Request unsigned;
    private final CompletableFuture<Reply> result = new CompletableFuture<>();
    private volatile @Nullable Call underWay;

    AsyncCall(Transport transport, Exchange exchange, Request unsigned) {
        this.transport = transport;
        this.exchange = exchange;
        this.unsigned = unsigned;
    }

    CompletableFuture<Reply> start() {
        result.whenComplete(exchange.watch()::callEnded);
        // A timeout of OkHttp would start when a call leaves the queue; the deadline counts from
        // here.
        CompletableFuture<Void> alarm = transport.time().alarm(exchange.remaining());
        alarm.whenCompleteAsync(
                (nothing, timeout) -> {
                    if (timeout != null) {
                        expire();
                    }
                },
                transport::handOver);
        result.whenComplete((reply, failure) -> {
            alarm.complete(null);
            if (failure != null) {
                cancel();
            }
        });
        attempt();
        return result;
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
        CompletableFuture<Bearer> bearer = transport.bearer(unsigned);
        if (bearer == null || (bearer.isDone() && !bearer.isCompletedExceptionally())) {
            attempt(bearer == null ? null : bearer.join());
            return;
        }
        bearer.whenCompleteAsync(
                (token, trouble) -> {
                    if (trouble == null) {
                        attempt(token);
                    } else {
                        result.completeExceptionally(exchange.withoutBearer(trouble));
                    }
                },
                transport::handOver);
    }

    private void attempt(@Nullable Bearer bearer) {
        if (result.isDone()) {
            return;
        }
        Request request = exchange.nextAttempt(bearer);
        Call call = transport.newCall(request);
        underWay = call;
        if (result.isDone()) {
            return;
        }
        call.enqueue(new Callback() {
            @Override
            public void onResponse(Call answered, Response response) {
                follow(request, () -> {
                    try (response) {
                        return transport.answered(
                                exchange, request, Answer.read(answered, response));
                    }
                });
            }

            @Override
            public void onFailure(Call failed, IOException trouble) {
                follow(request, () -> exchange.broken(trouble, request));
            }
        });
    }

    private void follow(Request request, Supplier<Step> end) {
        try {
            Step step = ended(request, end);
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

    private Step ended(Request request, Supplier<Step> end) {
        try {
            return end.get();
        } finally {
            transport.attemptEnded(request);
        }
    }

    private void pause(Step.Again again) {
        if (transport.isClosed()) {
            result.completeExceptionally(again.otherwise());
            return;
        }
        transport
                .time()
                .after(again.pause(), transport::handOver)
                .whenComplete((nothing, trouble) -> {
                    if (transport.isClosed() || trouble != null) {
                        result.completeExceptionally(again.otherwise());
                    } else if (!result.isDone()) {
                        attempt();
                    }
                });
    }
}
