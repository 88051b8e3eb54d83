package com.twilio.sdk.rest.internal;

import org.jspecify.annotations.Nullable;

import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/**
 * A future of what is made of another one's value. Unlike {@code thenApply} it hands a failure on as it is, in no {@code
 * CompletionException}, and a cancel back to where the work is done.
 */
public final class Chained {
    private Chained() {}

    /** Returns a future that ends with {@code before}; what {@code maker} throws is its failure. */
    @SuppressWarnings("FutureReturnValueIgnored") // What is chained here ends with the two futures.
    public static <A extends @Nullable Object, B extends @Nullable Object>
            CompletableFuture<B> after(CompletableFuture<A> before, Function<A, B> maker) {
        CompletableFuture<B> result = new CompletableFuture<>();
        before.whenComplete((value, failure) -> {
            if (failure != null) {
                result.completeExceptionally(failure);
                return;
            }
            try {
                result.complete(maker.apply(value));
            } catch (RuntimeException | Error e) {
                result.completeExceptionally(e);
            }
        });
        result.whenComplete((value, failure) -> {
            if (result.isCancelled()) {
                before.cancel(true);
            }
        });
        return result;
    }
}
