package com.twilio.sdk.rest.internal;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** {@code application/x-www-form-urlencoded}: {@code To=%2B15558675310&Body=Hello+there}. */
public final class Form {
    private static final String HEX = "0123456789ABCDEF";

    private Form() {}

    /** Encodes names and values; several values repeat the name. */
    public static String encode(Map<String, ? extends List<String>> parameters) {
        StringBuilder form = new StringBuilder();
        for (Map.Entry<String, ? extends List<String>> parameter : parameters.entrySet()) {
            for (String value : parameter.getValue()) {
                if (form.length() > 0) {
                    form.append('&');
                }
                encode(parameter.getKey(), form);
                encode(value, form.append('='));
            }
        }
        return form.toString();
    }

    /** Encodes a query: as {@link #encode(Map)}, but a blank is {@code %20}, which means a blank everywhere. */
    public static String query(Map<String, ? extends List<String>> parameters) {
        return parameters.isEmpty() ? "" : encode(parameters).replace("+", "%20");
    }

    /** Encodes one segment of a path; an empty one, {@code .} and {@code ..} would lead elsewhere and are refused. */
    public static String segment(String name, String value) {
        if (value.isEmpty() || value.equals(".") || value.equals("..")) {
            throw new IllegalArgumentException("'" + value + "' cannot be the " + name
                    + " of a path; give the SID of an existing resource.");
        }
        StringBuilder encoded = new StringBuilder(value.length());
        encode(value, encoded);
        return encoded.toString().replace("+", "%20");
    }

    /** What URLEncoder writes, which is slow where there is nothing but ASCII. */
    private static void encode(String text, StringBuilder out) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')) {
                out.append(c);
            } else if (c == ' ') {
                out.append('+');
            } else if (c == '-' || c == '_' || c == '.' || c == '*') {
                out.append(c);
            } else if (c < 0x80) {
                out.append('%').append(HEX.charAt(c >> 4)).append(HEX.charAt(c & 0xF));
            } else {
                out.append(URLEncoder.encode(text.substring(i), StandardCharsets.UTF_8));
                return;
            }
        }
    }

    /** Removes a user name and password from a URL, and leaves any other text as it is. */
    public static String withoutUserInfo(String url) {
        return url.replaceFirst("^([A-Za-z][A-Za-z0-9+.-]*://)[^/@]*@", "$1[redacted]@");
    }
}
