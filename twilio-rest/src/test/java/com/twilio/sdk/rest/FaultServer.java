package com.twilio.sdk.rest;

import com.twilio.sdk.rest.Peer.Reaction;

import org.jspecify.annotations.Nullable;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/** A server that does what a test tells it, byte by byte, and counts what really arrived and was carried out. */
final class FaultServer implements AutoCloseable {
    static final String SID = "SM0123456789abcdef0123456789abcdef";

    /** What it does with a connection before anything is read; it goes on to serve it if that is still open. */
    interface Greeting {
        void to(Socket socket) throws IOException;
    }

    private final Wire wire;
    private final ServerSocket socket;
    private final Queue<Greeting> greetings = new ConcurrentLinkedQueue<>();
    private final Queue<Reaction> reactions = new ConcurrentLinkedQueue<>();
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final AtomicInteger connections = new AtomicInteger();
    private final AtomicInteger requests = new AtomicInteger();
    private final AtomicInteger commits = new AtomicInteger();
    private volatile @Nullable Reaction always;
    private volatile @Nullable Greeting everybody;

    FaultServer(Wire wire) throws IOException {
        this(wire, 0);
    }

    FaultServer(Wire wire, int port) throws IOException {
        this.wire = wire;
        socket = new ServerSocket();
        // A small buffer, so that a client which sends much soon waits for us.
        socket.setReceiveBufferSize(1 << 16);
        socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 200);
        daemon(this::accept);
    }

    String url() {
        return wire.url(port());
    }

    int port() {
        return socket.getLocalPort();
    }

    /** The next request is treated so. */
    FaultServer next(Reaction reaction) {
        reactions.add(reaction);
        return this;
    }

    /** Every request is treated so, for which there is no other rule. */
    FaultServer always(Reaction reaction) {
        always = reaction;
        return this;
    }

    /** The next connection is treated so. */
    FaultServer greet(Greeting greeting) {
        greetings.add(greeting);
        return this;
    }

    /** Every connection is treated so. */
    FaultServer greetAll(@Nullable Greeting greeting) {
        everybody = greeting;
        return this;
    }

    int connections() {
        return connections.get();
    }

    /** How many requests came, as far as the end of their head. */
    int requests() {
        return requests.get();
    }

    /** How many were carried out. */
    int commits() {
        return commits.get();
    }

    void forget() {
        requests.set(0);
        commits.set(0);
    }

    void arrived() {
        requests.incrementAndGet();
    }

    void committed() {
        commits.incrementAndGet();
    }

    /** Ends all connections in order. */
    void hangUp() throws IOException {
        for (Socket connection : open) {
            connection.close();
        }
    }

    void react(Peer peer) throws IOException {
        Reaction next = reactions.poll();
        if (next == null) {
            next = always;
        }
        if (next == null) {
            peer.ok();
        } else {
            next.to(peer);
        }
    }

    private void accept() {
        while (!socket.isClosed()) {
            try {
                Socket connection = socket.accept();
                connections.incrementAndGet();
                open.add(connection);
                daemon(() -> serve(connection));
            } catch (IOException e) {
                return;
            }
        }
    }

    private void serve(Socket raw) {
        Socket connection = raw;
        try {
            raw.setTcpNoDelay(true);
            Greeting greeting = greetings.poll();
            if (greeting == null) {
                greeting = everybody;
            }
            if (greeting != null) {
                greeting.to(raw);
            }
            if (!raw.isClosed()) {
                connection = wire.accept(raw);
                open.add(connection);
                serve(connection, raw);
            }
        } catch (IOException | UnsupportedOperationException e) {
            // The client has gone, as some tests want it to.
        } finally {
            end(connection);
            end(raw);
        }
    }

    private void serve(Socket connection, Socket raw) throws IOException {
        InputStream in = new BufferedInputStream(connection.getInputStream(), 1 << 16);
        if (wire == Wire.H2) {
            new Http2Connection(this, connection, raw, in).serve();
            return;
        }
        while (true) {
            Http1Peer peer = new Http1Peer(this, connection, raw, in);
            if (!peer.readHead()) {
                return;
            }
            arrived();
            react(peer);
            if (peer.hasEnded()) {
                return;
            }
        }
    }

    private void end(Socket connection) {
        open.remove(connection);
        try {
            connection.close();
        } catch (IOException e) {
            // It had ended.
        }
    }

    static void daemon(Runnable task) {
        Thread thread = new Thread(task, "fault-server");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() throws IOException {
        socket.close();
        for (Socket connection : open) {
            end(connection);
        }
    }
}
