package com.twilio.sdk.rest;

import okhttp3.OkHttpClient;
import okhttp3.Protocol;
import okhttp3.tls.HandshakeCertificates;
import okhttp3.tls.HeldCertificate;

import java.io.IOException;
import java.net.Socket;
import java.util.List;

import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;

/** What lies between a client and a {@link FaultServer}. */
enum Wire {
    PLAIN,
    TLS,
    H2;

    static final HeldCertificate ROOT = new HeldCertificate.Builder()
            .commonName("a root for tests")
            .certificateAuthority(1)
            .build();
    private static final HandshakeCertificates TRUSTING = new HandshakeCertificates.Builder()
            .addTrustedCertificate(ROOT.certificate())
            .build();
    private static final HandshakeCertificates SERVER = serving(new HeldCertificate.Builder()
            .addSubjectAlternativeName("127.0.0.1")
            .signedBy(ROOT)
            .build());

    static HandshakeCertificates serving(HeldCertificate certificate) {
        return new HandshakeCertificates.Builder().heldCertificate(certificate).build();
    }

    boolean isEncrypted() {
        return this != PLAIN;
    }

    String url(int port) {
        return (isEncrypted() ? "https" : "http") + "://127.0.0.1:" + port;
    }

    /** Lets a client speak this. */
    OkHttpClient.Builder on(OkHttpClient.Builder http) {
        http.sslSocketFactory(TRUSTING.sslSocketFactory(), TRUSTING.trustManager());
        return this == H2 ? http : http.protocols(List.of(Protocol.HTTP_1_1));
    }

    Socket accept(Socket raw) throws IOException {
        return isEncrypted() ? handshake(raw, SERVER) : raw;
    }

    Socket handshake(Socket raw, HandshakeCertificates certificates) throws IOException {
        SSLSocket socket = (SSLSocket)
                certificates.sslSocketFactory().createSocket(raw, "127.0.0.1", raw.getPort(), true);
        socket.setUseClientMode(false);
        SSLParameters parameters = socket.getSSLParameters();
        parameters.setApplicationProtocols(new String[] {this == H2 ? "h2" : "http/1.1"});
        socket.setSSLParameters(parameters);
        socket.startHandshake();
        return socket;
    }
}
