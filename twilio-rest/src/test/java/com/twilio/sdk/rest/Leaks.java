package com.twilio.sdk.rest;

import static org.assertj.core.api.Assertions.assertThat;

import okhttp3.OkHttpClient;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.BooleanSupplier;

/** What must be back where it was after a call: connections, descriptors, threads. */
final class Leaks {
    private static final Path DESCRIPTORS = Path.of("/proc/self/fd");

    private Leaks() {}

    /** How many sockets this process holds, or 0 where nobody tells. */
    static int sockets() {
        if (!Files.isDirectory(DESCRIPTORS)) {
            return 0;
        }
        int sockets = 0;
        try (DirectoryStream<Path> all = Files.newDirectoryStream(DESCRIPTORS)) {
            for (Path descriptor : all) {
                if (isSocket(descriptor)) {
                    sockets++;
                }
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return sockets;
    }

    private static boolean isSocket(Path descriptor) {
        try {
            return Files.readSymbolicLink(descriptor).toString().startsWith("socket:");
        } catch (IOException e) {
            return false;
        }
    }

    /** No connection is in use, and no call is under way. */
    static void assertNothingInUse(OkHttpClient http) {
        assertSoon(
                "a connection is still in use",
                () -> http.connectionPool().connectionCount()
                                == http.connectionPool().idleConnectionCount()
                        && http.dispatcher().runningCallsCount() == 0
                        && http.dispatcher().queuedCallsCount() == 0);
    }

    static void assertSoon(String problem, BooleanSupplier condition) {
        long end = System.nanoTime() + 5_000_000_000L;
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as(problem).isLessThan(end);
            try {
                Thread.sleep(2);
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
        }
    }
}
