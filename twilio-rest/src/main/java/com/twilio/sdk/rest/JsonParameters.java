package com.twilio.sdk.rest;

import com.twilio.sdk.rest.internal.Json;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The parameters of a request whose body is a JSON object, and of the objects inside it.
 *
 * <p>{@code new ContentCreate().friendlyName("menu").language("en")} ⇒ {@code
 * {"friendly_name":"menu","language":"en"}}. Values are copied when they are set. Not thread-safe.
 */
public abstract class JsonParameters extends RequestParameters {
    private final Map<String, @Nullable Object> members;

    /** Starts empty. */
    protected JsonParameters() {
        members = new LinkedHashMap<>();
    }

    /** Starts with the members of {@code other}. */
    protected JsonParameters(JsonParameters other) {
        super(other);
        members = new LinkedHashMap<>(other.members);
    }

    /** Returns the JSON object as it would be sent. */
    public final String toJson() {
        return Json.write(members);
    }

    /** Returns whether no member is set. */
    public final boolean isEmpty() {
        return members.isEmpty();
    }

    @Override
    public final boolean has(String name) {
        return members.containsKey(name) || super.has(name);
    }

    /** Sets a member; null removes it. */
    protected final void member(String name, @Nullable Object value) {
        if (value == null) {
            members.remove(name);
        } else {
            members.put(name, plain(value));
        }
    }

    /** Adds an item to a member that is a list. */
    protected final void addTo(String name, Object item) {
        List<@Nullable Object> items = new ArrayList<>();
        if (members.get(name) instanceof List<?> before) {
            items.addAll(before);
        }
        items.add(plain(item));
        members.put(name, items);
    }

    /**
     * Sets all members of a JSON object.
     *
     * @throws IllegalArgumentException if the text is no JSON object
     */
    protected final void members(String json) {
        members.putAll(Json.readObject(json));
    }

    /** Returns the JSON text of a map, a list, a resource or parameters. */
    static String json(Object value) {
        return Json.write(plain(value));
    }

    /** Returns the value as JSON knows it, a copy where it could change. */
    private static @Nullable Object plain(@Nullable Object value) {
        if (value instanceof JsonParameters object) {
            return new LinkedHashMap<>(object.members);
        }
        if (value instanceof Resource resource) {
            return resource.toMap();
        }
        if (value instanceof Map<?, ?> map) {
            Map<String, @Nullable Object> copy = new LinkedHashMap<>();
            map.forEach((name, member) -> copy.put(String.valueOf(name), plain(member)));
            return copy;
        }
        if (value instanceof Collection<?> items) {
            List<@Nullable Object> copy = new ArrayList<>();
            items.forEach(item -> copy.add(plain(item)));
            return copy;
        }
        if (value == null || value instanceof Boolean || value instanceof Number) {
            return value;
        }
        return textOf(value);
    }

    @Override
    final boolean sameMembers(RequestParameters that) {
        return that instanceof JsonParameters json && json.members.equals(members);
    }

    @Override
    final Map<String, List<String>> shownMembers() {
        Map<String, List<String>> shown = new LinkedHashMap<>();
        members.forEach((name, value) -> shown.put(
                name,
                List.of(
                        value instanceof Map || value instanceof List
                                ? "[JSON]"
                                : String.valueOf(value))));
        return shown;
    }
}
