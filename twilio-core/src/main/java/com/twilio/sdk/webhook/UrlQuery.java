package com.twilio.sdk.webhook;

import org.jspecify.annotations.Nullable;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What the validator looks for in the raw query of a URL; a broken escape is kept as it is. */
final class UrlQuery {
    private UrlQuery() {}

    /** Returns the raw values of a name that is written without escapes. */
    static List<String> rawValues(String url, String name) {
        List<String> values = new ArrayList<>();
        for (String pair : pairs(url)) {
            if (pair.startsWith(name + "=")) {
                values.add(pair.substring(name.length() + 1));
            }
        }
        return values;
    }

    /** Returns the value of a name in any spelling, or null unless there is exactly one distinct value. */
    static @Nullable String only(String url, String name) {
        Set<String> values = new HashSet<>();
        for (String pair : pairs(url)) {
            int equals = pair.indexOf('=');
            if (decoded(equals < 0 ? pair : pair.substring(0, equals)).equals(name)) {
                values.add(equals < 0 ? "" : decoded(pair.substring(equals + 1)));
            }
        }
        return values.size() == 1 ? values.iterator().next() : null;
    }

    private static String[] pairs(String url) {
        int fragment = url.indexOf('#');
        String sent = fragment < 0 ? url : url.substring(0, fragment);
        int query = sent.indexOf('?');
        return query < 0 ? new String[0] : sent.substring(query + 1).split("&");
    }

    private static String decoded(String text) {
        if (text.indexOf('%') < 0) {
            return text.replace('+', ' ');
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream(text.length());
        byte[] bytes = text.replace('+', ' ').getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < bytes.length; i++) {
            int high = bytes[i] == '%' && i + 2 < bytes.length ? digit(bytes[i + 1]) : -1;
            int low = high < 0 ? -1 : digit(bytes[i + 2]);
            if (low < 0) {
                out.write(bytes[i]);
            } else {
                out.write(high << 4 | low);
                i += 2;
            }
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    private static int digit(byte character) {
        return Character.digit((char) (character & 0xFF), 16);
    }
}
