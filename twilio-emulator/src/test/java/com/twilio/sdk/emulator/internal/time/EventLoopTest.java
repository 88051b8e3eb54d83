package com.twilio.sdk.emulator.internal.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.twilio.sdk.emulator.ClockMode;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

class EventLoopTest {
    private static final Instant START = Instant.parse("2026-01-05T09:00:00Z");
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final List<String> story = new CopyOnWriteArrayList<>();

    private EventLoop loop(ClockMode mode) {
        EventLoop loop =
                new EventLoop(mode, START, failure -> story.add("failed: " + failure.getMessage()));
        loop.start();
        return loop;
    }

    private void note(EventLoop loop, String what) {
        story.add(Duration.between(START, loop.now()).toSeconds() + " " + what);
    }

    @Test
    void auto_jumpsFromEventToEvent() {
        try (EventLoop loop = loop(ClockMode.AUTO)) {
            loop.call(() -> {
                loop.after(Duration.ofHours(1), () -> note(loop, "hour"));
                loop.after(Duration.ofSeconds(1), () -> note(loop, "second"));
                return null;
            });
            loop.awaitIdle(PATIENCE);

            assertThat(story).containsExactly("1 second", "3600 hour");
        }
    }

    @Test
    void auto_doesNotJumpToLimitsInTheBackground() {
        try (EventLoop loop = loop(ClockMode.AUTO)) {
            loop.add(Duration.ofHours(4), true, () -> note(loop, "limit"));
            loop.awaitIdle(PATIENCE);
            assertThat(story).isEmpty();

            loop.advance(Duration.ofHours(5));
            assertThat(story).containsExactly("14400 limit");
            assertThat(loop.now()).isEqualTo(START.plus(Duration.ofHours(5)));
        }
    }

    @Test
    void manual_movesByAdvanceAlone() {
        try (EventLoop loop = loop(ClockMode.MANUAL)) {
            loop.after(Duration.ofSeconds(5), () -> note(loop, "five"));
            loop.awaitIdle(PATIENCE);
            assertThat(story).isEmpty();

            loop.advance(Duration.ofSeconds(4));
            assertThat(story).isEmpty();
            loop.advance(Duration.ofSeconds(4));
            assertThat(story).containsExactly("5 five");
            assertThat(loop.now()).isEqualTo(START.plusSeconds(8));
        }
    }

    @Test
    void tickets_holdTheClockAndComeBackInOrder() {
        try (EventLoop loop = loop(ClockMode.AUTO)) {
            Ticket[] tickets = new Ticket[2];
            loop.call(() -> {
                tickets[0] = loop.hold();
                tickets[1] = loop.hold();
                loop.after(Duration.ofSeconds(1), () -> note(loop, "event"));
                return null;
            });
            tickets[1].handBack(() -> note(loop, "second ticket"));
            loop.call(() -> story.add("still held"));
            tickets[0].handBack(() -> note(loop, "first ticket"));
            loop.awaitIdle(PATIENCE);

            assertThat(story)
                    .containsExactly("still held", "0 first ticket", "0 second ticket", "1 event");
        }
    }

    @Test
    void scope_forgetsItsTimersWhenItCloses() {
        try (EventLoop loop = loop(ClockMode.AUTO)) {
            loop.call(() -> {
                Scope scope = new Scope(loop);
                scope.child().after(Duration.ofSeconds(60), () -> note(loop, "never"));
                scope.onClose(() -> note(loop, "closed"));
                scope.after(Duration.ofSeconds(1), scope::close);
                return null;
            });
            loop.awaitIdle(PATIENCE);

            assertThat(story).containsExactly("1 closed");
            assertThat(loop.now()).isEqualTo(START.plusSeconds(1));
        }
    }

    @Test
    void failureOfAnEvent_isReportedAndTheLoopGoesOn() {
        try (EventLoop loop = loop(ClockMode.AUTO)) {
            loop.call(() -> {
                loop.after(Duration.ofSeconds(1), () -> {
                    throw new IllegalStateException("broken");
                });
                loop.after(Duration.ofSeconds(2), () -> note(loop, "next"));
                return null;
            });
            loop.awaitIdle(PATIENCE);

            assertThat(story).containsExactly("failed: broken", "2 next");
        }
    }

    @Test
    void closedLoop_saysSo() {
        EventLoop loop = loop(ClockMode.AUTO);
        loop.close();

        assertThatThrownBy(() -> loop.call(() -> null)).hasMessage("The emulator is closed.");
    }
}
