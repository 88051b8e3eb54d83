package com.twilio.sdk.webhook;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

/** The parameter {@code bodySHA256} of a query: the hash of a body that is not a form, in hex of any case. */
final class BodyHash {
    private static final String NAME = "bodySHA256";

    private BodyHash() {}

    static boolean isIn(String url) {
        return !UrlQuery.rawValues(url, NAME).isEmpty();
    }

    /** Returns whether every hash in the query is that of the body: with two of them, nobody could tell which counts. */
    static boolean matches(String url, byte[] body) {
        byte[] expected = hex(body).getBytes(StandardCharsets.US_ASCII);
        List<String> hashes = UrlQuery.rawValues(url, NAME);
        boolean all = !hashes.isEmpty();
        for (String hash : hashes) {
            byte[] given = hash.toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8);
            all &= MessageDigest.isEqual(expected, given);
        }
        return all;
    }

    static String addTo(String url, byte[] body) {
        return url + (url.indexOf('?') < 0 ? '?' : '&') + NAME + '=' + hex(body);
    }

    private static String hex(byte[] body) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(body));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(
                    "Every Java runtime has SHA-256, this one says it has not.", e);
        }
    }
}
