package com.twilio.sdk.rest;

import org.jspecify.annotations.Nullable;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** A request of HTTP/1.1. */
final class Http1Peer extends Peer {
    private final Socket socket;
    private final Socket raw;
    private final InputStream in;
    private String head = "";
    private @Nullable String body;
    private boolean ended;

    Http1Peer(FaultServer server, Socket socket, Socket raw, InputStream in) {
        super(server);
        this.socket = socket;
        this.raw = raw;
        this.in = in;
    }

    /** Waits for a request; false if the client has gone. */
    boolean readHead() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int lineEnds = 0; lineEnds < 4; ) {
            int next = in.read();
            if (next < 0) {
                return false;
            }
            bytes.write(next);
            lineEnds = next == '\r' || next == '\n' ? lineEnds + 1 : 0;
        }
        head = bytes.toString(StandardCharsets.ISO_8859_1);
        return true;
    }

    boolean hasEnded() {
        return ended;
    }

    @Override
    boolean isPost() {
        return head.startsWith("POST");
    }

    @Override
    String body() throws IOException {
        if (body == null) {
            body = readBody();
        }
        return body;
    }

    private String readBody() throws IOException {
        for (String line : head.split("\r\n")) {
            if (line.toLowerCase(Locale.ROOT).startsWith("content-length:")) {
                int length = Integer.parseInt(line.substring(15).strip());
                return new String(in.readNBytes(length), StandardCharsets.UTF_8);
            }
        }
        return "";
    }

    @Override
    void head(int status, String... headers) throws IOException {
        StringBuilder text = new StringBuilder("HTTP/1.1 " + status + " X\r\n");
        for (int i = 0; i < headers.length; i += 2) {
            text.append(headers[i]).append(": ").append(headers[i + 1]).append("\r\n");
        }
        raw(text + "\r\n");
    }

    @Override
    void part(byte[] bytes, boolean last) throws IOException {
        raw(bytes);
    }

    @Override
    void raw(byte[] bytes) throws IOException {
        socket.getOutputStream().write(bytes);
        socket.getOutputStream().flush();
    }

    @Override
    void close() throws IOException {
        ended = true;
        socket.close();
    }

    @Override
    void reset() throws IOException {
        ended = true;
        raw.setSoLinger(true, 0);
        raw.close();
    }

    @Override
    void hang() throws IOException {
        ended = true;
        while (in.read() >= 0) {
            // Waits for the end.
        }
    }
}
