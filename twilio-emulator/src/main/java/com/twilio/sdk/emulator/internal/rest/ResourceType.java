package com.twilio.sdk.emulator.internal.rest;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A type of resource as the table has it: its name, the prefix of its SIDs, and its fields with their types.
 *
 * <p>Types are {@code text}, {@code integer}, {@code boolean}, {@code date}, {@code iso} (a date) and {@code uris}.
 */
public record ResourceType(String name, String prefix, Map<String, String> fields) {
    /** Returns a resource with every field null, and counts at zero. */
    Map<String, Object> blank() {
        Map<String, Object> blank = new LinkedHashMap<>();
        fields.forEach((name, type) -> blank.put(name, null));
        return blank;
    }

    /** Returns whether it writes its dates in ISO 8601, as all products but v2010 do. */
    boolean isIso() {
        return fields.containsValue("iso");
    }

    /** Reads a parameter's text as the field's type. */
    Object read(String field, String text) {
        return switch (fields.getOrDefault(field, "text")) {
            case "boolean" -> Boolean.valueOf(text);
            case "integer" -> integer(field, text);
            default -> text;
        };
    }

    private static Object integer(String field, String text) {
        try {
            return Long.valueOf(text);
        } catch (NumberFormatException e) {
            throw RestError.badRequest(
                    20422, "'" + text + "' is no whole number, as " + field + " needs.");
        }
    }
}
