package com.twilio.sdk.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;

class KeptConnectionTest {
    /** An app that answers one request per connection, promises to keep it, and closes it at the next. */
    private static final class Forgetful implements AutoCloseable {
        private final ServerSocket server;
        private final AtomicInteger answered = new AtomicInteger();

        Forgetful() throws IOException {
            server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
            Thread thread = new Thread(this::serve);
            thread.setDaemon(true);
            thread.start();
        }

        private void serve() {
            try {
                while (true) {
                    try (Socket socket = server.accept()) {
                        BufferedReader in = new BufferedReader(new InputStreamReader(
                                socket.getInputStream(), StandardCharsets.US_ASCII));
                        read(in);
                        String body = answered.incrementAndGet() == 1
                                ? "<Response><Redirect>/next</Redirect></Response>"
                                : "<Response><Say>Hello</Say></Response>";
                        socket.getOutputStream()
                                .write(
                                        ("HTTP/1.1 200 OK\r\nContent-Type: text/xml\r\nContent-Length: "
                                                        + body.length() + "\r\n\r\n" + body)
                                                .getBytes(StandardCharsets.US_ASCII));
                        in.readLine();
                    }
                }
            } catch (SocketException e) {
                // closed by the test
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static void read(BufferedReader in) throws IOException {
            int length = 0;
            for (String line = in.readLine();
                    line != null && !line.isEmpty();
                    line = in.readLine()) {
                if (line.regionMatches(true, 0, "Content-Length:", 0, 15)) {
                    length = Integer.parseInt(line.substring(15).strip());
                }
            }
            assertThat(in.skip(length)).isEqualTo(length);
        }

        @Override
        public void close() throws IOException {
            server.close();
        }
    }

    @Test
    void connectionThatTheAppClosed_isOpenedAgain() throws IOException {
        try (Forgetful app = new Forgetful();
                TwilioEmulator twilio = TwilioEmulator.start()) {
            twilio.phone("+15558675310").answers().hears("Hello");
            new Rest(twilio)
                    .call("+15558675310", "http://127.0.0.1:" + app.server.getLocalPort() + "/");
            twilio.verify();
        }
    }
}
