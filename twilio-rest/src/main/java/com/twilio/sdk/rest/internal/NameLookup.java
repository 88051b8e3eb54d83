package com.twilio.sdk.rest.internal;

import okhttp3.Dns;
import okhttp3.Interceptor;
import okhttp3.Response;

import java.io.IOException;
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
 * Names looked up within the deadline of the call, and every other wait of the call as well.
 *
 * <p>Neither a timeout nor an interrupt ends the lookup of the operating system, so it runs on a thread of its own. As an
 * interceptor it shortens the timeouts of a call whose deadline is near.
 */
final class NameLookup implements Dns, Interceptor {
    private static final Executor THREADS = task -> {
        Thread thread = new Thread(task, "twilio-rest-lookup");
        thread.setDaemon(true);
        thread.start();
    };

    private final Dns system;
    private static final ThreadLocal<AttemptTrace> ATTEMPT = new ThreadLocal<>();

    /** Around the names of the machine, or those that the user brings. */
    NameLookup(Dns names) {
        system = names instanceof NameLookup already ? already.system : names;
    }

    @Override
    public Response intercept(Chain chain) throws IOException {
        AttemptTrace trace = chain.request().tag(AttemptTrace.class);
        if (trace == null) {
            return chain.proceed(chain.request());
        }
        ATTEMPT.set(trace);
        try {
            return within(trace.remaining(), chain).proceed(chain.request());
        } finally {
            ATTEMPT.remove();
        }
    }

    /** A timeout of a socket also ends what a cancel comes too early for. */
    private static Chain within(Duration remaining, Chain chain) {
        int millis = (int) Math.max(1, Math.min(remaining.toMillis() + 1, Integer.MAX_VALUE));
        Chain shorter = chain;
        if (isLonger(chain.connectTimeoutMillis(), millis)) {
            shorter = shorter.withConnectTimeout(millis, TimeUnit.MILLISECONDS);
        }
        if (isLonger(chain.readTimeoutMillis(), millis)) {
            shorter = shorter.withReadTimeout(millis, TimeUnit.MILLISECONDS);
        }
        if (isLonger(chain.writeTimeoutMillis(), millis)) {
            shorter = shorter.withWriteTimeout(millis, TimeUnit.MILLISECONDS);
        }
        return shorter;
    }

    /** OkHttp reads 0 as "for ever". */
    private static boolean isLonger(int timeout, int millis) {
        return timeout == 0 || timeout > millis;
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
