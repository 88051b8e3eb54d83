package com.twilio.sdk.rest.internal;

import org.jspecify.annotations.Nullable;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;

/**
 * The bearer that all threads share: fetched when it is first wanted, and once more when it has aged or was refused.
 *
 * <p>It is fetched by a thread of its own, one at a time. So no caller's deadline, interrupt or cancel ends what others
 * wait for, and no caller's thread is needed. Thread-safe.
 */
final class BearerSource {
    private final Callable<Bearer> fetch;
    private final Time time;
    private @Nullable CompletableFuture<Bearer> current;

    BearerSource(Callable<Bearer> fetch, Time time) {
        this.fetch = fetch;
        this.time = time;
    }

    /** The bearer, or the future of the one that is under way. It belongs to all: nobody may cancel it. */
    synchronized CompletableFuture<Bearer> bearer() {
        CompletableFuture<Bearer> known = current;
        if (known != null && (!known.isDone() || isGood(known))) {
            return known;
        }
        CompletableFuture<Bearer> next = new CompletableFuture<>();
        current = next;
        Thread thread = new Thread(() -> fetch(next), "twilio-oauth");
        thread.setDaemon(true);
        thread.start();
        return next;
    }

    /** Forgets a bearer that was refused; the one that has replaced it meanwhile stays. */
    synchronized void refused(Bearer bearer) {
        CompletableFuture<Bearer> known = current;
        if (known != null
                && known.isDone()
                && !known.isCompletedExceptionally()
                && known.join() == bearer) {
            current = null;
        }
    }

    private boolean isGood(CompletableFuture<Bearer> known) {
        return !known.isCompletedExceptionally() && known.join().lives(time.nanos());
    }

    private void fetch(CompletableFuture<Bearer> next) {
        try {
            next.complete(fetch.call());
        } catch (Throwable e) {
            next.completeExceptionally(e);
        }
    }
}
