package com.twilio.sdk.rest.internal;

import okhttp3.Interceptor;
import okhttp3.Response;

import java.io.IOException;
import java.util.Set;

/**
 * Keeps OkHttp from answering a status by itself: it repeats a request after a 503 with {@code Retry-After: 0} and after
 * a 421, unseen by whoever counts attempts, fails on a 503 whose {@code Retry-After} is a long number, and takes a 407
 * of the server for one of a proxy. Such a status is hidden below OkHttp's follow-ups and shown again above them.
 */
final class NoFollowUp {
    /** The first network interceptor. */
    static final Interceptor HIDE = NoFollowUp::hide;

    /** An application interceptor. */
    static final Interceptor SHOW = NoFollowUp::show;

    private static final Set<Integer> HIDDEN = Set.of(407, 421, 503);
    private static final int MASK = 599;
    private static final String STATUS = "Twilio-Jvm-Status";

    private NoFollowUp() {}

    private static Response hide(Interceptor.Chain chain) throws IOException {
        Response response = chain.proceed(chain.request());
        if (HIDDEN.contains(response.code())) {
            return response.newBuilder()
                    .code(MASK)
                    .header(STATUS, String.valueOf(response.code()))
                    .build();
        }
        return response.header(STATUS) == null
                ? response
                : response.newBuilder().removeHeader(STATUS).build();
    }

    private static Response show(Interceptor.Chain chain) throws IOException {
        Response response = chain.proceed(chain.request());
        String status = response.code() == MASK ? response.header(STATUS) : null;
        return status == null
                ? response
                : response.newBuilder()
                        .code(Integer.parseInt(status))
                        .removeHeader(STATUS)
                        .build();
    }
}
