package com.twilio.sdk.emulator.internal.rest;

import com.squareup.moshi.JsonWriter;

import okio.Buffer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** JSON as the REST API writes it: nulls included, fields in their order. */
final class Json {
    private Json() {}

    /** Writes maps, lists, texts, numbers, booleans and null. */
    static String write(Map<String, ?> value) {
        Buffer buffer = new Buffer();
        try (JsonWriter writer = JsonWriter.of(buffer)) {
            writer.setSerializeNulls(true);
            writer.jsonValue(value);
        } catch (IOException e) {
            throw new UncheckedIOException("A buffer in memory cannot fail.", e);
        }
        return buffer.readUtf8();
    }

    /** Writes an error body. */
    static String write(RestError error) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("code", error.code());
        body.put("message", String.valueOf(error.getMessage()));
        body.put("more_info", "https://www.twilio.com/docs/errors/" + error.code());
        body.put("status", error.status());
        return write(body);
    }
}
