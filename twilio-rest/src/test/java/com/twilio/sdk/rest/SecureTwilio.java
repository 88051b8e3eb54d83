package com.twilio.sdk.rest;

import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;

import okhttp3.tls.HandshakeCertificates;
import okhttp3.tls.HeldCertificate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;

/** A server with a certificate for Twilio's hosts, behind a proxy that leads to it whatever host is asked for. */
final class SecureTwilio implements AutoCloseable {
    final List<RecordedRequest> requests = new CopyOnWriteArrayList<>();
    final TunnelProxy proxy;
    final HeldCertificate authority = new HeldCertificate.Builder()
            .certificateAuthority(0)
            .commonName("Company")
            .build();

    /** What it answers. */
    volatile Function<RecordedRequest, MockResponse> answers =
            request -> OAuthServer.json(201, "{\"sid\": \"SM1\"}");

    private final MockWebServer server = new MockWebServer();

    SecureTwilio() throws IOException {
        HeldCertificate certificate = new HeldCertificate.Builder()
                .signedBy(authority)
                .addSubjectAlternativeName("*.twilio.com")
                .addSubjectAlternativeName("*.ie1.twilio.com")
                .addSubjectAlternativeName("*.dublin.ie1.twilio.com")
                .addSubjectAlternativeName("*.dublin.us1.twilio.com")
                .addSubjectAlternativeName("localhost")
                .build();
        server.useHttps(new HandshakeCertificates.Builder()
                .heldCertificate(certificate, authority.certificate())
                .build()
                .sslSocketFactory());
        server.setDispatcher(new Dispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest request) {
                requests.add(request);
                return answers.apply(request);
            }
        });
        server.start();
        proxy = new TunnelProxy(server.getPort());
    }

    int port() {
        return server.getPort();
    }

    /** The authority's certificate as a file, as a company hands it out. */
    Path pem(Path folder) throws IOException {
        return Files.writeString(folder.resolve("company-ca.pem"), authority.certificatePem());
    }

    /** A builder whose client reaches this server under Twilio's names, if it goes through the proxy. */
    TwilioClientBuilder builder(Path folder) throws IOException {
        return TwilioClient.builder()
                .accountSid(FakeTwilio.ACCOUNT)
                .authToken(FakeTwilio.TOKEN)
                .trust(pem(folder));
    }

    @Override
    public void close() throws IOException {
        proxy.close();
        server.close();
    }
}
