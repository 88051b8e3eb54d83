package com.twilio.sdk.rest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The server's side of one request: a test says with it what the server does. */
abstract class Peer {
    /** What a server does with a request. */
    interface Reaction {
        void to(Peer peer) throws IOException;
    }

    private final FaultServer server;

    Peer(FaultServer server) {
        this.server = server;
    }

    /** Whether it asks for a change. */
    abstract boolean isPost();

    /** Reads the request to its end. */
    abstract String body() throws IOException;

    /** Writes the head of an answer; {@code headers} are names and values in turn. */
    abstract void head(int status, String... headers) throws IOException;

    /** Writes a part of the body of the answer. */
    abstract void part(byte[] bytes, boolean last) throws IOException;

    /** Writes bytes as they are: half a head, or more of it than anybody may read. */
    abstract void raw(byte[] bytes) throws IOException;

    /** Ends the connection in order. */
    abstract void close() throws IOException;

    /** Ends the connection by a reset. */
    abstract void reset() throws IOException;

    /** Says nothing until the client has gone. */
    abstract void hang() throws IOException;

    /** Carries the request out, if it asks for a change. */
    final void commit() {
        if (isPost()) {
            server.committed();
        }
    }

    final void raw(String text) throws IOException {
        raw(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    /** Answers in full. */
    final void answer(int status, byte[] body, String... headers) throws IOException {
        List<String> all = new ArrayList<>(List.of(headers));
        all.add("Content-Length");
        all.add(String.valueOf(body.length));
        head(status, all.toArray(new String[0]));
        if (body.length > 0) {
            part(body, true);
        }
    }

    final void answer(int status, String body, String... headers) throws IOException {
        answer(status, body.getBytes(StandardCharsets.UTF_8), headers);
    }

    final void json(int status, String json, String... headers) throws IOException {
        List<String> all = new ArrayList<>(List.of(headers));
        all.add("Content-Type");
        all.add("application/json");
        answer(status, json, all.toArray(new String[0]));
    }

    /** Does what was asked for. */
    final void ok() throws IOException {
        body();
        commit();
        json(isPost() ? 201 : 200, "{\"sid\": \"" + FaultServer.SID + "\"}");
    }
}
