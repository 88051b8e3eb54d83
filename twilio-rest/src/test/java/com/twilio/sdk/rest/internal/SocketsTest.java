package com.twilio.sdk.rest.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;

/** Sockets that read ahead give all that came, in order, and end as plain ones do. */
class SocketsTest {
    private static final InetAddress HERE = InetAddress.getLoopbackAddress();

    private final Sockets sockets = new Sockets(ReadAheadSocket::new);

    private ServerSocket server;

    @BeforeEach
    void listen() throws IOException {
        server = new ServerSocket(0, 1, HERE);
    }

    @AfterEach
    void close() throws IOException {
        server.close();
    }

    @Test
    void eachWayToConnect_reachesTheServer() throws IOException {
        int port = server.getLocalPort();
        String host = HERE.getHostAddress();

        assertThat(said(sockets.createSocket(host, port))).isEqualTo("hello");
        assertThat(said(sockets.createSocket(HERE, port))).isEqualTo("hello");
        assertThat(said(sockets.createSocket(host, port, HERE, 0))).isEqualTo("hello");
        assertThat(said(sockets.createSocket(HERE, port, HERE, 0))).isEqualTo("hello");
    }

    private String said(Socket socket) throws IOException {
        try (socket;
                Socket peer = server.accept()) {
            peer.getOutputStream().write("hello".getBytes(StandardCharsets.US_ASCII));
            peer.shutdownOutput();
            InputStream in = socket.getInputStream();
            String first = String.valueOf((char) in.read());
            return first
                    + new String(socket.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
        }
    }

    @Test
    void aTimeout_losesNothing() throws IOException {
        try (Socket socket = sockets.createSocket(HERE, server.getLocalPort());
                Socket peer = server.accept()) {
            socket.setSoTimeout(20);
            assertThatThrownBy(() -> socket.getInputStream().read())
                    .isInstanceOf(SocketTimeoutException.class);
            peer.getOutputStream().write('x');

            socket.setSoTimeout(10_000);
            assertThat(socket.getInputStream().read()).isEqualTo('x');
        }
    }

    @Test
    void aClosedSocket_givesNoStream() throws IOException {
        Socket socket = sockets.createSocket(HERE, server.getLocalPort());
        socket.getInputStream();
        socket.close();

        assertThatThrownBy(socket::getInputStream).isInstanceOf(SocketException.class);
    }

    @Test
    void aRefusedConnection_isAnException() throws IOException {
        int port = server.getLocalPort();
        server.close();

        assertThatThrownBy(() -> sockets.createSocket(HERE, port))
                .isInstanceOf(ConnectException.class);
    }
}
