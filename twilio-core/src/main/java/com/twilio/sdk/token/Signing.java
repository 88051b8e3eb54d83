package com.twilio.sdk.token;

import com.twilio.sdk.type.Secret;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** What all tokens share: a secret, a time to live, a clock, and a JWT signed with HS256 (RFC 7515, RFC 7518). */
final class Signing {
    /**
     * RFC 7518, 3.2: a key is at least as long as the hash. Auth tokens and secrets of API keys have 32 characters.
     */
    private static final int MIN_SECRET_BYTES = 32;

    private static final Duration MIN_TTL = Duration.ofSeconds(1);
    private static final Duration MAX_TTL = Duration.ofHours(24);

    private final byte[] key;
    private Duration ttl = Duration.ofHours(1);
    private InstantSource clock = InstantSource.system();

    /**
     * Keeps the secret.
     *
     * @param name what the secret is called in an error
     * @throws IllegalArgumentException if it is too short for HS256
     */
    Signing(String name, Secret secret) {
        key = secret.reveal().getBytes(StandardCharsets.UTF_8);
        if (key.length < MIN_SECRET_BYTES) {
            throw new IllegalArgumentException("The " + name + " has " + key.length
                    + " bytes, but HS256 needs at least " + MIN_SECRET_BYTES
                    + "; copy all of it from Twilio's Console.");
        }
    }

    /**
     * Checks the first two letters of a SID. The value stays out of the message: it may be a secret in the wrong
     * place.
     */
    static String sid(String name, String prefix, String value) {
        if (!value.startsWith(prefix)) {
            throw new IllegalArgumentException("The " + name + " must start with " + prefix
                    + "; look whether the arguments stand in their order.");
        }
        return value;
    }

    void ttl(Duration ttl) {
        if (ttl.compareTo(MIN_TTL) < 0 || ttl.compareTo(MAX_TTL) > 0) {
            throw new IllegalArgumentException(
                    "A token cannot live for " + ttl + "; Twilio takes 1 second to 24 hours.");
        }
        this.ttl = ttl;
    }

    void clock(InstantSource clock) {
        this.clock = clock;
    }

    /** Returns the present time in whole seconds, as JWTs have it. */
    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS);
    }

    Instant expiry(Instant issuedAt) {
        return issuedAt.plusSeconds(ttl.toSeconds());
    }

    /** Starts the claims that every token has. */
    Map<String, Object> claims(String issuer, Instant issuedAt) {
        Map<String, Object> claims = new LinkedHashMap<>();
        claims.put("iss", issuer);
        claims.put("iat", issuedAt.getEpochSecond());
        claims.put("exp", expiry(issuedAt).getEpochSecond());
        return claims;
    }

    /** Returns the JWT: header, claims and signature, each in Base64 for URLs. */
    String sign(Map<String, Object> extraHeader, Map<String, Object> claims) {
        Map<String, Object> header = new LinkedHashMap<>();
        header.put("typ", "JWT");
        header.put("alg", "HS256");
        header.putAll(extraHeader);
        String signed = part("header", header) + "." + part("claims", claims);
        return signed + "." + base64(hmac(signed));
    }

    private static String part(String name, Map<String, Object> json) {
        return base64(JsonWriter.write(name, json).getBytes(StandardCharsets.UTF_8));
    }

    private byte[] hmac(String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(text.getBytes(StandardCharsets.US_ASCII));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(
                    "Every Java runtime has HmacSHA256, this one says it has not.", e);
        }
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
