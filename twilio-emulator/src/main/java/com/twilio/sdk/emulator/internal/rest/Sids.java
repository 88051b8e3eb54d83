package com.twilio.sdk.emulator.internal.rest;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/** SIDs and secrets that only depend on the seed and on how many of their kind came before. Thread-safe. */
public final class Sids {
    private final long seed;
    private final Map<String, AtomicLong> counters = new ConcurrentHashMap<>();

    public Sids(long seed) {
        this.seed = seed;
    }

    /** Returns the next SID: the prefix and 32 hexadecimal digits. */
    public String next(String prefix) {
        return prefix + secret(prefix);
    }

    /** Returns 32 hexadecimal digits, the next ones of {@code purpose}. */
    public String secret(String purpose) {
        long count = counters.computeIfAbsent(purpose, key -> new AtomicLong()).getAndIncrement();
        byte[] text = (seed + ":" + purpose + ":" + count).getBytes(StandardCharsets.UTF_8);
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text);
            return HexFormat.of().formatHex(digest, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(
                    "Every Java runtime has SHA-256, this one says it has not.", e);
        }
    }
}
