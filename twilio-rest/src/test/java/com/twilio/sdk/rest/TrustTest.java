package com.twilio.sdk.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;

import okhttp3.tls.HandshakeCertificates;
import okhttp3.tls.HeldCertificate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.concurrent.TimeUnit;

class TrustTest {
    @TempDir
    private Path folder;

    private final HeldCertificate authority = new HeldCertificate.Builder()
            .certificateAuthority(0)
            .commonName("Company")
            .build();

    @Test
    void aCertificateThatNobodyTrusts_saysHowToTrustIt() throws Exception {
        try (MockWebServer server = server(certificate("localhost"));
                TwilioClient client = builder(server).build()) {
            assertThat(failure(client))
                    .hasMessage(
                            "FetchCall: no answer from https://localhost:" + server.getPort()
                                    + ": the certificate is not trusted (PKIX path building failed: unable to find valid certification path to requested"
                                    + " target). Nothing was sent (1 attempt). If a proxy of your company opens TLS, let the"
                                    + " builder trust its certificate: trust(Path.of(\"company-ca.pem\")).");
        }
    }

    @Test
    void theCertificatesOfAFile_areTrusted() throws Exception {
        Path file = folder.resolve("company-ca.pem");
        Files.writeString(
                file,
                "A text before.\n"
                        + new HeldCertificate.Builder().build().certificatePem()
                        + authority.certificatePem());
        try (MockWebServer server = server(certificate("localhost"));
                TwilioClient client = builder(server).trust(file).build()) {
            assertThat(client.calls("CA1").fetch().getSid()).isEqualTo("CA1");
        }
    }

    @Test
    void theCertificatesOfAKeyStore_areTrusted() throws Exception {
        Path file = folder.resolve("trust.p12");
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        store.setCertificateEntry("company", authority.certificate());
        try (OutputStream out = Files.newOutputStream(file)) {
            store.store(out, "changeit".toCharArray());
        }
        try (MockWebServer server = server(certificate("localhost"));
                TwilioClient client =
                        builder(server).trust(file, "changeit".toCharArray()).build()) {
            assertThat(client.calls("CA1").fetch().getSid()).isEqualTo("CA1");
        }
        assertThatThrownBy(
                        () -> TwilioClient.builder().trust(file, "a-wrong-password".toCharArray()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("'" + file
                        + "' cannot be read as a key store (PKCS 12 or JKS) with this password: ")
                .hasMessageNotContaining("a-wrong-password");
    }

    @Test
    void trustInOne_isNoTrustInAnother() throws Exception {
        Path file = folder.resolve("another.pem");
        Files.writeString(file, new HeldCertificate.Builder().build().certificatePem());
        try (MockWebServer server = server(certificate("localhost"));
                TwilioClient client = builder(server).trust(file).build()) {
            assertThat(failure(client)).hasMessageContaining("the certificate is not trusted");
        }
    }

    @Test
    void aCertificateForAnotherHost_isRefusedOnce() throws Exception {
        try (MockWebServer server = server(certificate("example.com"));
                TwilioClient client = builder(server).trust(pem()).build()) {
            assertThat(failure(client))
                    .hasMessage("FetchCall: no answer from https://localhost:" + server.getPort()
                            + ": the certificate is for another host. Nothing was sent (1 attempt). Check the base URL,"
                            + " and what stands between this machine and Twilio.");
        }
    }

    @Test
    void anExpiredCertificate_leadsToTheClock() throws Exception {
        HeldCertificate expired = new HeldCertificate.Builder()
                .signedBy(authority)
                .addSubjectAlternativeName("localhost")
                .validityInterval(0, TimeUnit.DAYS.toMillis(1))
                .build();
        try (MockWebServer server = server(expired);
                TwilioClient client = builder(server).trust(pem()).build()) {
            assertThat(failure(client))
                    .hasMessageContaining("(1 attempt)")
                    .hasMessageEndingWith(
                            "Check the clock of this machine, and what stands between it and Twilio.");
        }
    }

    @Test
    void trust_refusesAFileThatHoldsNone() throws IOException {
        Path empty = Files.writeString(folder.resolve("empty.pem"), "");
        Path missing = folder.resolve("missing.pem");

        assertThatThrownBy(() -> TwilioClient.builder().trust(empty))
                .hasMessage("'" + empty + "' holds no certificate.");
        assertThatThrownBy(() -> TwilioClient.builder().trust(missing))
                .hasMessage("'" + missing + "' cannot be read as certificates (PEM or DER): "
                        + missing + ".");
    }

    private static TwilioException failure(TwilioClient client) {
        TwilioException e = catchThrowableOfType(
                TwilioConnectionException.class, () -> client.calls("CA1").fetch());
        assertThat(e.outcome()).isEqualTo(Outcome.NOT_SENT);
        return e;
    }

    private Path pem() throws IOException {
        return Files.writeString(folder.resolve("company-ca.pem"), authority.certificatePem());
    }

    private HeldCertificate certificate(String host) {
        return new HeldCertificate.Builder()
                .signedBy(authority)
                .addSubjectAlternativeName(host)
                .build();
    }

    private static MockWebServer server(HeldCertificate certificate) throws IOException {
        MockWebServer server = new MockWebServer();
        server.useHttps(new HandshakeCertificates.Builder()
                .heldCertificate(certificate)
                .build()
                .sslSocketFactory());
        server.enqueue(new MockResponse.Builder().body("{\"sid\": \"CA1\"}").build());
        server.start();
        return server;
    }

    private static TwilioClientBuilder builder(MockWebServer server) {
        return TwilioClient.builder()
                .accountSid(FakeTwilio.ACCOUNT)
                .authToken("t")
                .baseUrl("https://localhost:" + server.getPort());
    }
}
