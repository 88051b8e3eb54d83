package com.twilio.sdk.type;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

/**
 * A text that must not be printed: an auth token, an API key's secret.
 *
 * <p>{@code Secret.of(token).toString()} is {@code [redacted]}. Compared in constant time. Immutable.
 */
public final class Secret {
    private final String value;

    private Secret(String value) {
        this.value = value;
    }

    /**
     * Wraps a secret.
     *
     * @throws IllegalArgumentException if it is empty: an empty token is a configuration that was forgotten
     */
    public static Secret of(String value) {
        if (value.isBlank()) {
            throw new IllegalArgumentException("The secret is empty; set it before it is used.");
        }
        return new Secret(value);
    }

    /** Returns the secret itself, for the one place that sends it or signs with it. */
    public String reveal() {
        return value;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Secret that
                && MessageDigest.isEqual(
                        value.getBytes(StandardCharsets.UTF_8),
                        that.value.getBytes(StandardCharsets.UTF_8));
    }

    /** A constant: a hash of a secret would tell about it. */
    @Override
    public int hashCode() {
        return 0;
    }

    @Override
    public String toString() {
        return "[redacted]";
    }
}
