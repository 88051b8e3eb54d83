package com.twilio.sdk.examples.trust;

import static org.assertj.core.api.Assertions.assertThat;

import com.twilio.sdk.examples.Console;

import okhttp3.tls.HeldCertificate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.security.MessageDigest;
import java.security.cert.X509Certificate;
import java.util.HexFormat;
import java.util.List;

class TrustedAuthoritiesTest {
    private final Console console = new Console();

    @ParameterizedTest
    @ValueSource(strings = {"MD5", "SHA-1", "SHA-256"})
    void anAuthority_isFoundByItsFingerprint(String hash) throws Exception {
        X509Certificate authority = new HeldCertificate.Builder()
                .certificateAuthority(0)
                .commonName("Company")
                .serialNumber(0x35DEF4CF)
                .validityInterval(0, 1_893_456_000_000L)
                .build()
                .certificate();
        String fingerprint = HexFormat.ofDelimiter(":")
                .withUpperCase()
                .formatHex(MessageDigest.getInstance(hash).digest(authority.getEncoded()));

        assertThat(TrustedAuthorities.find(List.of(authority), fingerprint, console.out))
                .isZero();
        assertThat(console.text())
                .isEqualTo("Trusted: CN=Company, serial number 35def4cf, until"
                        + " 2030-01-01T00:00:00Z\n");
    }

    @Test
    void anAuthorityThatIsMissing_isSaidToBe() throws Exception {
        String fingerprint = "00:01:02:03:04:05:06:07:08:09:0A:0B:0C:0D:0E:0F";

        assertThat(TrustedAuthorities.find(
                        TrustedAuthorities.ofThisJava(), fingerprint, console.out))
                .isEqualTo(1);
        assertThat(console.text())
                .isEqualTo(
                        "No authority with the fingerprint " + fingerprint + " is trusted here.\n");
    }

    @Test
    void thisJava_trustsSomebody() throws Exception {
        X509Certificate first = TrustedAuthorities.ofThisJava().get(0);
        String fingerprint = HexFormat.of()
                .formatHex(MessageDigest.getInstance("SHA-256").digest(first.getEncoded()));

        assertThat(TrustedAuthorities.find(
                        TrustedAuthorities.ofThisJava(), fingerprint, console.out))
                .isZero();
        assertThat(console.text())
                .startsWith("Trusted: " + first.getSubjectX500Principal() + ", serial number ");
    }
}
