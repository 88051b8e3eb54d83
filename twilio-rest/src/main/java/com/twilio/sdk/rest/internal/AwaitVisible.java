package com.twilio.sdk.rest.internal;

import com.twilio.sdk.rest.ApiError;
import com.twilio.sdk.rest.Failure;
import com.twilio.sdk.rest.TwilioNotFoundException;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/** A fetch right after a create: a 404 only means that the resource has not got around yet, so it is repeated. */
public final class AwaitVisible {
    private final GrowingPauses pauses;
    private final Time time;
    private int fetches;
    private int attempts;

    private AwaitVisible(Time time, Duration within) {
        this.pauses = new GrowingPauses(time, within);
        this.time = time;
    }

    /** Fetches until it is there, at most for {@code within}; an interrupt ends the wait and keeps the flag. */
    public static <T> T fetch(Time time, Duration within, Supplier<T> fetch) {
        AwaitVisible wait = new AwaitVisible(time, within);
        while (true) {
            try {
                return fetch.get();
            } catch (TwilioNotFoundException e) {
                wait.pause(e);
            }
        }
    }

    private void pause(TwilioNotFoundException notFound) {
        Duration pause = next(notFound);
        if (pause == null) {
            throw givenUp(notFound, "");
        }
        try {
            time.sleep(pause);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw givenUp(notFound, ", and the wait was interrupted");
        }
    }

    /** Fetches until it is there, without blocking; cancelling it cancels the fetch that is under way. */
    public static <T> CompletableFuture<T> fetchAsync(
            Time time, Duration within, Supplier<CompletableFuture<T>> fetch) {
        CompletableFuture<T> result = new CompletableFuture<>();
        new AwaitVisible(time, within).fetchAsync(fetch, result);
        return result;
    }

    @SuppressWarnings("FutureReturnValueIgnored") // What is chained here ends with the result.
    private <T> void fetchAsync(Supplier<CompletableFuture<T>> fetch, CompletableFuture<T> result) {
        if (result.isDone()) {
            return;
        }
        try {
            CompletableFuture<T> current = fetch.get();
            result.whenComplete((value, failure) -> {
                if (result.isCancelled()) {
                    current.cancel(true);
                }
            });
            current.whenComplete((value, failure) -> {
                if (failure == null) {
                    result.complete(value);
                } else {
                    follow(unwrapped(failure), fetch, result);
                }
            });
        } catch (RuntimeException | Error e) {
            result.completeExceptionally(e);
        }
    }

    @SuppressWarnings("FutureReturnValueIgnored") // What is chained here ends with the result.
    private <T> void follow(
            Throwable failure, Supplier<CompletableFuture<T>> fetch, CompletableFuture<T> result) {
        if (!(failure instanceof TwilioNotFoundException notFound)) {
            result.completeExceptionally(failure);
            return;
        }
        Duration pause = next(notFound);
        if (pause == null) {
            result.completeExceptionally(givenUp(notFound, ""));
        } else {
            time.after(pause, result.defaultExecutor()).thenRun(() -> fetchAsync(fetch, result));
        }
    }

    /** A future that has a step of the caller behind it hands a failure on inside a CompletionException. */
    private static Throwable unwrapped(Throwable failure) {
        Throwable cause = failure.getCause();
        return failure instanceof CompletionException && cause != null ? cause : failure;
    }

    private @Nullable Duration next(TwilioNotFoundException notFound) {
        fetches++;
        attempts += notFound.attempts();
        return pauses.next();
    }

    /** The last failure, with the whole wait in its message and figures. */
    private TwilioNotFoundException givenUp(TwilioNotFoundException last, String why) {
        String message = String.format(
                Locale.ROOT,
                "Not there after %d %s in %.1f s%s. %s",
                fetches,
                fetches == 1 ? "fetch" : "fetches",
                pauses.elapsed().toMillis() / 1000.0,
                why,
                last.getMessage());
        Failure failure = new Failure(
                last.failure().operation(),
                last.outcome(),
                attempts,
                pauses.elapsed(),
                last.status(),
                last.requestId(),
                last.retryAfter());
        ApiError error = new ApiError(last.code(), last.detail(), last.moreInfo(), last.body());
        TwilioNotFoundException givenUp = new TwilioNotFoundException(message, failure, error);
        givenUp.addSuppressed(last);
        return givenUp;
    }
}
