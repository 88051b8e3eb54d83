package com.twilio.sdk.emulator;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BiConsumer;

/** The app's WebSocket (RFC 6455), one connection after another, everything in order on one thread. */
final class TestSocket implements AutoCloseable {
    private static final String GUID = "258EAFA5-E914-47DA-95CA-C5AB0DC85B11";
    private static final int TEXT = 1;
    private static final int CLOSE = 8;
    private static final int PING = 9;
    private static final int PONG = 10;

    /** The messages that came, and the header fields of the handshake. */
    final List<String> got = new CopyOnWriteArrayList<>();

    final List<String> headers = new CopyOnWriteArrayList<>();
    private final ServerSocket server;
    private final BiConsumer<Connection, String> answer;

    TestSocket(BiConsumer<Connection, String> answer) {
        this.answer = answer;
        try {
            this.server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread thread = new Thread(this::serve, "test-socket");
        thread.setDaemon(true);
        thread.start();
    }

    String url() {
        return "ws://127.0.0.1:" + server.getLocalPort() + "/audio";
    }

    private void serve() {
        while (!server.isClosed()) {
            try (Socket socket = server.accept()) {
                socket.setTcpNoDelay(true);
                DataInputStream in =
                        new DataInputStream(new BufferedInputStream(socket.getInputStream()));
                new Connection(in, socket.getOutputStream()).run();
            } catch (IOException | UncheckedIOException | GeneralSecurityException e) {
                got.add("failure " + e);
            }
        }
    }

    /** One connection. */
    final class Connection {
        private final DataInputStream in;
        private final OutputStream out;
        private boolean closing;

        Connection(DataInputStream in, OutputStream out) {
            this.in = in;
            this.out = out;
        }

        private void run() throws IOException, GeneralSecurityException {
            for (String line = line(); !line.isEmpty(); line = line()) {
                headers.add(line);
            }
            String key = headers.stream()
                    .filter(line -> line.regionMatches(true, 0, "Sec-WebSocket-Key: ", 0, 19))
                    .map(line -> line.substring(19))
                    .reduce("", (first, last) -> last);
            byte[] accept = MessageDigest.getInstance("SHA-1").digest((key + GUID).getBytes(UTF_8));
            out.write(
                    ("HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade"
                                    + "\r\nSec-WebSocket-Accept: "
                                    + Base64.getEncoder().encodeToString(accept)
                                    + "\r\n\r\n")
                            .getBytes(UTF_8));
            while (frame()) {}
        }

        private String line() throws IOException {
            ByteArrayOutputStream line = new ByteArrayOutputStream();
            for (int c = in.readUnsignedByte(); c != '\n'; c = in.readUnsignedByte()) {
                line.write(c);
            }
            return line.toString(UTF_8).strip();
        }

        private boolean frame() throws IOException {
            int kind = in.readUnsignedByte() & 0x0f;
            int length = in.readUnsignedByte() & 0x7f;
            byte[] mask = new byte[4];
            byte[] body = new byte[length == 126 ? in.readUnsignedShort() : length];
            in.readFully(mask);
            in.readFully(body);
            for (int i = 0; i < body.length; i++) {
                body[i] ^= mask[i % 4];
            }
            switch (kind) {
                case TEXT -> {
                    String text = new String(body, UTF_8);
                    got.add(text);
                    answer.accept(this, text);
                }
                case PING -> write(PONG, body);
                case CLOSE -> closed(body);
                default -> {}
            }
            return kind != CLOSE;
        }

        void send(String text) {
            write(TEXT, text.getBytes(UTF_8));
        }

        /** A close is answered once: the other side has hung up on one that answers ours. */
        private void closed(byte[] body) {
            if (!closing) {
                write(CLOSE, Arrays.copyOf(body, Math.min(2, body.length)));
            }
        }

        void close() {
            closing = true;
            write(CLOSE, ByteBuffer.allocate(2).putShort((short) 1000).array());
        }

        private void write(int kind, byte[] body) {
            ByteBuffer frame = ByteBuffer.allocate(body.length + 10);
            frame.put((byte) (0x80 | kind));
            if (body.length < 126) {
                frame.put((byte) body.length);
            } else if (body.length < 65_536) {
                frame.put((byte) 126).putShort((short) body.length);
            } else {
                frame.put((byte) 127).putLong(body.length);
            }
            frame.put(body);
            try {
                out.write(frame.array(), 0, frame.position());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
