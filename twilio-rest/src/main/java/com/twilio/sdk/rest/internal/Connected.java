package com.twilio.sdk.rest.internal;

import okhttp3.Interceptor;
import okhttp3.Request;
import okhttp3.Response;

import org.jspecify.annotations.Nullable;

import java.io.IOException;

/**
 * The first one that has a connection, and shows OkHttp no status that it would answer by itself.
 *
 * @param last what follows at once where there are no network interceptors of others, and saves OkHttp a copy of its
 *     state; null where it stands behind those
 */
record Connected(@Nullable Authorization last) implements Interceptor {

    @Override
    public Response intercept(Chain chain) throws IOException {
        Request request = chain.request();
        AttemptTimes.connected(request);
        return NoFollowUp.hidden(last == null ? chain.proceed(request) : last.intercept(chain));
    }
}
