package com.twilio.sdk.token;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.crypto.MACVerifier;
import com.nimbusds.jwt.SignedJWT;

import java.text.ParseException;
import java.time.Instant;
import java.time.InstantSource;

/** Reads our tokens with a library that is not ours, and refuses what is not signed right. */
final class Witness {
    static final String ACCOUNT = "AC00000000000000000000000000000001";
    static final String KEY = "SK00000000000000000000000000000002";
    static final String SECRET = "0123456789abcdef0123456789abcdef";

    /** 2023-11-14T22:13:20.999Z: a token is issued in whole seconds, 1700000000. */
    static final InstantSource CLOCK =
            InstantSource.fixed(Instant.ofEpochMilli(1_700_000_000_999L));

    private Witness() {}

    static SignedJWT verify(String jwt) {
        try {
            SignedJWT read = SignedJWT.parse(jwt);
            assertThat(read.getHeader().getAlgorithm()).isEqualTo(JWSAlgorithm.HS256);
            assertThat(read.verify(new MACVerifier(SECRET))).isTrue();
            return read;
        } catch (ParseException | JOSEException e) {
            throw new AssertionError("No JWT: " + jwt, e);
        }
    }

    /** The JSON of the claims, as it was signed. */
    static String claims(String jwt) {
        return verify(jwt).getPayload().toString();
    }

    /** The JSON of the header, as it was signed. */
    static String header(String jwt) {
        return verify(jwt).getHeader().toBase64URL().decodeToString();
    }
}
