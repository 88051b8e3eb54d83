package com.twilio.sdk.rest.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RetryBudgetTest {
    private final RetryBudget budget = new RetryBudget();

    @Test
    void itAllowsAHundredRetries_andOneMoreForEachFiveSuccesses() {
        assertThat(retries(budget)).isEqualTo(100);
        for (int i = 0; i < 14; i++) {
            budget.succeeded();
        }
        assertThat(retries(budget)).isEqualTo(2);
    }

    @Test
    void successes_fillItToTheBrimAndNotBeyond() {
        for (int i = 0; i < 10_000; i++) {
            budget.succeeded();
        }
        assertThat(retries(budget)).isEqualTo(100);
    }

    @Test
    void eachHost_hasItsOwn() {
        RetryBudget.PerHost budgets = new RetryBudget.PerHost();
        retries(budgets.of("api.twilio.com:443"));

        assertThat(budgets.of("api.twilio.com:443").takeRetry()).isFalse();
        assertThat(budgets.of("verify.twilio.com:443").takeRetry()).isTrue();
    }

    private static int retries(RetryBudget budget) {
        int retries = 0;
        while (budget.takeRetry()) {
            retries++;
        }
        return retries;
    }
}
