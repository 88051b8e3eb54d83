package com.twilio.sdk.rest.internal;

import okhttp3.Dns;

import org.jspecify.annotations.Nullable;

import java.io.InterruptedIOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Names looked up within the deadline of the call.
 *
 * <p>Neither a timeout nor an interrupt ends the lookup of the operating system, so it runs on a thread of its own.
 */
final class NameLookup implements Dns {
    private static final Executor THREADS = task -> {
        Thread thread = new Thread(task, "twilio-rest-lookup");
        thread.setDaemon(true);
        thread.start();
    };

    private static final ThreadLocal<AttemptTrace> ATTEMPT = new ThreadLocal<>();

    private final Dns system;

    /** Around the names of the machine, or those that the user brings. */
    NameLookup(Dns names) {
        system = names instanceof NameLookup already ? already.system : names;
    }

    /** Lets lookups of this thread end with the attempt; null for those of no attempt. */
    static void during(@Nullable AttemptTrace trace) {
        if (trace == null) {
            ATTEMPT.remove();
        } else {
            ATTEMPT.set(trace);
        }
    }

    @Override
    public List<InetAddress> lookup(String host) throws UnknownHostException {
        AttemptTrace trace = ATTEMPT.get();
        if (trace == null) {
            return system.lookup(host);
        }
        CompletableFuture<List<InetAddress>> addresses = new CompletableFuture<>();
        THREADS.execute(() -> {
            try {
                addresses.complete(system.lookup(host));
            } catch (UnknownHostException | RuntimeException e) {
                addresses.completeExceptionally(e);
            }
        });
        return await(addresses, trace.remaining(), host);
    }

    private static List<InetAddress> await(
            CompletableFuture<List<InetAddress>> addresses, Duration remaining, String host)
            throws UnknownHostException {
        try {
            return addresses.get(remaining.toNanos(), TimeUnit.NANOSECONDS);
        } catch (ExecutionException e) {
            throw unknown(host, e.getCause() == null ? e : e.getCause());
        } catch (TimeoutException e) {
            throw unknown(host, new InterruptedIOException("timeout"));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw unknown(host, e);
        }
    }

    private static UnknownHostException unknown(String host, Throwable cause) {
        UnknownHostException unknown = new UnknownHostException(host);
        unknown.initCause(cause);
        return unknown;
    }
}
