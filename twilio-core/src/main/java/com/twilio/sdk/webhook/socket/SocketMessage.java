package com.twilio.sdk.webhook.socket;

import com.twilio.sdk.webhook.internal.Json;
import com.twilio.sdk.webhook.internal.JsonNumber;
import com.twilio.sdk.webhook.internal.Kind;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * A JSON object that travels over a WebSocket between Twilio and an app.
 *
 * <p>{@code RelayText.of("Hello").last(true).toJson()} ⇒ {@code {"type":"text","token":"Hello","last":true}}. The getters
 * read from that object on demand, so what this version does not know is not lost. Immutable.
 */
public abstract class SocketMessage {
    private final Map<String, @Nullable Object> fields;

    SocketMessage(Map<String, @Nullable Object> fields) {
        this.fields = fields;
    }

    /** Returns the JSON object, the text to send; of a message that came, all of it in the order of its coming. */
    public final String toJson() {
        return Json.write(fields);
    }

    /**
     * Returns a field, known to this version or not, by its path such as {@code start.callSid}: a text or a figure as it
     * is, an object or a list as JSON; null if it is not there.
     */
    public final @Nullable String get(String path) {
        Object value = find(path);
        boolean nested = value instanceof Map || value instanceof List;
        return value == null ? null : nested ? Json.write(value) : value.toString();
    }

    /**
     * Returns what cannot be read: a sentence for each field whose getter would fail; empty if all is well. Never fails.
     */
    public final List<String> problems() {
        List<String> problems = new ArrayList<>();
        kinds().forEach((path, kind) -> {
            try {
                switch (kind) {
                    case 'L' -> texts(path);
                    case 'O' -> textMap(path);
                    default -> read(path, Kind.of(kind));
                }
            } catch (IllegalStateException e) {
                problems.add(String.valueOf(e.getMessage()));
            }
        });
        return List.copyOf(problems);
    }

    /** The name of the field that tells the type. */
    abstract String typeField();

    /** The paths of the known fields, each with the letter of its kind: {@code start.callSid:s}. */
    String fieldKinds() {
        return "";
    }

    private Map<String, Character> kinds() {
        Map<String, Character> kinds = new LinkedHashMap<>();
        for (String field : fieldKinds().split(" ")) {
            int colon = field.indexOf(':');
            if (colon > 0) {
                kinds.put(field.substring(0, colon), field.charAt(colon + 1));
            }
        }
        return kinds;
    }

    private @Nullable Object find(String path) {
        Object value = fields;
        for (String name : path.split("\\.")) {
            value = value instanceof Map<?, ?> object ? object.get(name) : null;
        }
        return value;
    }

    private @Nullable Object read(String path, Kind kind) {
        return kind.read(where(path), get(path));
    }

    private String where(String path) {
        return getClass().getSimpleName() + "." + path;
    }

    final @Nullable String text(String path) {
        return get(path);
    }

    final @Nullable Integer integer(String path) {
        return (Integer) read(path, Kind.INTEGER);
    }

    final @Nullable Boolean bool(String path) {
        return (Boolean) read(path, Kind.BOOLEAN);
    }

    final @Nullable Duration milliseconds(String path) {
        return (Duration) read(path, Kind.MILLISECONDS);
    }

    final byte @Nullable [] bytes(String path) {
        return (byte[]) read(path, Kind.BYTES);
    }

    final <T> @Nullable T word(String path, Function<String, T> of) {
        String text = get(path);
        return text == null ? null : of.apply(text);
    }

    final List<String> texts(String path) {
        Object value = find(path);
        if (value == null) {
            return List.of();
        }
        if (!(value instanceof List<?> list)) {
            throw new IllegalStateException(where(path) + " is not a list.");
        }
        return list.stream().map(String::valueOf).toList();
    }

    final Map<String, String> textMap(String path) {
        Object value = find(path);
        if (value == null) {
            return Map.of();
        }
        if (!(value instanceof Map<?, ?> object)) {
            throw new IllegalStateException(where(path) + " is not an object.");
        }
        Map<String, String> texts = new LinkedHashMap<>();
        object.forEach((name, text) -> texts.put(String.valueOf(name), String.valueOf(text)));
        return Collections.unmodifiableMap(texts);
    }

    /** Makes the fields of a message from paths and values in turns. */
    static Map<String, @Nullable Object> object(Object... pathsAndValues) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        for (int i = 0; i < pathsAndValues.length; i += 2) {
            String path = pathsAndValues[i].toString();
            object = with(object, Arrays.asList(path.split("\\.")), json(pathsAndValues[i + 1]));
        }
        return object;
    }

    /** Returns the fields of a copy that has another value at a path. */
    final Map<String, @Nullable Object> with(String path, Object value) {
        return with(fields, Arrays.asList(path.split("\\.")), json(value));
    }

    private static Map<String, @Nullable Object> with(
            Map<String, @Nullable Object> object, List<String> path, Object value) {
        Map<String, @Nullable Object> copy = new LinkedHashMap<>(object);
        String name = path.get(0);
        if (path.size() == 1) {
            copy.put(name, value);
        } else {
            Map<String, @Nullable Object> inner = new LinkedHashMap<>();
            if (object.get(name) instanceof Map<?, ?> before) {
                before.forEach((key, old) -> inner.put(String.valueOf(key), old));
            }
            copy.put(name, with(inner, path.subList(1, path.size()), value));
        }
        return Collections.unmodifiableMap(copy);
    }

    private static Object json(Object value) {
        if (value instanceof byte[] bytes) {
            return Base64.getEncoder().encodeToString(bytes);
        }
        return value instanceof Integer ? new JsonNumber(value.toString()) : value;
    }

    /** Returns whether {@code other} is a message of the same type with the same fields, in any order. */
    @Override
    public final boolean equals(Object other) {
        return other instanceof SocketMessage that
                && that.getClass() == getClass()
                && that.fields.equals(fields);
    }

    @Override
    public final int hashCode() {
        return fields.hashCode();
    }

    /**
     * Returns type, SIDs and figures as they are, phone numbers by their last four characters and every other text by its
     * length: {@code RelayPrompt[type=prompt, voicePrompt=(5 characters), last=true]}.
     */
    @Override
    public final String toString() {
        List<String> shown = new ArrayList<>();
        String type = get(typeField());
        if (type != null) {
            shown.add(typeField() + "=" + Kind.WORD.masked(type));
        }
        kinds().forEach((path, kind) -> {
            String text = get(path);
            if (text != null) {
                boolean nested = kind == 'L' || kind == 'O';
                shown.add(path + "=" + (nested ? Kind.TEXT : Kind.of(kind)).masked(text));
            }
        });
        return getClass().getSimpleName() + "[" + String.join(", ", shown) + "]";
    }
}
