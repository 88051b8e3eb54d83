package com.twilio.sdk.servlet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.twilio.sdk.webhook.MessageStatusEvent;
import com.twilio.sdk.webhook.VoiceRequest;
import com.twilio.sdk.webhook.WebhookRequest;

import org.junit.jupiter.api.Test;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

final class DuplicateDeliveriesTest {
    private final VirtualClock clock = new VirtualClock();
    private final DuplicateDeliveries<String> deliveries =
            DuplicateDeliveries.remembering(3, Duration.ofMinutes(10), clock);
    private final AtomicInteger orders = new AtomicInteger();

    /** A clock that a test turns. */
    private static final class VirtualClock extends Clock {
        private Instant now = Instant.parse("2026-11-25T00:00:00Z");

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }

    private String order() {
        return "order " + orders.incrementAndGet();
    }

    private static WebhookRequest event(String query) {
        return WebhookRequest.parse(query);
    }

    @Test
    void event_isFirstOnce() {
        assertThat(deliveries.isFirst(event("MessageSid=SM1&MessageStatus=sent")))
                .isTrue();
        assertThat(deliveries.isFirst(event("MessageSid=SM1&MessageStatus=delivered")))
                .isTrue();
        assertThat(deliveries.isFirst(event("MessageStatus=sent&MessageSid=SM1")))
                .isFalse();
        assertThat(deliveries.isFirst(
                        MessageStatusEvent.parse("MessageSid=SM1&MessageStatus=sent")))
                .isFalse();
    }

    @Test
    void delivery_toTheFallbackUrlIsTheSame() {
        assertThat(deliveries.isFirst(event("MessageSid=SM1&Body=Hi"))).isTrue();
        assertThat(deliveries.isFirst(
                        event("MessageSid=SM1&Body=Hi&ErrorCode=11200&ErrorUrl=https%3A%2F%2Fa")))
                .isFalse();
    }

    @Test
    void secondDelivery_getsTheFirstAnswerAgain() {
        WebhookRequest message = event("MessageSid=SM1&Body=Hi");
        assertThat(deliveries.answer(message, this::order)).isEqualTo("order 1");
        assertThat(deliveries.answer(message, this::order)).isEqualTo("order 1");
        assertThat(deliveries.answer(event("MessageSid=SM2&Body=Hi"), this::order))
                .isEqualTo("order 2");
    }

    @Test
    void token_tellsApartButNeverMakesOne() {
        VoiceRequest one = VoiceRequest.of(Map.of("CallSid", "CA1", "Digits", "1"));
        VoiceRequest other = VoiceRequest.of(Map.of("CallSid", "CA2", "Digits", "1"));
        assertThat(deliveries.answer(one, "a", this::order)).isEqualTo("order 1");
        assertThat(deliveries.answer(one, "a", this::order)).isEqualTo("order 1");
        assertThat(deliveries.answer(one, "b", this::order)).isEqualTo("order 2");
        assertThat(deliveries.answer(other, "a", this::order)).isEqualTo("order 3");
        assertThat(deliveries.answer(one, null, this::order)).isEqualTo("order 4");
        assertThat(deliveries.answer(one, null, this::order)).isEqualTo("order 5");
    }

    @Test
    void names_andValuesCannotBeMovedIntoEachOther() {
        assertThat(deliveries.isFirst(event("a=bc"))).isTrue();
        assertThat(deliveries.isFirst(event("ab=c"))).isTrue();
        assertThat(deliveries.isFirst(event("a=b&a=c"))).isTrue();
        assertThat(deliveries.size()).isEqualTo(3);
    }

    @Test
    void memory_isBoundedAndTheEldestGoesFirst() {
        for (int i = 0; i < 1_000; i++) {
            assertThat(deliveries.isFirst(event("MessageSid=SM" + i))).isTrue();
        }
        assertThat(deliveries.size()).isEqualTo(3);
        assertThat(deliveries.isFirst(event("MessageSid=SM999"))).isFalse();
        assertThat(deliveries.isFirst(event("MessageSid=SM996"))).isTrue();
    }

    @Test
    void memory_endsWithItsTime() {
        assertThat(deliveries.isFirst(event("MessageSid=SM1"))).isTrue();
        clock.now = clock.now.plus(Duration.ofMinutes(10).minusNanos(1));
        assertThat(deliveries.isFirst(event("MessageSid=SM1"))).isFalse();
        clock.now = clock.now.plusNanos(1);
        assertThat(deliveries.isFirst(event("MessageSid=SM1"))).isTrue();
        assertThat(deliveries.size()).isEqualTo(1);
    }

    @Test
    void failure_isNotRemembered() {
        WebhookRequest message = event("MessageSid=SM1");
        assertThatThrownBy(() -> deliveries.answer(message, () -> {
                    throw new IllegalStateException("no database");
                }))
                .hasMessage("no database");
        assertThat(deliveries.answer(message, this::order)).isEqualTo("order 1");
    }

    @Test
    void deliveries_atTheSameTimeRunOnceAndAllGetItsAnswer() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(8);
        CountDownLatch started = new CountDownLatch(1);
        CountDownLatch release = new CountDownLatch(1);
        try {
            List<Future<String>> answers = new ArrayList<>();
            WebhookRequest message = event("MessageSid=SM1");
            answers.add(threads.submit(() -> deliveries.answer(message, () -> {
                started.countDown();
                try {
                    release.await();
                } catch (InterruptedException e) {
                    throw new IllegalStateException(e);
                }
                return order();
            })));
            started.await();
            for (int i = 0; i < 7; i++) {
                answers.add(threads.submit(() -> deliveries.answer(message, this::order)));
            }
            release.countDown();
            for (Future<String> answer : answers) {
                assertThat(answer.get(10, TimeUnit.SECONDS)).isEqualTo("order 1");
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void nothingToRemember_isAMistake() {
        assertThatThrownBy(() -> DuplicateDeliveries.remembering(0, Duration.ofHours(1)))
                .hasMessage(
                        "The capacity is 0 and the time is PT1H; remember at least one delivery, for"
                                + " more than no time.");
        assertThatThrownBy(() -> DuplicateDeliveries.remembering(1, Duration.ZERO))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
