package com.twilio.sdk.emulator.internal.rest;

import org.jspecify.annotations.Nullable;

import java.util.Locale;

/** Finds the product that a request is for: by its host, else by a first path segment, else by the path alone. */
final class Products {
    private Products() {}

    /** Returns the path on the product's own host; that of another product than v2010 starts with its name. */
    static String path(@Nullable String host, String path) {
        if (isTwilio(host)) {
            String name = String.valueOf(host).toLowerCase(Locale.ROOT);
            String product = name.substring(0, name.indexOf('.'));
            return product.equals("api") ? path : "/" + product + path;
        }
        return path.startsWith("/api/") ? path.substring("/api".length()) : path;
    }

    /** Returns what stands before a path of {@link #path} in an absolute URL that leads back here. */
    static String origin(@Nullable String host, String path) {
        if (isTwilio(host)) {
            return "https://" + host;
        }
        int end = path.indexOf('/', 1);
        return "http://" + (host == null ? "127.0.0.1" : host)
                + (end < 0 ? "" : path.substring(0, end));
    }

    private static boolean isTwilio(@Nullable String host) {
        String name = host == null ? "" : host.toLowerCase(Locale.ROOT);
        return name.endsWith(".twilio.com") || name.contains(".twilio.com:");
    }
}
