package com.twilio.sdk.emulator.internal.rest;

import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Who may call: account SIDs with their tokens, and API keys with their secrets. Thread-safe. */
public final class Credentials {
    private final Map<String, Entry> entries = new ConcurrentHashMap<>();

    private record Entry(String secret, String account) {}

    /** Lets {@code name} act for an account: the account itself, or a key of it. */
    public void add(String name, String secret, String account) {
        entries.put(name, new Entry(secret, account));
    }

    /** Returns the token of an account. */
    String secret(String name) {
        Entry entry = entries.get(name);
        return entry == null ? "" : entry.secret();
    }

    /**
     * Checks basic authentication and returns the SID of the account that asks.
     *
     * @throws RestError 401 with 20003
     */
    String check(@Nullable String header) {
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
        Entry entry = entries.get(name);
        if (entry == null || !decoded.substring(name.length()).equals(":" + entry.secret())) {
            throw refused(
                    "The local Twilio does not know the user '" + name + "' with this password.");
        }
        return entry.account();
    }

    private static RestError refused(String message) {
        return new RestError(401, 20003, message);
    }
}
