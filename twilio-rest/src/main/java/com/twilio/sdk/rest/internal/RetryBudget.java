package com.twilio.sdk.rest.internal;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
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
        if (tokens.get() < FULL) {
            tokens.updateAndGet(left -> Math.min(FULL, left + 1));
        }
    }

    /** The budgets of a client, one for each host: the outage of one product costs another nothing. */
    static final class PerHost {
        private final Map<String, RetryBudget> budgets = new ConcurrentHashMap<>();

        RetryBudget of(String host) {
            RetryBudget budget = budgets.get(host);
            return budget != null
                    ? budget
                    : budgets.computeIfAbsent(host, name -> new RetryBudget());
        }
    }
}
