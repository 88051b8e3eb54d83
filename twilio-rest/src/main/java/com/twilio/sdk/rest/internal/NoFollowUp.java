package com.twilio.sdk.rest.internal;

import okhttp3.Response;

import java.util.Set;

/**
 * Keeps OkHttp from answering a status by itself: it repeats a request after a 503 with {@code Retry-After: 0} and after
 * a 421, unseen by whoever counts attempts, fails on a 503 whose {@code Retry-After} is a long number, and takes a 407
 * of the server for one of a proxy. Such a status is hidden below OkHttp's follow-ups and shown again above them.
 */
final class NoFollowUp {
    private static final Set<Integer> HIDDEN = Set.of(407, 421, 503);
    private static final int MASK = 599;
    private static final String STATUS = "Twilio-Jvm-Status";

    private NoFollowUp() {}

    /** For the first network interceptor. */
    static Response hidden(Response response) {
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

    /** For an application interceptor. */
    static Response shown(Response response) {
        String status = response.code() == MASK ? response.header(STATUS) : null;
        return status == null
                ? response
                : response.newBuilder()
                        .code(Integer.parseInt(status))
                        .removeHeader(STATUS)
                        .build();
    }
}
