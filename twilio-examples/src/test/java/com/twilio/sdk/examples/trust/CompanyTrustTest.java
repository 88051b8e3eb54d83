package com.twilio.sdk.examples.trust;

import static org.assertj.core.api.Assertions.assertThat;

import com.twilio.sdk.emulator.TwilioEmulator;
import com.twilio.sdk.examples.Console;
import com.twilio.sdk.rest.TwilioClient;
import com.twilio.sdk.rest.TwilioClientBuilder;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.List;

class CompanyTrustTest {
    private final Console console = new Console();
    private TwilioEmulator twilio;
    private TlsFront front;

    @TempDir
    private Path folder;

    @BeforeEach
    void start() throws IOException {
        twilio = TwilioEmulator.start();
        front = new TlsFront(twilio.baseUrl());
    }

    @AfterEach
    void stop() {
        front.close();
        twilio.close();
    }

    @Test
    void aCertificateThatNobodyTrusts_isAnErrorThatSaysWhatToDo() {
        assertThat(CompanyTrust.run(builder(), List.of(), console.out)).isEqualTo(1);
        assertThat(console.text())
                .isEqualTo("FetchAccount: no answer from " + front.url()
                        + ": the certificate is not trusted (PKIX path building failed: unable to"
                        + " find valid certification path to requested target). Nothing was sent"
                        + " (1 attempt). If a proxy of your company opens TLS, let the builder"
                        + " trust its certificate: trust(Path.of(\"company-ca.pem\")).\n");
    }

    @Test
    void aFileOfCertificates_isTrusted() throws Exception {
        Path file = Files.writeString(
                folder.resolve("company-ca.pem"), front.authority().certificatePem());

        assertThat(CompanyTrust.run(builder(), List.of(file.toString()), console.out))
                .isZero();
        assertThat(console.text()).startsWith(twilio.accountSid() + " ").contains(" is active");
    }

    @Test
    void aKeyStore_isTrusted() throws Exception {
        Path file = folder.resolve("trust.p12");
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        store.setCertificateEntry("company", front.authority().certificate());
        try (OutputStream out = Files.newOutputStream(file)) {
            store.store(out, "changeit".toCharArray());
        }

        assertThat(CompanyTrust.run(builder(), List.of(file.toString(), "changeit"), console.out))
                .isZero();
        assertThat(console.text()).startsWith(twilio.accountSid() + " ").contains(" is active");
    }

    private TwilioClientBuilder builder() {
        return TwilioClient.builder()
                .accountSid(twilio.accountSid())
                .authToken(twilio.authToken())
                .baseUrl(front.url());
    }
}
