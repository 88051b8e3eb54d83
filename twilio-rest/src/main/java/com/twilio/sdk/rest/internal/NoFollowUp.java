package com.twilio.sdk.rest.internal;

import okhttp3.Interceptor;
import okhttp3.Response;

import org.jspecify.annotations.Nullable;

import java.io.IOException;

/**
 * Keeps OkHttp from repeating a request by itself: it does so after a 503 with {@code Retry-After: 0}, unseen by whoever
 * counts attempts. The header is hidden below OkHttp's follow-ups and shown again above them.
 */
final class NoFollowUp {
    /** The first network interceptor. */
    static final Interceptor HIDE = NoFollowUp::hide;

    /** An application interceptor. */
    static final Interceptor SHOW = NoFollowUp::show;

    private static final String RETRY_AFTER = "Retry-After";
    private static final String HIDDEN = "Twilio-Jvm-Retry-After";

    private NoFollowUp() {}

    private static Response hide(Interceptor.Chain chain) throws IOException {
        return renamed(chain.proceed(chain.request()), RETRY_AFTER, HIDDEN);
    }

    private static Response show(Interceptor.Chain chain) throws IOException {
        return renamed(chain.proceed(chain.request()), HIDDEN, RETRY_AFTER);
    }

    private static Response renamed(Response response, String from, String to) {
        @Nullable String value = response.header(from);
        return value == null
                ? response
                : response.newBuilder().removeHeader(from).header(to, value).build();
    }
}
