package com.twilio.sdk.emulator.internal.rest;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;

/** A stored resource: its SID and its JSON fields, which change in place. Touched on the loop's thread alone. */
public final class Resource {
    private final String sid;
    private final Map<String, Object> fields;
    private Runnable refresh = () -> {};

    public Resource(String sid, Map<String, Object> fields) {
        this.sid = sid;
        this.fields = fields;
    }

    public String sid() {
        return sid;
    }

    /** Returns the text of a field, or null. */
    public @Nullable String text(String field) {
        Object value = fields.get(field);
        return value == null ? null : value.toString();
    }

    /** Returns the items of a list; empty if the field is none. */
    public List<?> items(String field) {
        return fields.get(field) instanceof List<?> list ? list : List.of();
    }

    /** Sets a field; null is the JSON null. */
    public Resource set(String field, @Nullable Object value) {
        fields.put(field, value);
        return this;
    }

    /** Runs {@code refresh} whenever the resource is shown, for fields that change with the time. */
    public void onShow(Runnable refresh) {
        this.refresh = refresh;
    }

    Map<String, Object> fields() {
        refresh.run();
        return fields;
    }
}
