package com.twilio.sdk.emulator.internal.stream;

import org.jspecify.annotations.Nullable;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * A WebSocket to the app. After each message it waits for the answer to a ping: by then the app has read the message, and
 * what it answered at once is here, so a virtual clock can stand still for it. Some servers send a pong before what waits
 * to be sent; so after a message that wants an answer 20 ms more are allowed. Thread-safe.
 */
public final class StreamSocket implements WebSocket.Listener {
    private static final Duration CONNECT = Duration.ofSeconds(5);
    private static final long PONG_MILLIS = 1000;
    private static final long ANSWER_MILLIS = 20;
    private static final int LONGEST_MESSAGE = 1 << 16;
    private static final int MOST_WAITING = 10_000;

    private final Runnable arrival;
    private final StringBuilder partial = new StringBuilder();
    private final List<String> inbox = new ArrayList<>();
    private CompletableFuture<Void> pong = CompletableFuture.completedFuture(null);
    private CompletableFuture<Void> chain = CompletableFuture.completedFuture(null);
    private @Nullable WebSocket socket;
    private @Nullable String end;

    /** Makes a socket; {@code arrival} is told that something came in, on any thread. */
    public StreamSocket(Runnable arrival) {
        this.arrival = arrival;
    }

    /** Connects; the headers are names and values in turn. {@code done} gets the failure, or null. */
    public synchronized void connect(
            HttpClient client, String url, Consumer<@Nullable Throwable> done, String... headers) {
        WebSocket.Builder builder = client.newWebSocketBuilder().connectTimeout(CONNECT);
        for (int i = 0; i < headers.length; i += 2) {
            builder.header(headers[i], headers[i + 1]);
        }
        chain = building(builder, url).handle((open, failure) -> {
            if (open != null) {
                opened(open);
            }
            done.accept(failure);
            return null;
        });
    }

    private CompletableFuture<WebSocket> building(WebSocket.Builder builder, String url) {
        try {
            return builder.buildAsync(URI.create(url), this);
        } catch (IllegalArgumentException e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    private synchronized void opened(WebSocket open) {
        socket = open;
    }

    /** Sends a message after the earlier ones; {@code done} runs when the app has read it, or after a second. */
    public synchronized void send(String message, boolean wantsAnswer, Runnable done) {
        chain = chain.thenCompose(before -> deliver(message))
                .thenCompose(read -> wantsAnswer
                        ? new CompletableFuture<Void>()
                                .completeOnTimeout(null, ANSWER_MILLIS, TimeUnit.MILLISECONDS)
                        : CompletableFuture.<Void>completedFuture(null))
                .exceptionally(failure -> {
                    ended("broke the connection: " + failure);
                    return null;
                })
                .thenRun(done);
    }

    private synchronized CompletionStage<Void> deliver(String message) {
        WebSocket open = socket;
        if (open == null || end != null) {
            return CompletableFuture.completedFuture(null);
        }
        CompletableFuture<Void> answer = new CompletableFuture<>();
        pong = answer;
        return open.sendText(message, true)
                .thenCompose(sent -> sent.sendPing(ByteBuffer.allocate(0)))
                .thenCompose(
                        sent -> answer.completeOnTimeout(null, PONG_MILLIS, TimeUnit.MILLISECONDS));
    }

    /** Closes the connection after what was sent. */
    public synchronized void close(Runnable done) {
        chain = chain.thenCompose(before -> sayGoodBye())
                .<Void>handle((closed, failure) -> null)
                .thenRun(done);
    }

    private synchronized CompletionStage<Void> sayGoodBye() {
        WebSocket open = socket;
        return open == null || open.isOutputClosed()
                ? CompletableFuture.completedFuture(null)
                : open.sendClose(WebSocket.NORMAL_CLOSURE, "").thenAccept(closed -> {});
    }

    /** Takes what came in since the last time. */
    public synchronized List<String> take() {
        List<String> taken = List.copyOf(inbox);
        inbox.clear();
        return taken;
    }

    /** Returns why the connection is over, or null while it is up. */
    public synchronized @Nullable String end() {
        return end;
    }

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
        synchronized (this) {
            partial.append(data);
            if (partial.length() > LONGEST_MESSAGE || inbox.size() > MOST_WAITING) {
                ended("sent too much: 64 KiB a message and 10,000 unread ones at most");
                from.abort();
                return CompletableFuture.completedFuture(null);
            }
            if (last) {
                inbox.add(partial.toString());
                partial.setLength(0);
            }
        }
        arrival.run();
        from.request(1);
        return CompletableFuture.completedFuture(null);
    }

    @Override
    public CompletionStage<?> onPong(WebSocket from, ByteBuffer message) {
        answered();
        from.request(1);
        return CompletableFuture.completedFuture(null);
    }

    @Override
    public CompletionStage<?> onClose(WebSocket from, int status, String reason) {
        ended("closed it (" + status + ")");
        return CompletableFuture.completedFuture(null);
    }

    @Override
    public void onError(WebSocket from, Throwable error) {
        ended("broke the connection: " + error);
    }

    private void ended(String why) {
        synchronized (this) {
            end = end == null ? why : end;
        }
        answered();
        arrival.run();
    }

    private void answered() {
        CompletableFuture<Void> waiting;
        synchronized (this) {
            waiting = pong;
        }
        waiting.complete(null);
    }
}
