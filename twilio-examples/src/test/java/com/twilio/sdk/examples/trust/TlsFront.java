package com.twilio.sdk.examples.trust;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;

import okhttp3.tls.HandshakeCertificates;
import okhttp3.tls.HeldCertificate;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/** A proxy of a company that opens TLS: it has a certificate of the company's, and the local Twilio behind it. */
final class TlsFront implements AutoCloseable {
    private final HttpClient http = HttpClient.newHttpClient();
    private final String behind;
    private final HttpsServer server;
    private final HeldCertificate authority = new HeldCertificate.Builder()
            .certificateAuthority(0)
            .commonName("Company")
            .serialNumber(0x35DEF4CF)
            .build();

    TlsFront(String behind) throws IOException {
        this.behind = behind;
        HeldCertificate certificate = new HeldCertificate.Builder()
                .signedBy(authority)
                .addSubjectAlternativeName("localhost")
                .build();
        server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(new HandshakeCertificates.Builder()
                .heldCertificate(certificate)
                .build()
                .sslContext()));
        server.createContext("/", this::passOn);
        server.start();
    }

    private void passOn(HttpExchange exchange) throws IOException {
        try (exchange) {
            String sender = exchange.getRequestHeaders().getFirst("Authorization");
            HttpResponse<byte[]> answer = http.send(
                    HttpRequest.newBuilder(URI.create(behind + exchange.getRequestURI()))
                            .header("Authorization", sender)
                            .build(),
                    HttpResponse.BodyHandlers.ofByteArray());
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(answer.statusCode(), answer.body().length);
            exchange.getResponseBody().write(answer.body());
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }

    String url() {
        return "https://localhost:" + server.getAddress().getPort();
    }

    HeldCertificate authority() {
        return authority;
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
