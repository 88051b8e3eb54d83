package com.twilio.sdk.rest.internal;

import java.util.concurrent.atomic.AtomicInteger;

/**
 * A bucket of {@value #FULL} tokens: a retry takes {@value #RETRY}, a success gives one back. In an outage it runs dry,
 * so that retries do not make the outage worse.
 */
final class RetryBudget {
    private static final int FULL = 500;
    private static final int RETRY = 5;

    private final AtomicInteger tokens = new AtomicInteger(FULL);

    boolean takeRetry() {
        return tokens.getAndUpdate(left -> left >= RETRY ? left - RETRY : left) >= RETRY;
    }

    void succeeded() {
        tokens.updateAndGet(left -> Math.min(FULL, left + 1));
    }
}
