package com.twilio.sdk.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;

import mockwebserver3.RecordedRequest;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.PrivateKey;
import java.security.interfaces.RSAPublicKey;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;

class ClientValidationTest {
    private static final String ACCOUNT = FakeTwilio.ACCOUNT;
    private static final String CREDENTIAL = "CR00000000000000000000000000000001";
    private static final KeyPair KEYS = keys("RSA", 2048);

    @ParameterizedTest
    @EnumSource
    void eachRequest_isSignedOverAHashOfItself(SigningAlgorithm algorithm) throws Exception {
        try (FakeTwilio twilio = new FakeTwilio().answers(201, "{\"sid\": \"SM1\"}");
                TwilioClient client = builder()
                        .clientValidation(CREDENTIAL, KEYS.getPrivate(), algorithm)
                        .baseUrl(twilio.url())
                        .build()) {
            client.messages().create(m -> m.to("+1").from("+2").body("Hi there"));

            RecordedRequest request = twilio.request();
            SignedJWT jwt = SignedJWT.parse(request.getHeaders().get("Twilio-Client-Validation"));
            assertThat(jwt.verify(new RSASSAVerifier((RSAPublicKey) KEYS.getPublic())))
                    .isTrue();
            assertThat(jwt.getHeader().toJSONObject())
                    .containsOnly(
                            entry("cty", "twilio-pkrv;v=1"),
                            entry("typ", "JWT"),
                            entry("alg", algorithm.name()),
                            entry("kid", CREDENTIAL));
            JWTClaimsSet claims = jwt.getJWTClaimsSet();
            assertThat(claims.getIssuer()).isEqualTo("SK1");
            assertThat(claims.getSubject()).isEqualTo(ACCOUNT);
            assertThat(claims.getStringClaim("hrh")).isEqualTo("authorization;host");
            assertThat(claims.getStringClaim("rqh"))
                    .isEqualTo(sha256("POST\n"
                            + "/2010-04-01/Accounts/" + ACCOUNT + "/Messages.json\n"
                            + "\n"
                            + "authorization:Basic U0sxOnNlY3JldA==\n"
                            + "host:api.twilio.com\n"
                            + "\n"
                            + "authorization;host\n"
                            + sha256(Objects.requireNonNull(request.getBody()).utf8())));
            Instant now = Instant.now();
            Instant start = claims.getNotBeforeTime().toInstant();
            Instant end = claims.getExpirationTime().toInstant();
            assertThat(Duration.between(start, end)).isEqualTo(Duration.ofMinutes(5));
            assertThat(start).isBefore(now);
            assertThat(end).isAfter(now).isBeforeOrEqualTo(now.plusSeconds(300));
        }
    }

    @Test
    void eachAttempt_isSignedAnew() throws Exception {
        try (FakeTwilio twilio =
                        new FakeTwilio().answers(500, "{}").answers(200, "{\"sid\": \"CA1\"}");
                TwilioClient client = builder()
                        .clientValidation(CREDENTIAL, KEYS.getPrivate())
                        .baseUrl(twilio.url())
                        .build()) {
            client.calls("CA1").fetch();

            for (int i = 0; i < 2; i++) {
                SignedJWT jwt = SignedJWT.parse(
                        twilio.request().getHeaders().get("Twilio-Client-Validation"));
                assertThat(jwt.getHeader().getAlgorithm().getName()).isEqualTo("RS256");
                assertThat(jwt.verify(new RSASSAVerifier((RSAPublicKey) KEYS.getPublic())))
                        .isTrue();
            }
        }
    }

    @Test
    void withoutAnApiKey_itIsRefusedWhenTheClientIsBuilt() {
        assertThatThrownBy(() -> TwilioClient.builder()
                        .accountSid(ACCOUNT)
                        .authToken("t")
                        .clientValidation(CREDENTIAL, KEYS.getPrivate())
                        .build())
                .hasMessage("clientValidation(…) needs an API key beside it; set apiKey(…, …).");
    }

    @Test
    void aKeyThatCannotSign_isRefusedWhenTheClientIsBuilt() {
        PrivateKey ec = keys("EC", 256).getPrivate();

        for (SigningAlgorithm algorithm : SigningAlgorithm.values()) {
            assertThatThrownBy(() -> builder()
                            .clientValidation(CREDENTIAL, ec, algorithm)
                            .build())
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("The private key of clientValidation cannot sign with " + algorithm
                            + "; it must be an RSA key of 2048 bits or more.");
        }
    }

    @Test
    void aShortKey_isRefusedWhenTheClientIsBuilt() {
        PrivateKey shortKey = keys("RSA", 1024).getPrivate();

        assertThatThrownBy(
                        () -> builder().clientValidation(CREDENTIAL, shortKey).build())
                .hasMessage(
                        "The private key of clientValidation cannot sign with RS256; it must be an RSA key of 2048 bits"
                                + " or more.");
    }

    @Test
    void aCredentialThatIsNone_isRefused() {
        assertThatThrownBy(() ->
                        builder().clientValidation("SK1", KEYS.getPrivate()).build())
                .hasMessage(
                        "'SK1' is no SID of a public key: it should be CR and 32 hexadecimal digits.");
    }

    private static TwilioClientBuilder builder() {
        return TwilioClient.builder().accountSid(ACCOUNT).apiKey("SK1", "secret");
    }

    private static Map.Entry<String, Object> entry(String name, Object value) {
        return Map.entry(name, value);
    }

    private static KeyPair keys(String algorithm, int bits) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance(algorithm);
            generator.initialize(bits);
            return generator.generateKeyPair();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String sha256(String text) throws NoSuchAlgorithmException {
        return HexFormat.of()
                .formatHex(MessageDigest.getInstance("SHA-256")
                        .digest(text.getBytes(StandardCharsets.UTF_8)));
    }
}
