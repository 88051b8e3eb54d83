package com.twilio.sdk.rest.internal;

import okhttp3.Connection;
import okhttp3.ConnectionPool;
import okhttp3.Protocol;

import java.io.IOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;

/**
 * The connections of a client: which are in use, and since when the others wait for their next call.
 *
 * <p>OkHttp's pool wakes a thread after every call, to look whether a connection has waited for too long; that costs a
 * third of what a call costs. Here they are looked at once a second, and the pool is told to keep them for ever.
 * Thread-safe.
 */
final class KeptConnections {
    private static final int MOST = 64;
    private static final long KEPT_NANOS = Duration.ofSeconds(50).toNanos();

    /** A look takes a millisecond, so a connection that was in use a moment ago is trusted. */
    private static final long TRUSTED_NANOS = Duration.ofMillis(250).toNanos();

    /** Its next look is so far away that OkHttp's sum overflows, and so is never brought forward. */
    private final ConnectionPool pool =
            new ConnectionPool(MOST, Long.MAX_VALUE, TimeUnit.NANOSECONDS);

    private final Map<Connection, Kept> all = new ConcurrentHashMap<>();
    private final Time time;

    KeptConnections(Time time) {
        this.time = time;
    }

    /** Where OkHttp finds them. */
    ConnectionPool pool() {
        return pool;
    }

    /** Takes a connection for a call; fails if it has gone while it waited. */
    Kept take(Connection connection) throws GoneException {
        Kept known = all.get(connection);
        Kept kept = known == null ? all.computeIfAbsent(connection, Kept::new) : known;
        if (!kept.take()) {
            throw new GoneException();
        }
        return kept;
    }

    /**
     * Closes those that have waited for 50 s, and of more than 64 those that have waited longest; false if none is left.
     *
     * @param closing carries out what closes them, which may take its time
     */
    boolean look(Executor closing) {
        List<Waiting> waiting = new ArrayList<>();
        for (Kept kept : all.values()) {
            long nanos = kept.waited();
            if (nanos >= 0) {
                waiting.add(new Waiting(kept, nanos));
            }
        }
        waiting.sort(Comparator.comparingLong(Waiting::nanos));
        List<Kept> retired = new ArrayList<>();
        for (int i = 0; i < waiting.size(); i++) {
            Waiting one = waiting.get(i);
            if ((i >= MOST || one.nanos >= KEPT_NANOS) && one.kept.retire()) {
                retired.add(one.kept);
            }
        }
        if (!retired.isEmpty()) {
            closing.execute(() -> close(retired));
        }
        return !all.isEmpty();
    }

    private void close(List<Kept> retired) {
        for (Kept kept : retired) {
            kept.close();
            // Not before: who takes a connection that is not known here finds its socket closed.
            all.remove(kept.connection);
        }
        if (all.isEmpty()) {
            pool.evictAll();
        }
    }

    private record Waiting(Kept kept, long nanos) {}

    /** A connection that calls take and give back. */
    final class Kept {
        private final Connection connection;
        private int users;
        private long since = time.nanos();
        private boolean retired;

        private Kept(Connection connection) {
            this.connection = connection;
        }

        private synchronized boolean take() {
            if (retired || isGone()) {
                return false;
            }
            users++;
            return true;
        }

        /** To be called once the answer was read, or has failed. */
        synchronized void giveBack() {
            users--;
            since = time.nanos();
        }

        /** How long it has waited, for ever if it is closed; negative while it is in use. */
        private synchronized long waited() {
            if (users > 0) {
                return -1;
            }
            return connection.socket().isClosed() ? Long.MAX_VALUE : time.nanos() - since;
        }

        private synchronized boolean retire() {
            retired |= users == 0;
            return retired;
        }

        private void close() {
            try {
                connection.socket().close();
            } catch (IOException e) {
                // It was idle: nobody misses what it could not say.
            }
        }

        /**
         * Whether the other side has closed it meanwhile, as a server does that is started anew. OkHttp itself looks only
         * after 10 s, and never before a GET; a send that went to a connection which had gone would be of unknown outcome
         * for no reason. HTTP/2 needs no look: it reads all the time.
         */
        private boolean isGone() {
            Socket socket = connection.socket();
            return socket.isClosed()
                    || (time.nanos() - since >= TRUSTED_NANOS
                            && connection.protocol() == Protocol.HTTP_1_1
                            && hasEnded(socket));
        }
    }

    /** Whether the other side has closed it, or has said something that nobody asked for. */
    private static boolean hasEnded(Socket socket) {
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
