package com.twilio.sdk.rest;

import org.jspecify.annotations.Nullable;

import java.util.Iterator;
import java.util.List;
import java.util.Map;

/**
 * A page of a list: the records that one answer of Twilio held.
 *
 * <p>A page may be empty although others follow. Immutable.
 */
public final class Page<T extends Resource> implements Iterable<T> {
    private final List<T> records;
    private final TwilioResponse<Map<String, @Nullable Object>> response;

    /** Keeps the records and the answer that they came in. */
    public Page(
            List<T> records,
            Map<String, @Nullable Object> json,
            int status,
            Map<String, List<String>> headers) {
        this.records = records;
        this.response = new TwilioResponse<>(json, status, headers);
    }

    /** Returns the records in Twilio's order, mostly the newest first; the list cannot be changed. */
    public List<T> records() {
        return records;
    }

    /** Returns the whole answer, the links and counts of the page included; it cannot be changed. */
    public Map<String, @Nullable Object> toMap() {
        return response.value();
    }

    /** Returns the whole answer with its status and headers. */
    public TwilioResponse<Map<String, @Nullable Object>> response() {
        return response;
    }

    @Override
    public Iterator<T> iterator() {
        return records.iterator();
    }

    @Override
    public String toString() {
        return "Page" + records;
    }
}
