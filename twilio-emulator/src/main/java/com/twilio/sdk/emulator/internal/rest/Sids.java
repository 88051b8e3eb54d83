package com.twilio.sdk.emulator.internal.rest;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;

/** SIDs and secrets that only depend on the seed and on how many of their kind came before. Thread-safe. */
public final class Sids {
    private final long seed;
    private final Map<String, Long> counts = new HashMap<>();
    private final MessageDigest digest;

    public Sids(long seed) {
        this.seed = seed;
        this.digest = sha256();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(
                    "Every Java runtime has SHA-256, this one says it has not.", e);
        }
    }

    /** Returns the next SID: the prefix and 32 hexadecimal digits. */
    public String next(String prefix) {
        return prefix + secret(prefix);
    }

    /** Returns 32 hexadecimal digits, the next ones of {@code purpose}. */
    public synchronized String secret(String purpose) {
        long earlier = counts.merge(purpose, 1L, Long::sum) - 1;
        String text = seed + ":" + purpose + ":" + earlier;
        byte[] hash = digest.digest(text.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(hash, 0, 16);
    }
}
