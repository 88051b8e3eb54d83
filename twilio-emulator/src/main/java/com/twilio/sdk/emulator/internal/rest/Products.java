package com.twilio.sdk.emulator.internal.rest;

import org.jspecify.annotations.Nullable;

import java.util.Locale;

/** Finds the product that a request is for: by its host, else by a first path segment, else by the path alone. */
final class Products {
    private Products() {}

    /** Returns the path on the product's own host; that of another product than v2010 starts with its name. */
    static String path(@Nullable String host, String path) {
        String name = host == null ? "" : host.toLowerCase(Locale.ROOT);
        if (name.endsWith(".twilio.com") || name.contains(".twilio.com:")) {
            String product = name.substring(0, name.indexOf('.'));
            return product.equals("api") ? path : "/" + product + path;
        }
        return path.startsWith("/api/") ? path.substring("/api".length()) : path;
    }
}
