package com.twilio.sdk.rest;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.util.ArrayList;
import java.util.List;

/** A port on which nobody answers, not even with a refusal: its queue of connections is full. */
final class BlackHole implements AutoCloseable {
    private final ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
    private final List<Socket> queue = new ArrayList<>();

    BlackHole() throws IOException {
        for (int i = 0; i < 64; i++) {
            Socket waiting = new Socket();
            queue.add(waiting);
            try {
                waiting.connect(socket.getLocalSocketAddress(), 50);
            } catch (SocketTimeoutException e) {
                return;
            }
        }
        throw new IOException("The queue never filled.");
    }

    int port() {
        return socket.getLocalPort();
    }

    @Override
    public void close() throws IOException {
        socket.close();
        for (Socket waiting : queue) {
            waiting.close();
        }
    }
}
