package com.twilio.sdk.rest;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketAddress;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;

import javax.net.SocketFactory;

/** Sockets of which a part cannot connect, but for one thread never two of three, so that three attempts can save a call. */
final class FlakySockets extends SocketFactory {
    private final AtomicInteger refused = new AtomicInteger();
    private final ThreadLocal<Integer> safeConnects = ThreadLocal.withInitial(() -> 0);
    private final ThreadLocal<Random> random;

    FlakySockets(long seed) {
        AtomicInteger threads = new AtomicInteger();
        random = ThreadLocal.withInitial(() -> new Random(seed + threads.incrementAndGet()));
    }

    int refused() {
        return refused.get();
    }

    @Override
    public Socket createSocket() {
        return new Socket() {
            @Override
            public void connect(SocketAddress endpoint, int timeout) throws IOException {
                boolean fails = safeConnects.get() == 0 && random.get().nextInt(3) == 0;
                safeConnects.set(fails ? 2 : Math.max(0, safeConnects.get() - 1));
                if (fails) {
                    refused.incrementAndGet();
                    throw new ConnectException("refused by the test");
                }
                super.connect(endpoint, timeout);
            }
        };
    }

    @Override
    public Socket createSocket(String host, int port) throws IOException {
        return new Socket(host, port);
    }

    @Override
    public Socket createSocket(String host, int port, InetAddress local, int localPort)
            throws IOException {
        return new Socket(host, port, local, localPort);
    }

    @Override
    public Socket createSocket(InetAddress host, int port) throws IOException {
        return new Socket(host, port);
    }

    @Override
    public Socket createSocket(InetAddress host, int port, InetAddress local, int localPort)
            throws IOException {
        return new Socket(host, port, local, localPort);
    }
}
