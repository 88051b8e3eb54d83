package com.twilio.sdk.rest;

import static com.twilio.sdk.rest.Fault.End.failure;
import static com.twilio.sdk.rest.Fault.End.success;
import static com.twilio.sdk.rest.Outcome.NOT_SENT;
import static com.twilio.sdk.rest.Outcome.UNKNOWN;
import static com.twilio.sdk.rest.Wire.TLS;

import static org.assertj.core.api.Assertions.assertThat;

import com.twilio.sdk.rest.FaultRun.Kind;

import okhttp3.Authenticator;
import okhttp3.Credentials;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/** A proxy in between: what it refuses was not sent, and its password is not told. */
class ProxyFaultsTest {
    @ParameterizedTest
    @EnumSource
    void aProxyThatWorks_isPassed(Kind kind) throws IOException {
        try (FaultServer server = new FaultServer(TLS);
                TestProxy proxy = new TestProxy(server.port());
                FaultRun run = through(proxy, server)) {
            success(1).check(kind, run.call(kind), server);
            assertThat(proxy.connects.get()).isPositive();
        }
    }

    @ParameterizedTest
    @EnumSource
    void aProxyThatRefusesItsCredentials_isAskedOnce(Kind kind) throws IOException {
        try (FaultServer server = new FaultServer(TLS);
                TestProxy proxy = new TestProxy(server.port());
                FaultRun run = through(proxy, server)) {
            proxy.answers("HTTP/1.1 407 Who\r\nContent-Length: 0\r\n\r\n");
            TwilioException failure = run.call(kind);

            failure(NOT_SENT, 1, 0, 0).check(kind, failure, server);
            assertThat(failure)
                    .hasMessageEndingWith(
                            ": the proxy does not accept this user and password (407). Nothing was sent (1 attempt). Give"
                                    + " the user and the password to proxy(host, port, user, password) of the builder.");
            assertThat(proxy.connects).hasValue(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aProxyThatFailsOnce_isAskedAgain(Kind kind) throws IOException {
        for (String answer : new String[] {"HTTP/1.1 502 Bad\r\nContent-Length: 0\r\n\r\n", ""}) {
            try (FaultServer server = new FaultServer(TLS);
                    TestProxy proxy = new TestProxy(server.port());
                    FaultRun run = through(proxy, server)) {
                proxy.answers(answer);

                success(1).check(kind, run.call(kind), server);
                assertThat(proxy.connects).hasValueGreaterThan(1);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void aProxyThatFailsForEver_isAskedThreeTimes(Kind kind) throws IOException {
        try (FaultServer server = new FaultServer(TLS);
                TestProxy proxy = new TestProxy(server.port());
                FaultRun run = through(proxy, server)) {
            for (int i = 0; i < 9; i++) {
                proxy.answers("HTTP/1.1 502 Bad\r\nContent-Length: 0\r\n\r\n");
            }

            failure(NOT_SENT, 3, 0, 0).check(kind, run.call(kind), server);
            assertThat(proxy.connects).hasValue(3);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aProxyThatDiesInTheTunnel_leavesASendUnknown(Kind kind) throws IOException {
        try (FaultServer server = new FaultServer(TLS);
                TestProxy proxy = new TestProxy(server.port());
                FaultRun run = through(proxy, server)) {
            server.next(peer -> {
                peer.body();
                peer.commit();
                proxy.die();
                peer.hang();
            });
            TwilioException failure = run.call(kind);

            if (kind.isPost()) {
                failure(UNKNOWN, 1, 1, 1).check(kind, failure, server);
            } else {
                success(2).check(kind, failure, server);
            }
        }
    }

    private static FaultRun through(TestProxy proxy, FaultServer server) {
        Authenticator password =
                (route, answer) -> answer.request().header("Proxy-Authorization") != null
                        ? null
                        : answer.request()
                                .newBuilder()
                                .header(
                                        "Proxy-Authorization",
                                        Credentials.basic("proxy", Canaries.PROXY_PASSWORD))
                                .build();
        return new FaultRun(
                server,
                TLS,
                http -> http.proxy(new Proxy(
                                Proxy.Type.HTTP,
                                new InetSocketAddress(
                                        InetAddress.getLoopbackAddress(), proxy.port())))
                        .proxyAuthenticator(password));
    }

    /** A proxy that opens tunnels to one port, or answers CONNECT as it is told; an empty answer ends the connection. */
    private static final class TestProxy implements AutoCloseable {
        private final ServerSocket socket =
                new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        private final Queue<String> answers = new ConcurrentLinkedQueue<>();
        private final Queue<Socket> open = new ConcurrentLinkedQueue<>();
        private final AtomicInteger connects = new AtomicInteger();
        private final int target;

        TestProxy(int target) throws IOException {
            this.target = target;
            FaultServer.daemon(this::accept);
        }

        int port() {
            return socket.getLocalPort();
        }

        void answers(String answer) {
            answers.add(answer);
        }

        void die() throws IOException {
            for (Socket connection : open) {
                connection.close();
            }
        }

        private void accept() {
            while (!socket.isClosed()) {
                try {
                    Socket client = socket.accept();
                    open.add(client);
                    FaultServer.daemon(() -> serve(client));
                } catch (IOException e) {
                    return;
                }
            }
        }

        private void serve(Socket client) {
            try (client) {
                String head = head(client.getInputStream());
                assertThat(head).startsWith("CONNECT ").doesNotContain("\nAuthorization");
                connects.incrementAndGet();
                String answer = answers.poll();
                OutputStream out = client.getOutputStream();
                if (answer != null) {
                    out.write(answer.getBytes(StandardCharsets.ISO_8859_1));
                    return;
                }
                try (Socket server = new Socket(InetAddress.getLoopbackAddress(), target)) {
                    open.add(server);
                    out.write("HTTP/1.1 200 OK\r\n\r\n".getBytes(StandardCharsets.ISO_8859_1));
                    FaultServer.daemon(() -> pump(server, client));
                    pump(client, server);
                }
            } catch (IOException e) {
                // One side has gone.
            }
        }

        private static String head(InputStream in) throws IOException {
            StringBuilder head = new StringBuilder();
            while (!head.toString().endsWith("\r\n\r\n")) {
                int next = in.read();
                if (next < 0) {
                    throw new IOException("gone");
                }
                head.append((char) next);
            }
            return head.toString();
        }

        private static void pump(Socket from, Socket to) {
            try {
                from.getInputStream().transferTo(to.getOutputStream());
            } catch (IOException e) {
                // One side has gone.
            } finally {
                try {
                    to.close();
                } catch (IOException e) {
                    // It had.
                }
            }
        }

        @Override
        public void close() throws IOException {
            socket.close();
            die();
        }
    }
}
