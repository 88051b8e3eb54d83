package com.twilio.sdk.rest.internal;

import okhttp3.Connection;
import okhttp3.Protocol;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.Collections;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.concurrent.atomic.AtomicLong;

/**
 * A look at a connection that was idle, before a request is written to it: a server that was restarted has closed it.
 *
 * <p>OkHttp itself looks only after 10 s, and never before a GET; a send that went to a connection which had gone would
 * be of unknown outcome for no reason. HTTP/2 needs no look: it reads all the time.
 */
final class IdleCheck {
    /** A look takes a millisecond, so a connection that was in use a moment ago is trusted. */
    private static final long TRUSTED_NANOS = Duration.ofMillis(250).toNanos();

    private final Time time;
    private final Map<Connection, AtomicLong> lastUse =
            Collections.synchronizedMap(new WeakHashMap<>());

    IdleCheck(Time time) {
        this.time = time;
    }

    /** Fails if the connection was idle and has gone meanwhile. */
    void beforeUse(@Nullable Connection connection) throws GoneException {
        if (connection == null) {
            return;
        }
        AtomicLong used = lastUse.get(connection);
        if (used != null
                && time.nanos() - used.get() >= TRUSTED_NANOS
                && isGone(connection.socket())) {
            throw new GoneException();
        }
    }

    /** Takes note that the connection has brought an answer. */
    void afterUse(@Nullable Connection connection) {
        if (connection == null || connection.protocol() != Protocol.HTTP_1_1) {
            return;
        }
        AtomicLong used = lastUse.get(connection);
        if (used == null) {
            lastUse.put(connection, new AtomicLong(time.nanos()));
        } else {
            used.set(time.nanos());
        }
    }

    /** Whether the other side has closed it, or has said something that nobody asked for. */
    private static boolean isGone(Socket socket) {
        try {
            int timeout = socket.getSoTimeout();
            try {
                socket.setSoTimeout(1);
                return socket.getInputStream().read() >= -1;
            } catch (SocketTimeoutException e) {
                return false;
            } finally {
                socket.setSoTimeout(timeout);
            }
        } catch (IOException e) {
            return true;
        }
    }

    /** The pooled connection had gone; no byte was written. */
    static final class GoneException extends IOException {
        private static final long serialVersionUID = 1L;

        GoneException() {
            super("the pooled connection had been closed");
        }
    }
}
