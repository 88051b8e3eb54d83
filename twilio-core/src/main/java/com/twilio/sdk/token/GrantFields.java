package com.twilio.sdk.token;

import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.Map;

/** The fields of a grant, in the order they were first set. */
final class GrantFields {
    private final Map<String, @Nullable Object> values = new LinkedHashMap<>();

    /** Sets a field; null removes it. */
    void set(String name, @Nullable Object value) {
        if (value == null) {
            values.remove(name);
        } else {
            values.put(name, value);
        }
    }

    Map<String, @Nullable Object> toMap() {
        return new LinkedHashMap<>(values);
    }
}
