package com.twilio.sdk.token;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

/** The queries inside a scope, encoded as forms are. */
final class Query {
    private Query() {}

    static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** Returns a whole query as one value of another query: its names and values are encoded twice. */
    static String nested(Map<String, String> parameters) {
        return encode(parameters.entrySet().stream()
                .map(entry -> encode(entry.getKey()) + "=" + encode(entry.getValue()))
                .collect(Collectors.joining("&")));
    }
}
