package com.twilio.sdk.rest.internal;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** {@code application/x-www-form-urlencoded}: {@code To=%2B15558675310&Body=Hello+there}. */
public final class Form {
    private Form() {}

    /** Encodes names and values; several values repeat the name. */
    public static String encode(Map<String, ? extends List<String>> parameters) {
        StringBuilder form = new StringBuilder();
        parameters.forEach((name, values) -> values.forEach(value -> {
            if (form.length() > 0) {
                form.append('&');
            }
            form.append(encode(name)).append('=').append(encode(value));
        }));
        return form.toString();
    }

    /** Encodes a query: as {@link #encode(Map)}, but a blank is {@code %20}, which means a blank everywhere. */
    public static String query(Map<String, ? extends List<String>> parameters) {
        return encode(parameters).replace("+", "%20");
    }

    /** Encodes one segment of a path; an empty one, {@code .} and {@code ..} would lead elsewhere and are refused. */
    public static String segment(String name, String value) {
        if (value.isEmpty() || value.equals(".") || value.equals("..")) {
            throw new IllegalArgumentException("'" + value + "' cannot be the " + name
                    + " of a path; give the SID of an existing resource.");
        }
        return encode(value).replace("+", "%20");
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** Removes a user name and password from a URL, and leaves any other text as it is. */
    public static String withoutUserInfo(String url) {
        return url.replaceFirst("^([A-Za-z][A-Za-z0-9+.-]*://)[^/@]*@", "$1[redacted]@");
    }
}
