package com.twilio.sdk.webhook;

import com.twilio.sdk.webhook.internal.PercentText;

import org.jspecify.annotations.Nullable;

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
        return PercentText.decoded(text.replace('+', ' '));
    }
}
