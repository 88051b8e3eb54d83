package com.twilio.sdk.emulator.internal.stream;

import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;

import okio.Buffer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** The JSON messages of one media stream, counted as they are sent. */
public final class StreamMessages {
    private final String streamSid;
    private int sequence;

    public StreamMessages(String streamSid) {
        this.streamSid = streamSid;
    }

    public String connected() {
        Map<String, Object> message = new LinkedHashMap<>();
        message.put("event", "connected");
        message.put("protocol", "Call");
        message.put("version", "1.0.0");
        return write(message);
    }

    /** Returns an event with its own object, numbered from 1. */
    public String event(String event, Map<String, ?> content) {
        Map<String, Object> message = new LinkedHashMap<>();
        message.put("event", event);
        message.put("sequenceNumber", String.valueOf(++sequence));
        message.put("streamSid", streamSid);
        message.put(event, content);
        return write(message);
    }

    private static String write(Map<String, ?> message) {
        Buffer buffer = new Buffer();
        try (JsonWriter writer = JsonWriter.of(buffer)) {
            writer.jsonValue(message);
        } catch (IOException e) {
            throw new UncheckedIOException("A buffer in memory cannot fail.", e);
        }
        return buffer.readUtf8();
    }

    /** Reads a message of the app; empty if it is no JSON object. */
    public static Map<?, ?> read(String json) {
        try (JsonReader reader = JsonReader.of(new Buffer().writeUtf8(json))) {
            return reader.readJsonValue() instanceof Map<?, ?> message ? message : Map.of();
        } catch (IOException | RuntimeException e) {
            return Map.of();
        }
    }

    /** Returns a text of an object within a message; empty if it is not there. */
    public static String text(Map<?, ?> message, String object, String field) {
        return message.get(object) instanceof Map<?, ?> inner
                        && inner.get(field) instanceof String text
                ? text
                : "";
    }
}
