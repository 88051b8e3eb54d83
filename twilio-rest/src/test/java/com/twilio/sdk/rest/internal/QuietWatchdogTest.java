package com.twilio.sdk.rest.internal;

import static org.assertj.core.api.Assertions.assertThat;

import okio.AsyncTimeout;

import org.junit.jupiter.api.Test;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Okio's one thread for all timeouts sleeps on while calls come and go, and still ends what takes too long. */
class QuietWatchdogTest {
    private static final int TIMEOUTS = 100;

    @Test
    void timeoutsThatBegin_doNotWakeTheThread() throws InterruptedException {
        awaitTheEndOfOthers();
        QuietWatchdog watchdog = new QuietWatchdog(() -> false);
        watchdog.callStarts();

        assertThat(wakeUps()).isLessThan(TIMEOUTS / 4);
    }

    /** Clients of other tests keep the thread asleep for a second more. */
    private static void awaitTheEndOfOthers() throws InterruptedException {
        for (int i = 0; i < 100; i++) {
            if (wakeUps() > TIMEOUTS / 2) {
                return;
            }
        }
        throw new AssertionError("Nothing wakes the thread of Okio's timeouts any more.");
    }

    @Test
    void aTimeoutThatRunsOut_isStillEnded() throws InterruptedException {
        QuietWatchdog watchdog = new QuietWatchdog(() -> false);
        watchdog.callStarts();
        CountDownLatch ended = new CountDownLatch(2);

        for (int millis : new int[] {50, 1500}) {
            AsyncTimeout timeout = new AsyncTimeout() {
                @Override
                protected void timedOut() {
                    ended.countDown();
                }
            };
            timeout.timeout(millis, TimeUnit.MILLISECONDS);
            timeout.enter();
        }

        assertThat(ended.await(30, TimeUnit.SECONDS)).isTrue();
    }

    /** How often the thread of the timeouts waits anew while timeouts begin and end. */
    private static long wakeUps() throws InterruptedException {
        begin();
        long before = waits();
        for (int i = 0; i < TIMEOUTS; i++) {
            begin();
        }
        return waits() - before;
    }

    private static void begin() throws InterruptedException {
        AsyncTimeout timeout = new AsyncTimeout();
        timeout.timeout(30, TimeUnit.SECONDS);
        timeout.enter();
        Thread.sleep(1);
        timeout.exit();
    }

    private static long waits() {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        for (ThreadInfo thread : threads.getThreadInfo(threads.getAllThreadIds())) {
            if (thread != null && thread.getThreadName().equals("Okio Watchdog")) {
                return thread.getWaitedCount();
            }
        }
        throw new AssertionError("Okio has no thread for timeouts.");
    }
}
