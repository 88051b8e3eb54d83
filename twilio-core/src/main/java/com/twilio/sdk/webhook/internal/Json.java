package com.twilio.sdk.webhook.internal;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;

/**
 * JSON as maps, lists, texts, {@link JsonNumber}s, truth values and nulls.
 *
 * <p>{@code Json.write(Json.readObject("{\"a\":1.0}"))} is {@code {"a":1.0}}. It exists for the messages of WebSockets, so
 * that the core needs no library. RFC 8259.
 */
public final class Json {
    private Json() {}

    /**
     * Reads an object.
     *
     * @throws IllegalArgumentException if the text is no JSON object, names a member twice, is longer than 1 MiB or nested
     *     deeper than 64 levels
     */
    public static Map<String, @Nullable Object> readObject(String text) {
        return new JsonReader(text).readObject();
    }

    /** Writes what {@link #readObject} reads, without blanks. */
    public static String write(@Nullable Object value) {
        StringBuilder out = new StringBuilder();
        write(value, out);
        return out.toString();
    }

    private static void write(@Nullable Object value, StringBuilder out) {
        if (value instanceof Map<?, ?> map) {
            char before = '{';
            for (Map.Entry<?, ?> member : map.entrySet()) {
                out.append(before);
                quote(member.getKey().toString(), out);
                out.append(':');
                write(member.getValue(), out);
                before = ',';
            }
            out.append(map.isEmpty() ? "{}" : "}");
        } else if (value instanceof List<?> list) {
            char before = '[';
            for (Object item : list) {
                out.append(before);
                write(item, out);
                before = ',';
            }
            out.append(list.isEmpty() ? "[]" : "]");
        } else if (value instanceof String text) {
            quote(text, out);
        } else {
            out.append(value);
        }
    }

    private static void quote(String text, StringBuilder out) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (c < ' ' || isLoneSurrogate(text, i)) {
                out.append(String.format("\\u%04x", (int) c));
            } else {
                out.append(c);
            }
        }
        out.append('"');
    }

    /** Half a character: UTF-8 has no place for it, an escape has. */
    private static boolean isLoneSurrogate(String text, int i) {
        char c = text.charAt(i);
        if (Character.isHighSurrogate(c)) {
            return i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1));
        }
        return Character.isLowSurrogate(c)
                && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1)));
    }
}
