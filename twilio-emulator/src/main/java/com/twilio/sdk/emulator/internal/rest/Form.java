package com.twilio.sdk.emulator.internal.rest;

import org.jspecify.annotations.Nullable;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Names and values of a query or of a form body, in order, a name possibly several times.
 *
 * <p>{@code Form.parse("To=%2B1555&MediaUrl=a&MediaUrl=b").first("To")} ⇒ {@code +1555}
 */
public final class Form {
    private final Map<String, List<String>> values = new LinkedHashMap<>();

    /** Reads {@code application/x-www-form-urlencoded}; both {@code +} and {@code %20} are a blank. */
    public static Form parse(@Nullable String encoded) {
        Form form = new Form();
        if (encoded != null) {
            for (String pair : encoded.split("&")) {
                int equals = pair.indexOf('=');
                if (!pair.isEmpty()) {
                    form.add(
                            decode(equals < 0 ? pair : pair.substring(0, equals)),
                            equals < 0 ? "" : decode(pair.substring(equals + 1)));
                }
            }
        }
        return form;
    }

    static String decode(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return text;
        }
    }

    public Form add(String name, String value) {
        values.computeIfAbsent(name, key -> new ArrayList<>(1)).add(value);
        return this;
    }

    /** Sets the only value of a name. */
    public Form set(String name, String value) {
        values.put(name, new ArrayList<>(List.of(value)));
        return this;
    }

    public Form addAll(Form other) {
        other.values.forEach((name, list) -> list.forEach(value -> add(name, value)));
        return this;
    }

    /** Returns the first value of a name, or null. */
    public @Nullable String first(String name) {
        List<String> list = values.get(name);
        return list == null ? null : list.get(0);
    }

    /** Returns the first value of a name, or {@code absent} if it is missing or empty. */
    public String text(String name, String absent) {
        String value = first(name);
        return value == null || value.isEmpty() ? absent : value;
    }

    public boolean has(String name) {
        return !text(name, "").isEmpty();
    }

    public List<String> all(String name) {
        return values.getOrDefault(name, List.of());
    }

    public Map<String, List<String>> asMap() {
        return values;
    }

    /** Returns the pairs encoded, a blank as {@code +}. */
    public String encode() {
        StringBuilder out = new StringBuilder();
        values.forEach((name, list) -> list.forEach(value -> out.append(out.isEmpty() ? "" : "&")
                .append(URLEncoder.encode(name, StandardCharsets.UTF_8))
                .append('=')
                .append(URLEncoder.encode(value, StandardCharsets.UTF_8))));
        return out.toString();
    }
}
