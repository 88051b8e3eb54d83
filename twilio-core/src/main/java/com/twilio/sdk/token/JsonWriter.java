package com.twilio.sdk.token;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Map;

/**
 * Writes maps, lists, texts, numbers, booleans and null as JSON (RFC 8259), without blanks.
 *
 * <p>Half of a surrogate pair is written as an escape: UTF-8 has no bytes for it, and a question mark in its place
 * would be another identity.
 */
final class JsonWriter {
    /** Deeper than any claim; a map that holds itself ends here. */
    static final int MAX_DEPTH = 64;

    private static final String HEX = "0123456789abcdef";

    private final StringBuilder out = new StringBuilder(256);

    private JsonWriter() {}

    /** A JSON text that is written as it is. */
    record Raw(String json) {}

    /**
     * Returns {@code value} as JSON.
     *
     * @param path what the value is called in an error
     * @throws IllegalArgumentException if JSON has no form for it, or it is nested too deeply
     */
    static String write(String path, @Nullable Object value) {
        JsonWriter writer = new JsonWriter();
        writer.value(path, value, 0);
        return writer.out.toString();
    }

    private void value(String path, @Nullable Object value, int depth) {
        if (depth > MAX_DEPTH) {
            throw new IllegalArgumentException("A value is nested more than " + MAX_DEPTH
                    + " levels deep, or holds itself: " + path.substring(0, 60) + "…");
        }
        if (value instanceof Raw raw) {
            out.append(raw.json());
        } else if (value instanceof CharSequence text) {
            text(text);
        } else if (value instanceof Map<?, ?> map) {
            object(path, map, depth);
        } else if (value instanceof Iterable<?> list) {
            array(path, list, depth);
        } else if (value == null || value instanceof Boolean || isNumber(value)) {
            out.append(value);
        } else {
            throw new IllegalArgumentException(
                    path + " is a " + value.getClass().getName()
                            + "; JSON takes texts, finite numbers, booleans, maps, lists and null.");
        }
    }

    private static boolean isNumber(Object value) {
        return value instanceof Integer
                || value instanceof Long
                || value instanceof Short
                || value instanceof Byte
                || value instanceof BigDecimal
                || value instanceof BigInteger
                || (value instanceof Double number && Double.isFinite(number))
                || (value instanceof Float single && Float.isFinite(single));
    }

    private void object(String path, Map<?, ?> map, int depth) {
        out.append('{');
        String separator = "";
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            if (!(entry.getKey() instanceof CharSequence name)) {
                throw new IllegalArgumentException(path + " has a name that is no text.");
            }
            out.append(separator);
            text(name);
            out.append(':');
            value(path + "." + name, entry.getValue(), depth + 1);
            separator = ",";
        }
        out.append('}');
    }

    private void array(String path, Iterable<?> list, int depth) {
        out.append('[');
        int index = 0;
        for (Object element : list) {
            if (index > 0) {
                out.append(',');
            }
            value(path + "[" + index + "]", element, depth + 1);
            index++;
        }
        out.append(']');
    }

    private void text(CharSequence text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (c < ' ' || isHalf(text, i)) {
                escape(c);
            } else {
                out.append(c);
            }
        }
        out.append('"');
    }

    /** Whether the unit at {@code i} is a surrogate without its other half. */
    private static boolean isHalf(CharSequence text, int i) {
        char c = text.charAt(i);
        if (Character.isHighSurrogate(c)) {
            return i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1));
        }
        return Character.isLowSurrogate(c)
                && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1)));
    }

    private void escape(char c) {
        out.append("\\u");
        for (int shift = 12; shift >= 0; shift -= 4) {
            out.append(HEX.charAt(c >> shift & 0xf));
        }
    }
}
