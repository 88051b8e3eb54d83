package com.twilio.sdk.webhook;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The spellings of a URL under which Twilio may have signed it: at most four, as it was received first.
 *
 * <p>A proxy, or Twilio itself, may have added or removed the port, and some write {@code '} as {@code %27}. Everything
 * else stays as it is, character by character: to take a URL apart and put it together again loses {@code %2B},
 * {@code %2F}, braces and more.
 */
final class UrlForms {
    private final String url;
    private final String scheme;
    private final int authority;
    private final int end;

    private UrlForms(String url, String scheme, int authority, int end) {
        this.url = url;
        this.scheme = scheme;
        this.authority = authority;
        this.end = end;
    }

    /** Returns the parts of an absolute URL that has a host, or null. */
    static @Nullable UrlForms of(String url) {
        int colon = url.indexOf("://");
        if (colon < 0 || colon > "https".length()) {
            return null;
        }
        int start = colon + "://".length();
        int end = start;
        while (end < url.length() && "/?#".indexOf(url.charAt(end)) < 0) {
            end++;
        }
        String scheme = url.substring(0, colon).toLowerCase(Locale.ROOT);
        return end == start || standardPort(scheme) == null
                ? null
                : new UrlForms(url, scheme, start, end);
    }

    private static @Nullable String standardPort(String scheme) {
        return switch (scheme) {
            case "http", "ws" -> ":80";
            case "https", "wss" -> ":443";
            default -> null;
        };
    }

    /** Returns the URL as it was received. */
    String url() {
        return url;
    }

    /**
     * Returns the same URL as the handshake of a WebSocket signs it, {@code ws} or {@code wss}. A scheme in capitals stays: a
     * changed letter must not validate.
     */
    UrlForms webSocket() {
        if (url.startsWith("http:")) {
            return withScheme("ws");
        }
        return url.startsWith("https:") ? withScheme("wss") : this;
    }

    private UrlForms withScheme(String socket) {
        int shift = socket.length() - scheme.length();
        String changed = socket + url.substring(scheme.length());
        return new UrlForms(changed, socket, authority + shift, end + shift);
    }

    /** Returns the distinct spellings, as received first. */
    List<String> candidates() {
        String other = withOtherPort();
        Set<String> all = new LinkedHashSet<>();
        all.add(url);
        all.add(other);
        all.add(withOtherApostrophe(url));
        all.add(withOtherApostrophe(other));
        return new ArrayList<>(all);
    }

    /** Removes the port, or adds that of the scheme if there is none. A port that is no number is left alone. */
    private String withOtherPort() {
        int host = url.lastIndexOf('@', end - 1) < authority
                ? authority
                : url.lastIndexOf('@', end - 1) + 1;
        int bracket = url.lastIndexOf(']', end - 1);
        int colon = url.indexOf(':', Math.max(host, bracket));
        if (colon < 0 || colon >= end) {
            return url.substring(0, end) + standardPort(scheme) + url.substring(end);
        }
        return isNumber(colon + 1) ? url.substring(0, colon) + url.substring(end) : url;
    }

    private boolean isNumber(int from) {
        for (int i = from; i < end; i++) {
            if (url.charAt(i) < '0' || url.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    private static String withOtherApostrophe(String url) {
        return url.indexOf('\'') >= 0 ? url.replace("'", "%27") : url.replace("%27", "'");
    }
}
