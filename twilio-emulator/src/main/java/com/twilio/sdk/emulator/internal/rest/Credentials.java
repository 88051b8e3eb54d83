package com.twilio.sdk.emulator.internal.rest;

import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Who may call: account SIDs with their tokens, and API keys with their secrets. Thread-safe. */
public final class Credentials {
    private final Map<String, String> secrets = new ConcurrentHashMap<>();

    public void add(String name, String secret) {
        secrets.put(name, secret);
    }

    /**
     * Checks basic authentication.
     *
     * @throws RestError 401 with 20003
     */
    void check(@Nullable String header) {
        if (header == null || !header.regionMatches(true, 0, "Basic ", 0, 6)) {
            throw refused("The request has no basic authentication.");
        }
        String decoded;
        try {
            decoded = new String(
                    Base64.getDecoder().decode(header.substring(6).strip()),
                    StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw refused("The Authorization header is no Base64.");
        }
        int colon = decoded.indexOf(':');
        String name = colon < 0 ? decoded : decoded.substring(0, colon);
        if (colon < 0 || !decoded.substring(colon + 1).equals(secrets.get(name))) {
            throw refused(
                    "The local Twilio does not know the user '" + name + "' with this password.");
        }
    }

    private static RestError refused(String message) {
        return new RestError(401, 20003, message);
    }
}
