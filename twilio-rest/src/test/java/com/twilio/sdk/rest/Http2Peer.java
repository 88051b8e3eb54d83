package com.twilio.sdk.rest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;

/** A request of HTTP/2: one stream of a {@link Http2Connection}. */
final class Http2Peer extends Peer {
    private final Http2Connection connection;
    private final int stream;
    private final boolean post;
    private final String body;

    Http2Peer(
            FaultServer server, Http2Connection connection, int stream, boolean post, String body) {
        super(server);
        this.connection = connection;
        this.stream = stream;
        this.post = post;
        this.body = body;
    }

    @Override
    boolean isPost() {
        return post;
    }

    @Override
    String body() {
        return body;
    }

    @Override
    void head(int status, String... headers) throws IOException {
        ByteArrayOutputStream block = new ByteArrayOutputStream();
        literal(block, ":status", String.valueOf(status));
        boolean empty = false;
        for (int i = 0; i < headers.length; i += 2) {
            String name = headers[i].toLowerCase(Locale.ROOT);
            literal(block, name, headers[i + 1]);
            empty |= name.equals("content-length") && headers[i + 1].equals("0");
        }
        connection.frame(1, empty ? 0x5 : 0x4, stream, block.toByteArray());
    }

    /** A header in HPACK without any table: a length below 127 is one byte, a longer one a few. */
    static void literal(ByteArrayOutputStream block, String name, String value) {
        block.write(0);
        text(block, name);
        text(block, value);
    }

    private static void text(ByteArrayOutputStream block, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
        int length = bytes.length;
        if (length < 127) {
            block.write(length);
        } else {
            block.write(127);
            for (length -= 127; length >= 128; length >>= 7) {
                block.write((length & 127) | 128);
            }
            block.write(length);
        }
        block.writeBytes(bytes);
    }

    @Override
    void part(byte[] bytes, boolean last) throws IOException {
        for (int from = 0; from < bytes.length; from += 16384) {
            int to = Math.min(bytes.length, from + 16384);
            boolean end = last && to == bytes.length;
            connection.frame(0, end ? 1 : 0, stream, Arrays.copyOfRange(bytes, from, to));
        }
    }

    @Override
    void raw(byte[] bytes) {
        throw new UnsupportedOperationException("HTTP/2 has frames.");
    }

    /** Ends the stream with an error, as {@code RST_STREAM} does. */
    void end(int errorCode) throws IOException {
        connection.frame(3, 0, stream, Http2Connection.bytes(errorCode));
    }

    /** Says that the connection ends, and which stream is the last one that was looked at. */
    void goAway(int lastStream) throws IOException {
        connection.frame(7, 0, 0, Http2Connection.bytes(lastStream, 0));
    }

    int stream() {
        return stream;
    }

    Http2Connection connection() {
        return connection;
    }

    @Override
    void close() throws IOException {
        connection.close();
    }

    @Override
    void reset() throws IOException {
        connection.reset();
    }

    @Override
    void hang() {
        // The connection goes on; this stream does not.
    }
}
