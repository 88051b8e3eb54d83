package com.twilio.sdk.rest;

import com.fasterxml.jackson.annotation.JsonValue;
import com.twilio.sdk.rest.internal.Dates;
import com.twilio.sdk.rest.internal.Json;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * A thing of Twilio as the JSON object that Twilio sent: a call, a message, an account.
 *
 * <p>The typed getters read from that object on demand, so what this version does not know is not lost: {@link
 * #raw(String)} has every field, and {@link #toJson()} writes the object back as it came. Immutable.
 */
public abstract class Resource {
    private final Map<String, @Nullable Object> fields;

    /** Keeps {@code fields}, which must not change any more: what {@link #read} or {@link #copyOf} made. */
    protected Resource(Map<String, ? extends @Nullable Object> fields) {
        this.fields = Collections.unmodifiableMap(fields);
    }

    /** Returns the JSON object with members, order and numbers as Twilio sent them. */
    public final String toJson() {
        return Json.write(fields);
    }

    /**
     * Returns the JSON object as maps, lists, texts, numbers, booleans and nulls; it cannot be changed.
     *
     * <p>Jackson 2 and 3 write a resource as this object, and read it by the factory {@code of} of its class.
     */
    @JsonValue
    public final Map<String, @Nullable Object> toMap() {
        return fields;
    }

    /** Returns the value of a field by Twilio's name for it, known to this version or not; null if absent or null. */
    public final @Nullable Object raw(String field) {
        return fields.get(field);
    }

    /** Reads the JSON object that {@link #toJson()} wrote. */
    protected static Map<String, @Nullable Object> read(String json) {
        return Json.readObject(json);
    }

    /** Copies names and values, nested ones too, so that nobody can change them. */
    protected static Map<String, @Nullable Object> copyOf(
            Map<String, ? extends @Nullable Object> fields) {
        return Json.freeze(fields);
    }

    /** Returns a field as a text. */
    protected final @Nullable String text(String field) {
        Object value = fields.get(field);
        if (value instanceof Map || value instanceof List) {
            throw unreadable(field, "a text", null);
        }
        return value == null ? null : value.toString();
    }

    /** Returns a field that Twilio always sends. */
    protected final String required(String field) {
        String value = text(field);
        if (value == null) {
            throw unreadable(field, "a text", null);
        }
        return value;
    }

    /** Returns a field as a whole number; Twilio writes some as texts. */
    protected final @Nullable Integer integer(String field) {
        return convert(field, "a whole number", text -> new BigDecimal(text).intValueExact());
    }

    /** Returns a field as a whole number of up to 64 bits. */
    protected final @Nullable Long longInteger(String field) {
        return convert(field, "a whole number", text -> new BigDecimal(text).longValueExact());
    }

    /** Returns a field as an exact decimal number, such as a price. */
    protected final @Nullable BigDecimal decimal(String field) {
        return convert(field, "a number", BigDecimal::new);
    }

    /** Returns a field as a truth value. */
    protected final @Nullable Boolean bool(String field) {
        return convert(field, "true or false", text -> switch (text) {
            case "true" -> Boolean.TRUE;
            case "false" -> Boolean.FALSE;
            default -> throw new IllegalArgumentException(text);
        });
    }

    /** Returns a field as a moment: RFC 2822 or ISO 8601, UTC where no zone is given. */
    protected final @Nullable Instant instant(String field) {
        return convert(field, "a date with a time", Dates::instant);
    }

    /** Returns a field as a day. */
    protected final @Nullable LocalDate date(String field) {
        return convert(field, "a date", Dates::date);
    }

    /** Returns a field as a word of an open vocabulary. */
    protected final <T> @Nullable T word(String field, Function<String, T> of) {
        String text = text(field);
        return text == null ? null : of.apply(text);
    }

    /** Returns a field as a list of texts; empty if it is absent. */
    protected final List<String> texts(String field) {
        Object value = fields.get(field);
        if (value == null) {
            return List.of();
        }
        List<String> texts = new ArrayList<>();
        for (Object item : value instanceof List<?> list ? list : List.of(value)) {
            texts.add(String.valueOf(item));
        }
        return List.copyOf(texts);
    }

    /** Returns a field as texts by name, such as links; empty if it is absent. */
    protected final Map<String, String> textMap(String field) {
        Object value = fields.get(field);
        if (value == null) {
            return Map.of();
        }
        if (!(value instanceof Map<?, ?> map)) {
            throw unreadable(field, "an object", null);
        }
        Map<String, String> texts = new LinkedHashMap<>();
        map.forEach((name, text) -> {
            if (text != null) {
                texts.put(String.valueOf(name), text.toString());
            }
        });
        return texts;
    }

    /** Returns a field as words of an open vocabulary; empty if it is absent. */
    protected final <T> List<T> words(String field, Function<String, T> of) {
        return texts(field).stream().map(of).toList();
    }

    /** Returns a field as an object of its own type. */
    protected final <T> @Nullable T nested(
            String field, Function<Map<String, @Nullable Object>, T> of) {
        Object value = fields.get(field);
        if (value == null) {
            return null;
        }
        if (!(value instanceof Map<?, ?> map)) {
            throw unreadable(field, "an object", null);
        }
        return of.apply(Json.members(map));
    }

    /** Returns a field as objects of their own type; empty if it is absent. */
    protected final <T> List<T> nestedList(
            String field, Function<Map<String, @Nullable Object>, T> of) {
        List<T> all = new ArrayList<>();
        for (Object item : list(field)) {
            if (!(item instanceof Map<?, ?> map)) {
                throw unreadable(field, "a list of objects", null);
            }
            all.add(of.apply(Json.members(map)));
        }
        return List.copyOf(all);
    }

    /** Returns a field as a list of whatever it holds; empty if it is absent. */
    protected final List<@Nullable Object> list(String field) {
        Object value = fields.get(field);
        if (value == null) {
            return List.of();
        }
        if (!(value instanceof List<?> list)) {
            throw unreadable(field, "a list", null);
        }
        return Collections.unmodifiableList(list);
    }

    /** Returns a field as an object of whatever it holds; null if it is absent. */
    protected final @Nullable Map<String, @Nullable Object> map(String field) {
        return nested(field, Function.identity());
    }

    /**
     * Returns what cannot be read: a sentence for each field whose getter would fail, nested objects included; empty if
     * all is well. Never fails.
     */
    public final List<String> problems() {
        List<String> problems = new ArrayList<>();
        for (String field : fieldTypes().split(" ", -1)) {
            int colon = field.lastIndexOf(':');
            if (colon > 0) {
                problem(field.substring(0, colon), field.charAt(colon + 1), problems);
            }
        }
        nestedTypes(new NestedProblems(problems));
        return List.copyOf(problems);
    }

    /** Returns the names of the fields, each with a letter for the kind of its getter: {@code sid:r price:d}. */
    protected String fieldTypes() {
        return "";
    }

    /** Tells {@code nested} of each field that is an object of a type of its own, or a list of such. */
    protected void nestedTypes(NestedTypes nested) {}

    /** What is told of the fields that are objects of a type of their own. */
    protected interface NestedTypes {
        /** Takes the name of a field, and what makes its object. */
        void object(String name, Function<Map<String, @Nullable Object>, ? extends Resource> of);

        /** Takes the name of a field that is a list, and what makes an object of it. */
        void list(String name, Function<Map<String, @Nullable Object>, ? extends Resource> of);
    }

    private final class NestedProblems implements NestedTypes {
        private final List<String> problems;

        NestedProblems(List<String> problems) {
            this.problems = problems;
        }

        @Override
        public void object(
                String name, Function<Map<String, @Nullable Object>, ? extends Resource> of) {
            note(
                    () -> {
                        Resource item = nested(name, of);
                        problems.addAll(item == null ? List.of() : item.problems());
                    },
                    problems);
        }

        @Override
        public void list(
                String name, Function<Map<String, @Nullable Object>, ? extends Resource> of) {
            note(
                    () -> nestedList(name, of).forEach(item -> problems.addAll(item.problems())),
                    problems);
        }
    }

    private void problem(String field, char kind, List<String> problems) {
        note(
                () -> {
                    switch (kind) {
                        case 'r' -> required(field);
                        case 't' -> text(field);
                        case 'i' -> integer(field);
                        case 'l' -> longInteger(field);
                        case 'd' -> decimal(field);
                        case 'b' -> bool(field);
                        case 'I' -> instant(field);
                        case 'D' -> date(field);
                        case 'M' -> textMap(field);
                        case 'O' -> map(field);
                        case 'L' -> list(field);
                        case 'c' -> capabilities(field);
                        default -> texts(field);
                    }
                },
                problems);
    }

    private static void note(Runnable getter, List<String> problems) {
        try {
            getter.run();
        } catch (IllegalStateException e) {
            problems.add(String.valueOf(e.getMessage()));
        }
    }

    /** Returns a field as the capabilities of a number; Twilio sends an object or a list, in either case of letters. */
    protected final @Nullable PhoneNumberCapabilities capabilities(String field) {
        Object value = fields.get(field);
        return value == null ? null : PhoneNumberCapabilities.of(value);
    }

    private <T> @Nullable T convert(String field, String kind, Function<String, T> reader) {
        String text = text(field);
        if (text == null || text.isEmpty()) {
            return null;
        }
        try {
            return reader.apply(text);
        } catch (IllegalArgumentException | ArithmeticException | DateTimeException e) {
            throw unreadable(field, kind, e);
        }
    }

    private IllegalStateException unreadable(String field, String kind, @Nullable Throwable cause) {
        return new IllegalStateException(
                getClass().getSimpleName() + "." + field + " is " + Json.write(fields.get(field))
                        + ", not " + kind + "; raw(\"" + field + "\") has it as it came.",
                cause);
    }

    /** Returns whether {@code other} is a thing of the same kind with the same fields, in any order. */
    @Override
    public final boolean equals(Object other) {
        return other instanceof Resource that
                && that.getClass() == getClass()
                && that.fields.equals(fields);
    }

    @Override
    public final int hashCode() {
        return fields.hashCode();
    }

    /** Returns type, SID and status: {@code Message[SM…, delivered]}; never a number, a text or a token. */
    @Override
    public final String toString() {
        StringBuilder text = new StringBuilder(getClass().getSimpleName()).append('[');
        text.append(fields.get("sid") == null ? "no sid" : fields.get("sid"));
        if (fields.get("status") != null) {
            text.append(", ").append(fields.get("status"));
        }
        return text.append(']').toString();
    }
}
