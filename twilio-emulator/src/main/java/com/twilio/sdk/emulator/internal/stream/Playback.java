package com.twilio.sdk.emulator.internal.stream;

import com.twilio.sdk.emulator.internal.time.Scope;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** The app's sound on its way to the phone: one piece after another, with marks between. On the loop's thread alone. */
public final class Playback {
    private final Scope parent;
    private final Supplier<Instant> clock;
    private final Consumer<String> marks;
    private final Consumer<Duration> heard;
    private final Deque<String> waiting = new ArrayDeque<>();
    private Scope scope;
    private Instant end = Instant.MIN;
    private Instant start = Instant.MIN;

    /** Makes a playback; {@code heard} gets how long the phone heard sound without a gap. */
    public Playback(
            Scope parent,
            Supplier<Instant> clock,
            Consumer<String> marks,
            Consumer<Duration> heard) {
        this.parent = parent;
        this.scope = parent.child();
        this.clock = clock;
        this.marks = marks;
        this.heard = heard;
    }

    /** Plays a piece after those before it. */
    public void play(Duration length) {
        Instant now = clock.get();
        if (!end.isAfter(now)) {
            start = now;
            end = now;
        }
        end = end.plus(length);
        Instant expected = end;
        scope.after(Duration.between(now, end), () -> {
            if (end.equals(expected)) {
                heard.accept(Duration.between(start, end));
            }
        });
    }

    /** Comes back with a mark when all before it is played. */
    public void mark(String name) {
        Instant now = clock.get();
        waiting.add(name);
        Duration left = end.isAfter(now) ? Duration.between(now, end) : Duration.ZERO;
        scope.after(left, () -> {
            waiting.remove(name);
            marks.accept(name);
        });
    }

    /** Forgets what is not played yet; its marks come back at once. */
    public void clear() {
        scope.close();
        scope = parent.child();
        Instant now = clock.get();
        if (end.isAfter(now)) {
            heard.accept(Duration.between(start, now));
        }
        end = Instant.MIN;
        while (!waiting.isEmpty()) {
            marks.accept(waiting.remove());
        }
    }
}
