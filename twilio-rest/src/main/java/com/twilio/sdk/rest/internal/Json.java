package com.twilio.sdk.rest.internal;

import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;

import okio.Buffer;

import org.jspecify.annotations.Nullable;

import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * JSON as plain maps, lists, texts, numbers, booleans and nulls that write back as they were read.
 *
 * <p>Over Moshi's reader, but for what its adapters lose: numbers stay exact, the order of the members is kept, and the
 * depth is limited to {@value #MAX_DEPTH}. What is read cannot be changed.
 */
public final class Json {
    static final int MAX_DEPTH = 64;

    private Json() {}

    /**
     * Reads a JSON object.
     *
     * @throws IOException if the text is no JSON object, is cut off, has more behind it, or is nested too deeply
     */
    public static Map<String, @Nullable Object> readObject(Buffer source) throws IOException {
        dropByteOrderMark(source);
        JsonReader reader = JsonReader.of(source);
        try {
            if (source.exhausted()) {
                throw new EOFException("it is empty");
            }
            if (!startsWithBrace(source)) {
                throw new IOException("it does not start with an object");
            }
            Map<String, @Nullable Object> object = object(reader, 1);
            if (reader.peek() != JsonReader.Token.END_DOCUMENT) {
                throw new IOException("there is more behind its end");
            }
            return object;
        } catch (JsonDataException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    /** Reads a JSON object from a text; a text that is none is an IllegalArgumentException. */
    public static Map<String, @Nullable Object> readObject(String json) {
        try {
            return readObject(new Buffer().writeUtf8(json));
        } catch (IOException e) {
            throw new IllegalArgumentException("This is no JSON object: " + e.getMessage(), e);
        }
    }

    /** Writes a value of the kinds that {@link #readObject} makes; other objects are written as their text. */
    public static String write(@Nullable Object value) {
        Buffer buffer = new Buffer();
        try (JsonWriter writer = JsonWriter.of(buffer)) {
            writer.setSerializeNulls(true);
            write(writer, value);
            writer.flush();
            return buffer.readUtf8();
        } catch (IOException e) {
            throw new UncheckedIOException("A buffer in memory cannot fail.", e);
        }
    }

    /** Returns a copy that nobody can change, nested maps and lists included. */
    public static Map<String, @Nullable Object> freeze(
            Map<String, ? extends @Nullable Object> fields) {
        Map<String, @Nullable Object> copy = new LinkedHashMap<>();
        fields.forEach((name, value) -> copy.put(name, frozen(value)));
        return Collections.unmodifiableMap(copy);
    }

    private static @Nullable Object frozen(@Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            Map<String, @Nullable Object> copy = new LinkedHashMap<>();
            map.forEach((name, member) -> copy.put(String.valueOf(name), frozen(member)));
            return Collections.unmodifiableMap(copy);
        }
        if (value instanceof List<?> list) {
            List<@Nullable Object> copy = new ArrayList<>();
            list.forEach(item -> copy.add(frozen(item)));
            return Collections.unmodifiableList(copy);
        }
        if (value == null || value instanceof String || value instanceof Boolean) {
            return value;
        }
        return value instanceof Number ? JsonNumber.of(value.toString()) : value.toString();
    }

    /** Returns the members of a nested object that {@link #readObject} made. */
    public static Map<String, @Nullable Object> members(Map<?, ?> object) {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        object.forEach((name, value) -> members.put(String.valueOf(name), value));
        return members;
    }

    private static boolean startsWithBrace(Buffer source) {
        for (long i = 0; i < source.size(); i++) {
            byte next = source.getByte(i);
            if (next != ' ' && next != '\n' && next != '\r' && next != '\t') {
                return next == '{';
            }
        }
        return false;
    }

    private static void dropByteOrderMark(Buffer source) {
        if (source.size() >= 3
                && (source.getByte(0) & 0xFF) == 0xEF
                && (source.getByte(1) & 0xFF) == 0xBB
                && (source.getByte(2) & 0xFF) == 0xBF) {
            try {
                source.skip(3);
            } catch (EOFException e) {
                throw new UncheckedIOException("The three bytes were there.", e);
            }
        }
    }

    private static Map<String, @Nullable Object> object(JsonReader reader, int depth)
            throws IOException {
        checkDepth(depth);
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        reader.beginObject();
        while (reader.hasNext()) {
            object.put(reader.nextName(), value(reader, depth));
        }
        reader.endObject();
        return Collections.unmodifiableMap(object);
    }

    private static List<@Nullable Object> array(JsonReader reader, int depth) throws IOException {
        checkDepth(depth);
        List<@Nullable Object> array = new ArrayList<>();
        reader.beginArray();
        while (reader.hasNext()) {
            array.add(value(reader, depth));
        }
        reader.endArray();
        return Collections.unmodifiableList(array);
    }

    private static @Nullable Object value(JsonReader reader, int depth) throws IOException {
        return switch (reader.peek()) {
            case BEGIN_OBJECT -> object(reader, depth + 1);
            case BEGIN_ARRAY -> array(reader, depth + 1);
            case STRING -> reader.nextString();
            case NUMBER -> JsonNumber.of(reader.nextString());
            case BOOLEAN -> reader.nextBoolean();
            case NULL -> reader.nextNull();
            default ->
                throw new IOException("unexpected " + reader.peek() + " at " + reader.getPath());
        };
    }

    private static void checkDepth(int depth) throws IOException {
        if (depth > MAX_DEPTH) {
            throw new IOException("it is nested more than " + MAX_DEPTH + " deep");
        }
    }

    private static void write(JsonWriter writer, @Nullable Object value) throws IOException {
        if (value instanceof Map<?, ?> map) {
            writer.beginObject();
            for (Map.Entry<?, ?> member : map.entrySet()) {
                writer.name(String.valueOf(member.getKey()));
                write(writer, member.getValue());
            }
            writer.endObject();
        } else if (value instanceof List<?> list) {
            writer.beginArray();
            for (Object item : list) {
                write(writer, item);
            }
            writer.endArray();
        } else if (value instanceof Boolean truth) {
            writer.value(truth);
        } else if (value instanceof Number number) {
            writer.value(number);
        } else if (value == null) {
            writer.nullValue();
        } else {
            writer.value(value.toString());
        }
    }
}
