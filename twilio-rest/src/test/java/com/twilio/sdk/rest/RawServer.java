package com.twilio.sdk.rest;

import org.jspecify.annotations.Nullable;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A small HTTP/1.1 server on plain sockets, so that a test can break a connection at any byte. */
final class RawServer implements AutoCloseable {
    /** A request as it came. */
    record Request(String line, String body) {}

    /** A text to write, and how to go on. */
    record Answer(String text, boolean close, boolean reset) {}

    /** What the server does with a request; null closes the connection without an answer. */
    interface Handler {
        @Nullable
        Answer answer(Request request);
    }

    private final ServerSocket socket;
    private final Handler handler;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();

    RawServer(Handler handler) throws IOException {
        this.handler = handler;
        socket = new ServerSocket(0, 200, InetAddress.getLoopbackAddress());
        daemon(this::accept);
    }

    static Answer json(int status, String json) {
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        String head =
                "HTTP/1.1 " + status + " X\r\nContent-Type: application/json\r\nContent-Length: "
                        + body.length + "\r\n\r\n";
        return new Answer(head + json, false, false);
    }

    TwilioClient client() {
        return TwilioClient.builder()
                .accountSid(FakeTwilio.ACCOUNT)
                .authToken(FakeTwilio.TOKEN)
                .baseUrl(url())
                .build();
    }

    String url() {
        return "http://127.0.0.1:" + socket.getLocalPort();
    }

    private void accept() {
        while (!socket.isClosed()) {
            try {
                Socket connection = socket.accept();
                open.add(connection);
                daemon(() -> serve(connection));
            } catch (IOException e) {
                return;
            }
        }
    }

    private void serve(Socket connection) {
        try (connection) {
            InputStream in = new BufferedInputStream(connection.getInputStream());
            OutputStream out = connection.getOutputStream();
            while (true) {
                Request request = read(in);
                Answer answer = request == null ? null : handler.answer(request);
                if (answer == null) {
                    return;
                }
                out.write(answer.text().getBytes(StandardCharsets.UTF_8));
                out.flush();
                if (answer.reset()) {
                    connection.setSoLinger(true, 0);
                }
                if (answer.close() || answer.reset()) {
                    return;
                }
            }
        } catch (IOException e) {
            // The client has gone, as some tests want it to.
        } finally {
            open.remove(connection);
        }
    }

    private static @Nullable Request read(InputStream in) throws IOException {
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        for (int lineEnds = 0; lineEnds < 4; ) {
            int next = in.read();
            if (next < 0) {
                return null;
            }
            head.write(next);
            lineEnds = next == '\r' || next == '\n' ? lineEnds + 1 : 0;
        }
        String text = head.toString(StandardCharsets.ISO_8859_1);
        int length = 0;
        for (String line : text.split("\r\n")) {
            if (line.toLowerCase(Locale.ROOT).startsWith("content-length:")) {
                length = Integer.parseInt(line.substring(15).strip());
            }
        }
        String body = new String(in.readNBytes(length), StandardCharsets.UTF_8);
        return new Request(text.substring(0, text.indexOf("\r\n")), body);
    }

    private static void daemon(Runnable task) {
        Thread thread = new Thread(task, "raw-server");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() throws IOException {
        socket.close();
        for (Socket connection : open) {
            connection.close();
        }
    }
}
