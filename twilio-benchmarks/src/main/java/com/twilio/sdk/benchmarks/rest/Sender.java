package com.twilio.sdk.benchmarks.rest;

import java.io.IOException;

/** One of those who are compared: it creates a message and returns the SID that came. Thread-safe. */
interface Sender {
    /** An account that is none. */
    String ACCOUNT = "AC0123456789abcdef0123456789abcdef";

    /** A token that is none. */
    String TOKEN = "0123456789abcdef0123456789abcdef";

    /** To whom all messages go. */
    String TO = "+15558675310";

    /** From whom all messages come. */
    String FROM = "+15017250604";

    /** As many connections for everybody. */
    int CONNECTIONS = 64;

    /** Creates a message, and waits for the answer. */
    String send(String body) throws IOException;

    /** Makes {@code ours}, {@code official} or {@code bare}; the classes of the other two are not loaded. */
    static Sender of(String kind, int port) {
        return switch (kind) {
            case "ours" -> new Ours(port);
            case "official" -> new Official(port);
            case "bare" -> new Bare(port);
            default ->
                throw new IllegalArgumentException(kind + " is none of ours, official, bare");
        };
    }
}
