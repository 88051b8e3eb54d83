package com.twilio.sdk.rest.internal;

import okhttp3.MediaType;
import okhttp3.Request;
import okhttp3.RequestBody;

import okio.BufferedSink;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Encoded bytes; those of a send, a call or a purchase are one-shot, so that OkHttp never sends them twice itself. */
final class OneShotBody extends RequestBody {
    private final MediaType type;
    private final byte[] bytes;
    private final boolean oneShot;

    OneShotBody(MediaType type, byte[] bytes, boolean oneShot) {
        this.type = type;
        this.bytes = bytes;
        this.oneShot = oneShot;
    }

    /** The beginning of the form that a request sends, or null if it sends none. */
    static @Nullable String beginning(Request request, int length) {
        return request.body() instanceof OneShotBody body
                ? new String(
                        body.bytes, 0, Math.min(length, body.bytes.length), StandardCharsets.UTF_8)
                : null;
    }

    @Override
    public MediaType contentType() {
        return type;
    }

    @Override
    public long contentLength() {
        return bytes.length;
    }

    @Override
    public boolean isOneShot() {
        return oneShot;
    }

    @Override
    public void writeTo(BufferedSink sink) throws IOException {
        sink.write(bytes);
    }
}
