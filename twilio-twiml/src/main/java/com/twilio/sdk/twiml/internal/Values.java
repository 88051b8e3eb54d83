package com.twilio.sdk.twiml.internal;

import com.twilio.sdk.twiml.TwimlElement;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The types of attributes: from a value to its text, and back. */
public final class Values {
    private Values() {}

    /** Returns the whole seconds of a duration, or null for null. */
    public static @Nullable Long seconds(String name, @Nullable Duration duration) {
        if (duration == null) {
            return null;
        }
        if (duration.isNegative() || !duration.equals(Duration.ofSeconds(duration.toSeconds()))) {
            throw new IllegalArgumentException(
                    name + " takes whole seconds, 0 or more; it cannot be " + duration + ".");
        }
        return duration.toSeconds();
    }

    /** Joins a list by blanks; null if it is empty or null. */
    public static @Nullable String list(@Nullable Collection<?> values) {
        return values == null || values.isEmpty()
                ? null
                : values.stream().map(Object::toString).collect(Collectors.joining(" "));
    }

    /** Joins a first value and more by blanks; null if the first is null. */
    public static @Nullable String list(@Nullable Object first, Object... more) {
        return first == null || more.length == 0
                ? text(first)
                : first + " " + list(Arrays.asList(more));
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    /** Reads a whole number; null if the attribute is not set. */
    public static @Nullable Integer integer(TwimlElement element, String name) {
        String text = element.attribute(name);
        try {
            return text == null ? null : Integer.valueOf(text.strip());
        } catch (NumberFormatException e) {
            throw unreadable(element, name, "whole number");
        }
    }

    /** Reads {@code true} or {@code false}; null if the attribute is not set. */
    public static @Nullable Boolean bool(TwimlElement element, String name) {
        String text = element.attribute(name);
        if (text == null) {
            return null;
        }
        return switch (text.strip()) {
            case "true" -> true;
            case "false" -> false;
            default -> throw unreadable(element, name, "'true' or 'false'");
        };
    }

    /** Reads a word; null if the attribute is not set. */
    public static <W> @Nullable W word(TwimlElement element, String name, Function<String, W> of) {
        String text = element.attribute(name);
        return text == null ? null : of.apply(text);
    }

    /** Reads a list of words that blanks part; empty if the attribute is not set. */
    public static <W> List<W> words(TwimlElement element, String name, Function<String, W> of) {
        String text = element.attribute(name);
        return text == null || text.isBlank()
                ? List.of()
                : Arrays.stream(text.strip().split("\\s+", -1))
                        .map(word -> word(element, name, of, word))
                        .toList();
    }

    private static <W> W word(
            TwimlElement element, String name, Function<String, W> of, String word) {
        try {
            return of.apply(word);
        } catch (NumberFormatException e) {
            throw unreadable(element, name, "list of whole numbers");
        }
    }

    private static IllegalStateException unreadable(
            TwimlElement element, String name, String expected) {
        return new IllegalStateException("<%s %s=\"%s\"> is no %s; attribute(\"%s\") has the text."
                .formatted(element.getTag(), name, element.attribute(name), expected, name));
    }
}
