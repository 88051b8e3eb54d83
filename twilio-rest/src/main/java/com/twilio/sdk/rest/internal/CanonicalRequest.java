package com.twilio.sdk.rest.internal;

import okhttp3.Request;
import okhttp3.RequestBody;

import okio.Buffer;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A request in the one spelling that both sides hash: method, path, sorted query, the headers that count, their names,
 * the hash of the body; a line each, as Twilio's documentation of public key client validation has it.
 */
final class CanonicalRequest {
    /** The headers that count, sorted. */
    static final String HEADER_NAMES = "authorization;host";

    private CanonicalRequest() {}

    static String of(Request request) {
        return request.method() + "\n"
                + path(request.url().encodedPath()) + "\n"
                + query(request.url().encodedQuery()) + "\n"
                + "authorization:" + request.header("Authorization") + "\n"
                + "host:" + host(String.valueOf(request.header("Host"))) + "\n\n"
                + HEADER_NAMES + "\n"
                + body(request.body());
    }

    /** SHA-256 in hexadecimal digits. */
    static String hash(String canonical) {
        return new Buffer().writeUtf8(canonical).sha256().hex();
    }

    /** Decodes and encodes again, so that a path has one spelling; an encoded slash becomes one. */
    private static String path(String encoded) {
        String path = URLDecoder.decode(
                encoded.replaceAll("/{2,}", "/").replace("+", "%2B"), StandardCharsets.UTF_8);
        return spelled(URLEncoder.encode(path, StandardCharsets.UTF_8)).replace("%2F", "/");
    }

    private static String query(@Nullable String encoded) {
        if (encoded == null) {
            return "";
        }
        String[] pairs = spelled(encoded).split("&");
        Arrays.sort(pairs);
        return String.join("&", pairs);
    }

    private static String spelled(String encoded) {
        return encoded.replace("+", "%20").replace("*", "%2A").replace("%7E", "~");
    }

    private static String host(String header) {
        return header.endsWith(":443") || header.endsWith(":80")
                ? header.substring(0, header.lastIndexOf(':'))
                : header;
    }

    private static String body(@Nullable RequestBody body) {
        Buffer bytes = new Buffer();
        try {
            if (body != null) {
                body.writeTo(bytes);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e); // A buffer does not fail.
        }
        return bytes.size() == 0 ? "" : bytes.sha256().hex();
    }
}
