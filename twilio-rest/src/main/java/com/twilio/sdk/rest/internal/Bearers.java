package com.twilio.sdk.rest.internal;

import okhttp3.Request;

import org.jspecify.annotations.Nullable;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/** The bearers of a client: none if it has an auth token or an API key, else one of each token endpoint. */
final class Bearers {
    private final Map<TokenEndpoint, BearerSource> sources = new EnumMap<>(TokenEndpoint.class);

    /**
     * Fetches nothing yet.
     *
     * @param send asks a token endpoint, with all the care that any operation gets
     */
    Bearers(Credentials credentials, Function<TokenEndpoint, Reply> send, Time time) {
        if (credentials instanceof Credentials.OAuth) {
            for (TokenEndpoint endpoint : TokenEndpoint.values()) {
                sources.put(endpoint, new BearerSource(() -> fetch(endpoint, send, time), time));
            }
        }
    }

    private static Bearer fetch(
            TokenEndpoint endpoint, Function<TokenEndpoint, Reply> send, Time time)
            throws Exception {
        long start = time.nanos();
        return Bearer.of(endpoint, send.apply(endpoint).json(), start);
    }

    /** The bearer that a request needs, now or soon; null if it needs none. */
    @Nullable
    CompletableFuture<Bearer> bearer(Request request) {
        Auth auth = request.tag(Auth.class);
        if (sources.isEmpty() || auth == null || auth == Auth.NONE) {
            return null;
        }
        return source(TokenEndpoint.of(auth)).bearer();
    }

    /** Whether this answer says that the bearer of the request does not serve any more; it is then forgotten. */
    boolean refused(Request request, int status) {
        Bearer bearer = request.tag(Bearer.class);
        if (bearer == null || status != 401) {
            return false;
        }
        source(bearer.endpoint()).refused(bearer);
        return true;
    }

    private BearerSource source(TokenEndpoint endpoint) {
        return Objects.requireNonNull(sources.get(endpoint));
    }
}
