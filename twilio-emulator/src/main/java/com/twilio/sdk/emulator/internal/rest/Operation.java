package com.twilio.sdk.emulator.internal.rest;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * An operation of the REST API as the table has it.
 *
 * @param kind create, fetch, update, delete or list
 * @param path the template, {@code .json} included; that of another product than v2010 begins with its name
 * @param segments the segments of the path without the suffix
 * @param listKey the name of the array in a page, or null
 */
public record Operation(
        String kind,
        String method,
        String path,
        List<String> segments,
        String id,
        int success,
        @Nullable String listKey,
        List<String> parameters,
        List<String> required,
        ResourceType type) {

    /** Returns the last segment. */
    String last() {
        return segments.get(segments.size() - 1);
    }

    /** Returns whether it is one of the API of 2010, with its own dates, pages and paths. */
    public boolean isV2010() {
        return path.startsWith("/2010-04-01");
    }
}
