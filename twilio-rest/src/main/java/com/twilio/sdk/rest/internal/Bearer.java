package com.twilio.sdk.rest.internal;

import com.twilio.sdk.type.Secret;

import okhttp3.Request;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;

/** A token of OAuth, carried as a tag of each request that it signs in. Each is one of its own: no two are equal. */
final class Bearer {
    private static final Duration UNTOLD_LIFE = Duration.ofHours(1);
    private static final Duration MARGIN = Duration.ofSeconds(60);

    private final Secret header;
    private final TokenEndpoint endpoint;
    private final long start;
    private final long life;

    private Bearer(Secret header, TokenEndpoint endpoint, long start, long life) {
        this.header = header;
        this.endpoint = endpoint;
        this.start = start;
        this.life = life;
    }

    /**
     * Reads what the token endpoint answered.
     *
     * @param start when the request for it left, in nanoseconds: its life cannot have begun before
     */
    static Bearer of(TokenEndpoint endpoint, Map<String, @Nullable Object> json, long start)
            throws IOException {
        String token = String.valueOf(json.get("access_token"));
        // Anything else could not travel in a header, and OkHttp would refuse it much later.
        if (json.get("access_token") == null || !token.matches("[\\x21-\\x7e]+")) {
            throw new IOException("The token endpoint answered without an access_token.");
        }
        String seconds = String.valueOf(json.get("expires_in"));
        Duration life = seconds.matches("[0-9]{1,9}")
                ? Duration.ofSeconds(Long.parseLong(seconds))
                : UNTOLD_LIFE;
        Duration tenth = life.dividedBy(10);
        Duration margin = tenth.compareTo(MARGIN) < 0 ? tenth : MARGIN;
        return new Bearer(
                Secret.of("Bearer " + token),
                endpoint,
                start,
                life.minus(margin).toNanos());
    }

    Secret header() {
        return header;
    }

    TokenEndpoint endpoint() {
        return endpoint;
    }

    /** Whether it is still good for a while: a minute before its end, or a tenth of its life, it is not. */
    boolean lives(long now) {
        return now - start < life;
    }

    Request tagged(Request request) {
        return request.newBuilder().tag(Bearer.class, this).build();
    }
}
