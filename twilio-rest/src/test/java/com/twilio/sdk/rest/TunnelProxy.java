package com.twilio.sdk.rest;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** An HTTP proxy on loopback that leads every CONNECT to one port, whatever host it names. */
final class TunnelProxy implements AutoCloseable {
    private static final String ASKS = String.join(
            "\r\n", "Proxy-Authenticate: Basic realm=\"p\"", "Content-Length: 0", "", "");

    /** The heads of the requests that came, CONNECT lines first. */
    final List<String> heads = new CopyOnWriteArrayList<>();

    /** What it wants to read in {@code Proxy-Authorization}; null for nothing. */
    volatile String password = "";

    /** What it answers in place of 200; empty for 200. */
    volatile String answer = "";

    /** Whether it dies when the tunnel stands. */
    volatile boolean dies;

    private final ServerSocket socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final int target;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();

    TunnelProxy(int target) throws IOException {
        this.target = target;
        daemon(this::accept);
    }

    int port() {
        return socket.getLocalPort();
    }

    private void accept() throws IOException {
        while (!socket.isClosed()) {
            Socket client = socket.accept();
            open.add(client);
            daemon(() -> serve(client));
        }
    }

    private void serve(Socket client) throws IOException {
        try (client) {
            String head = head(client.getInputStream());
            while (!head.isEmpty()) {
                heads.add(head);
                if (!answer.isEmpty()) {
                    write(client, "HTTP/1.1 " + answer + "\r\nContent-Length: 0\r\n\r\n");
                } else if (!password.isEmpty()
                        && !head.contains("Proxy-Authorization: " + password + "\r\n")) {
                    write(client, "HTTP/1.1 407 Who are you\r\n" + ASKS);
                } else {
                    write(client, "HTTP/1.1 200 OK\r\n\r\n");
                    if (!dies) {
                        tunnel(client);
                    }
                    return;
                }
                head = head(client.getInputStream());
            }
        }
    }

    private void tunnel(Socket client) throws IOException {
        try (Socket server = new Socket(InetAddress.getLoopbackAddress(), target)) {
            open.add(server);
            daemon(() -> {
                try (server) {
                    client.getInputStream().transferTo(server.getOutputStream());
                }
            });
            server.getInputStream().transferTo(client.getOutputStream());
        }
    }

    /** Cuts all that is open, as a proxy that dies does. */
    void cut() {
        for (Socket each : open) {
            try {
                each.close();
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        }
    }

    private static String head(InputStream in) throws IOException {
        StringBuilder head = new StringBuilder();
        while (head.indexOf("\r\n\r\n") < 0) {
            int next = in.read();
            if (next < 0) {
                return "";
            }
            head.append((char) next);
        }
        return head.toString();
    }

    private static void write(Socket client, String text) throws IOException {
        OutputStream out = client.getOutputStream();
        out.write(text.getBytes(StandardCharsets.ISO_8859_1));
        out.flush();
    }

    private interface Task {
        void run() throws IOException;
    }

    private static void daemon(Task task) {
        Thread thread = new Thread(
                () -> {
                    try {
                        task.run();
                    } catch (IOException e) {
                        // One side has gone, as some tests want it to.
                    }
                },
                "tunnel-proxy");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() throws IOException {
        socket.close();
        cut();
    }
}
