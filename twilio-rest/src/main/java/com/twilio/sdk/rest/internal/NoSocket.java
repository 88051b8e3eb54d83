package com.twilio.sdk.rest.internal;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketAddress;
import java.nio.charset.StandardCharsets;

/** A socket to nobody: it opens nothing, drops what is written, and gives the same answer. */
final class NoSocket extends Socket {
    private final InputStream answer;

    NoSocket(String answer) {
        this.answer = new ByteArrayInputStream(answer.getBytes(StandardCharsets.ISO_8859_1));
    }

    @Override
    public void connect(SocketAddress endpoint, int timeout) {}

    @Override
    public void setSoTimeout(int timeout) {}

    @Override
    public InputStream getInputStream() {
        return answer;
    }

    @Override
    public OutputStream getOutputStream() {
        return OutputStream.nullOutputStream();
    }
}
