package com.twilio.sdk.rest.internal;

import org.jspecify.annotations.Nullable;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;

/** Takes what has come at once: TLS asks the system for the five bytes before each record, and then for the record. */
final class ReadAheadSocket extends Socket {
    private static final int BYTES = 8 << 10;

    private @Nullable InputStream in;

    @Override
    public InputStream getInputStream() throws IOException {
        InputStream bare = super.getInputStream();
        synchronized (this) {
            if (in == null) {
                in = new BufferedInputStream(bare, BYTES);
            }
            return in;
        }
    }
}
