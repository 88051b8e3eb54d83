package com.twilio.sdk.resource;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;

/** A page of a list: its records made classic, and the JSON object that they came in. */
record ListPage<T>(List<T> records, Map<String, @Nullable Object> json) {
    @Nullable
    String text(String name) {
        Object value = json.get(name);
        return value == null ? null : value.toString();
    }

    /** A page without such a number is the first one. */
    int number(String name) {
        String text = text(name);
        return text == null ? 0 : Integer.parseInt(text);
    }
}
