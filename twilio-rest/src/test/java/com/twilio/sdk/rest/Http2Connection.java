package com.twilio.sdk.rest;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** The server's side of a connection of HTTP/2, in frames, so that a test can send any of them or none. */
final class Http2Connection {
    private static final int DATA = 0;
    private static final int HEADERS = 1;
    private static final int SETTINGS = 4;
    private static final int PING = 6;
    private static final int ACK = 1;
    private static final int END_STREAM = 1;

    private final FaultServer server;
    private final Socket socket;
    private final Socket raw;
    private final DataInputStream in;
    private final Map<Integer, ByteArrayOutputStream> bodies = new HashMap<>();
    private volatile boolean deaf;

    Http2Connection(FaultServer server, Socket socket, Socket raw, InputStream in) {
        this.server = server;
        this.socket = socket;
        this.raw = raw;
        this.in = new DataInputStream(in);
    }

    /** Never answers a PING again, nor anything else. */
    void becomeDeaf() {
        deaf = true;
    }

    void serve() throws IOException {
        in.readNBytes(24);
        frame(SETTINGS, 0, 0, new byte[0]);
        // Room for large requests: 64 MiB in all and 16 MiB each.
        frame(8, 0, 0, bytes(64 << 20));
        while (true) {
            byte[] length = in.readNBytes(3);
            if (length.length < 3) {
                return;
            }
            int size = ((length[0] & 255) << 16) | ((length[1] & 255) << 8) | (length[2] & 255);
            int type = in.readUnsignedByte();
            int flags = in.readUnsignedByte();
            int stream = in.readInt() & 0x7fffffff;
            read(type, flags, stream, in.readNBytes(size));
        }
    }

    private void read(int type, int flags, int stream, byte[] payload) throws IOException {
        if (deaf) {
            return;
        }
        if (type == HEADERS) {
            server.arrived();
            if ((flags & END_STREAM) != 0) {
                server.react(new Http2Peer(server, this, stream, false, ""));
            } else {
                bodies.put(stream, new ByteArrayOutputStream());
                frame(8, 0, stream, bytes(16 << 20));
            }
        } else if (type == DATA && bodies.containsKey(stream)) {
            bodies.get(stream).writeBytes(payload);
            if ((flags & END_STREAM) != 0) {
                String body = bodies.remove(stream).toString(StandardCharsets.UTF_8);
                server.react(new Http2Peer(server, this, stream, true, body));
            }
        } else if ((type == SETTINGS || type == PING) && flags != ACK) {
            frame(type, ACK, 0, type == PING ? payload : new byte[0]);
        }
    }

    synchronized void frame(int type, int flags, int stream, byte[] payload) throws IOException {
        ByteBuffer frame = ByteBuffer.allocate(9 + payload.length);
        frame.put((byte) (payload.length >> 16)).putShort((short) payload.length);
        frame.put((byte) type).put((byte) flags).putInt(stream).put(payload);
        socket.getOutputStream().write(frame.array());
        socket.getOutputStream().flush();
    }

    static byte[] bytes(int... numbers) {
        ByteBuffer bytes = ByteBuffer.allocate(4 * numbers.length);
        for (int number : numbers) {
            bytes.putInt(number);
        }
        return bytes.array();
    }

    /**
     * Ends it in order: what the client still says is read until it ends too. A socket that is closed with something unread
     * is reset, and the client loses what it was told last.
     */
    void close() throws IOException {
        deaf = true;
        socket.shutdownOutput();
    }

    void reset() throws IOException {
        raw.setSoLinger(true, 0);
        raw.close();
    }
}
