package com.twilio.sdk.rest.internal;

import okhttp3.Interceptor;
import okhttp3.Request;
import okhttp3.Response;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/**
 * The beginning of an attempt, behind the application interceptors of all others: every wait of it, for a name too, ends
 * with the deadline of the call.
 *
 * <p>Few interceptors that do much, since OkHttp copies its state for each.
 */
final class AttemptBegin implements Interceptor {
    @Override
    public Response intercept(Chain chain) throws IOException {
        Request request = chain.request();
        AttemptTimes.begin(request);
        AttemptTrace trace = request.tag(AttemptTrace.class);
        if (trace == null) {
            return NoFollowUp.shown(chain.proceed(request));
        }
        Duration remaining = AttemptTrace.check(trace);
        NameLookup.during(trace);
        try {
            return NoFollowUp.shown(within(remaining, chain).proceed(request));
        } finally {
            NameLookup.during(null);
        }
    }

    /** A timeout of a socket also ends what a cancel comes too early for. */
    private static Chain within(Duration remaining, Chain chain) {
        int millis = (int) Math.max(1, Math.min(remaining.toMillis() + 1, Integer.MAX_VALUE));
        Chain shorter = chain;
        if (isLonger(chain.connectTimeoutMillis(), millis)) {
            shorter = shorter.withConnectTimeout(millis, TimeUnit.MILLISECONDS);
        }
        if (isLonger(chain.readTimeoutMillis(), millis)) {
            shorter = shorter.withReadTimeout(millis, TimeUnit.MILLISECONDS);
        }
        if (isLonger(chain.writeTimeoutMillis(), millis)) {
            shorter = shorter.withWriteTimeout(millis, TimeUnit.MILLISECONDS);
        }
        return shorter;
    }

    /** OkHttp reads 0 as "for ever". */
    private static boolean isLonger(int timeout, int millis) {
        return timeout == 0 || timeout > millis;
    }
}
