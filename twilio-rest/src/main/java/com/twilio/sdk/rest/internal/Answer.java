package com.twilio.sdk.rest.internal;

import com.twilio.sdk.rest.ApiError;

import okhttp3.Call;
import okhttp3.Headers;
import okhttp3.Response;
import okhttp3.ResponseBody;

import okio.Buffer;
import okio.BufferedSource;
import okio.ByteString;

import org.jspecify.annotations.Nullable;

import java.io.EOFException;
import java.io.IOException;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An answer whose body was read as far as it came.
 *
 * @param status the HTTP status
 * @param headers the headers
 * @param body what was read, at most {@value #MAX_BYTES} bytes
 * @param trouble why the body is not whole, or null
 */
record Answer(
        int status,
        Headers headers,
        ByteString body,
        @Nullable IOException trouble) {
    static final long MAX_BYTES = 8 << 20;
    private static final int SHOWN = 8192;
    private static final Pattern SID =
            Pattern.compile("\"sid\"\\s*:\\s*\"([A-Z]{2}[0-9a-f]{32})\"");
    private static final Pattern TITLE =
            Pattern.compile("(?is)<title[^>]*>\\s*(.{1,200}?)\\s*</title>");

    /** Reads the body within the limit; a body that breaks off is kept as far as it came. */
    static Answer read(Call call, Response response) {
        Buffer read = new Buffer();
        IOException trouble = null;
        try (ResponseBody body = response.body()) {
            trouble = fill(read, body.source());
            if (trouble != null) {
                // Else closing would read on for a while, to save the connection.
                call.cancel();
            }
        }
        return new Answer(response.code(), response.headers(), read.readByteString(), trouble);
    }

    private static @Nullable IOException fill(Buffer read, BufferedSource source) {
        try {
            while (read.size() <= MAX_BYTES) {
                if (source.read(read, 64 << 10) == -1) {
                    return null;
                }
            }
            return new IOException("it is larger than " + (MAX_BYTES >> 20) + " MiB");
        } catch (IOException e) {
            return e;
        }
    }

    /** An answer of which only the status is known. */
    static Answer broken(int status, IOException trouble) {
        return new Answer(status, Headers.of(), ByteString.EMPTY, trouble);
    }

    /**
     * What came of a success. {@code described}: it says what was made or found, unless its status is one of those that
     * come without.
     */
    Map<String, @Nullable Object> result(boolean described) throws IOException {
        if (!described && status == 204) {
            return Map.of();
        }
        if (described && trouble == null && body.size() == 0 && (status == 200 || status == 201)) {
            throw new EOFException("it is empty");
        }
        return json();
    }

    /** The body as a JSON object; nothing for an empty body. */
    Map<String, @Nullable Object> json() throws IOException {
        if (trouble != null) {
            throw trouble;
        }
        return body.size() == 0 ? Map.of() : Json.readObject(new Buffer().write(body));
    }

    /** The SID of what was made, if the beginning of the body tells it. */
    @Nullable
    String sid() {
        Matcher sid = SID.matcher(text());
        return sid.find() ? sid.group(1) : null;
    }

    /** The content type without its parameters, for a message. */
    String contentType() {
        String type = headers.get("Content-Type");
        return type == null ? "no content type" : type.replaceFirst("\\s*;.*", "");
    }

    /** The error in whichever format it came; an HTML page gives its title. */
    ApiError error() {
        try {
            Map<String, @Nullable Object> json = json();
            return new ApiError(code(json), message(json), moreInfo(json), text());
        } catch (IOException e) {
            Matcher title = TITLE.matcher(text());
            return new ApiError(
                    null,
                    title.find() ? title.group(1).replaceAll("\\s+", " ") : null,
                    null,
                    text());
        }
    }

    private static @Nullable Integer code(Map<String, @Nullable Object> json) {
        Object code = json.get("code");
        String text = code == null ? "" : code.toString();
        return text.matches("[0-9]{1,9}") ? Integer.valueOf(text) : null;
    }

    private static @Nullable String message(Map<String, @Nullable Object> json) {
        for (String key : new String[] {"message", "detail", "title"}) {
            if (json.get(key) instanceof String message && !message.isBlank()) {
                return message;
            }
        }
        return null;
    }

    private static @Nullable String moreInfo(Map<String, @Nullable Object> json) {
        for (String key : new String[] {"more_info", "moreInfo"}) {
            if (json.get(key) instanceof String link && !link.isBlank()) {
                return link;
            }
        }
        Integer code = code(json);
        return code == null ? null : "https://www.twilio.com/docs/errors/" + code;
    }

    private String text() {
        return body.substring(0, Math.min(body.size(), SHOWN)).utf8();
    }
}
