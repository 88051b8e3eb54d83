package com.twilio.sdk.benchmarks.rest;

import okhttp3.tls.HandshakeCertificates;
import okhttp3.tls.HeldCertificate;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/**
 * A server that does as little as a server of HTTP/1.1 over TLS can: it reads a request to its end, and answers each with
 * the same message. A thread for each connection, in a process of its own, so that its work is not counted as a client's.
 */
final class TlsServer {
    /** The password of the store with the server's certificate. */
    static final String PASSWORD = "changeit";

    private static final String MESSAGE = """
            {"body": "Hello there, this is message 1234567 of the benchmark", "num_segments": "1", \
            "direction": "outbound-api", "from": "+15017250604", "to": "+15558675310", \
            "date_updated": "Thu, 24 Aug 2026 05:01:45 +0000", "price": null, "error_message": null, \
            "uri": "/2010-04-01/Accounts/AC0123456789abcdef0123456789abcdef/Messages/\
            SM0123456789abcdef0123456789abcdef.json", \
            "account_sid": "AC0123456789abcdef0123456789abcdef", "num_media": "0", "status": "queued", \
            "messaging_service_sid": null, "sid": "SM0123456789abcdef0123456789abcdef", \
            "date_sent": null, "date_created": "Thu, 24 Aug 2026 05:01:45 +0000", "error_code": null, \
            "price_unit": "USD", "api_version": "2010-04-01", "subresource_uris": {"media": \
            "/2010-04-01/Accounts/AC0123456789abcdef0123456789abcdef/Messages/\
            SM0123456789abcdef0123456789abcdef/Media.json"}}""";

    private final byte[] answer = answer();
    private final AtomicInteger open = new AtomicInteger();
    private final AtomicInteger mostOpen = new AtomicInteger();
    private final AtomicInteger connections = new AtomicInteger();
    private final AtomicLong requests = new AtomicLong();

    private TlsServer() {}

    /** Takes the file where the store with the certificate goes; prints the port, and counts for each line that comes. */
    public static void main(String[] args) throws IOException, GeneralSecurityException {
        HeldCertificate certificate = new HeldCertificate.Builder()
                .commonName("localhost")
                .addSubjectAlternativeName("localhost")
                .build();
        store(certificate, Path.of(args[0]));
        HandshakeCertificates certificates =
                new HandshakeCertificates.Builder().heldCertificate(certificate).build();
        ServerSocket socket = certificates
                .sslContext()
                .getServerSocketFactory()
                .createServerSocket(0, 1024, InetAddress.getByName("localhost"));
        TlsServer server = new TlsServer();
        daemon(() -> server.accept(socket));
        System.out.println(socket.getLocalPort());
        server.count();
    }

    private static void store(HeldCertificate certificate, Path file)
            throws IOException, GeneralSecurityException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        store.setCertificateEntry("server", certificate.certificate());
        try (OutputStream out = Files.newOutputStream(file)) {
            store.store(out, PASSWORD.toCharArray());
        }
    }

    /** Ends with the process that started it, whose end closes the input. */
    private void count() throws IOException {
        BufferedReader in =
                new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        while (in.readLine() != null) {
            System.out.println(connections.getAndSet(0) + " " + mostOpen.getAndSet(open.get()) + " "
                    + requests.getAndSet(0));
        }
    }

    private static void daemon(Runnable task) {
        Thread thread = new Thread(task);
        thread.setDaemon(true);
        thread.start();
    }

    private void accept(ServerSocket server) {
        while (true) {
            try {
                Socket socket = server.accept();
                connections.incrementAndGet();
                mostOpen.accumulateAndGet(open.incrementAndGet(), Math::max);
                daemon(() -> answer(socket));
            } catch (IOException e) {
                return;
            }
        }
    }

    private void answer(Socket socket) {
        try (socket;
                InputStream in = new BufferedInputStream(socket.getInputStream(), 16 << 10);
                OutputStream out = socket.getOutputStream()) {
            socket.setTcpNoDelay(true);
            while (request(in)) {
                requests.incrementAndGet();
                out.write(answer);
                out.flush();
            }
        } catch (IOException e) {
            // The client has gone.
        } finally {
            open.decrementAndGet();
        }
    }

    /** Reads a request with its body; false at the end of the connection. */
    private static boolean request(InputStream in) throws IOException {
        byte[] line = new byte[1024];
        int body = 0;
        for (boolean first = true; ; first = false) {
            int length = line(in, line);
            if (length < 0 || (first && length == 0)) {
                return false;
            }
            if (length == 0) {
                in.skipNBytes(body);
                return true;
            }
            if (length > 16 && (line[0] | 0x20) == 'c' && (line[8] | 0x20) == 'l') {
                body = Integer.parseInt(
                        new String(line, 15, length - 15, StandardCharsets.ISO_8859_1).trim());
            }
        }
    }

    private static int line(InputStream in, byte[] line) throws IOException {
        int length = 0;
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                return -1;
            }
            line[length++] = (byte) next;
        }
        return length > 0 && line[length - 1] == '\r' ? length - 1 : length;
    }

    private static byte[] answer() {
        byte[] body = MESSAGE.getBytes(StandardCharsets.UTF_8);
        String head = """
                HTTP/1.1 201 Created
                Date: Thu, 24 Aug 2026 05:01:45 GMT
                Content-Type: application/json
                Content-Length: %d
                Connection: keep-alive
                Twilio-Request-Id: RQ0123456789abcdef0123456789abcdef
                Twilio-Request-Duration: 0.102
                Twilio-Concurrent-Requests: 1
                X-API-Domain: api.twilio.com
                Strict-Transport-Security: max-age=31536000

                """.formatted(body.length).replace("\n", "\r\n");
        return (head + MESSAGE).getBytes(StandardCharsets.UTF_8);
    }
}
