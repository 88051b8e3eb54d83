package com.twilio.sdk.servlet;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What a trusted proxy says about the request that it took: {@code Forwarded} (RFC 7239) and {@code X-Forwarded-Proto},
 * {@code -Host} and {@code -Port}.
 *
 * <p>All that is said must agree. A proxy that adds a value to one that came from outside, or that knows one family of
 * headers and passes the other on, cannot be told from an attacker, so a contradiction makes the request one without a URL.
 */
final class ForwardedHeaders {
    private static final int LONGEST_HOST = 300;

    private final HttpServletRequest request;

    ForwardedHeaders(HttpServletRequest request) {
        this.request = request;
    }

    /** Returns scheme, host and port, such as {@code https://example.com}, or null if the headers contradict. */
    @Nullable
    String origin() {
        Set<String> schemes = said("X-Forwarded-Proto", "proto");
        Set<String> hosts = said("X-Forwarded-Host", "host");
        Set<String> ports = said("X-Forwarded-Port", "");
        if (schemes.size() > 1 || hosts.size() > 1 || ports.size() > 1) {
            return null;
        }
        String scheme = first(schemes, request.getScheme()).toLowerCase(Locale.ROOT);
        String host = first(hosts, directHost());
        if (!ports.isEmpty() && !host.matches(".*:[0-9]+")) {
            host = host + ":" + first(ports, "");
        }
        boolean sane = scheme.matches("https?|wss?")
                && host.length() <= LONGEST_HOST
                && host.matches("[A-Za-z0-9._~-]+(:[0-9]{1,5})?|\\[[0-9A-Fa-f:.]+](:[0-9]{1,5})?");
        return sane ? scheme + "://" + host : null;
    }

    private String directHost() {
        String host = request.getHeader("Host");
        return host == null || host.isEmpty() ? request.getServerName() : host;
    }

    private static String first(Set<String> values, String otherwise) {
        return values.isEmpty() ? otherwise : values.iterator().next();
    }

    /** Returns the distinct values of a header, a list each, and of the pairs of {@code Forwarded} with this name. */
    private Set<String> said(String header, String pair) {
        Set<String> values = new LinkedHashSet<>();
        for (String line : Collections.list(request.getHeaders(header))) {
            for (String value : line.split(",", -1)) {
                values.add(value.trim());
            }
        }
        for (String line : Collections.list(request.getHeaders("Forwarded"))) {
            for (String part : parts(line)) {
                int equals = part.indexOf('=');
                if (equals > 0 && part.substring(0, equals).trim().equalsIgnoreCase(pair)) {
                    values.add(unquoted(part.substring(equals + 1).trim()));
                }
            }
        }
        return values;
    }

    /** Splits at the commas and semicolons that stand outside quotes. */
    private static List<String> parts(String line) {
        List<String> parts = new ArrayList<>();
        boolean quoted = false;
        int start = 0;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && (c == ',' || c == ';')) {
                parts.add(line.substring(start, i));
                start = i + 1;
            }
        }
        parts.add(line.substring(start));
        return parts;
    }

    private static String unquoted(String value) {
        boolean quoted = value.length() > 1 && value.startsWith("\"") && value.endsWith("\"");
        return quoted ? value.substring(1, value.length() - 1) : value;
    }
}
