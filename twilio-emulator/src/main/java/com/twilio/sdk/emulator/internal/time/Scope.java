package com.twilio.sdk.emulator.internal.time;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * A stretch of a story that can be broken off: what was to follow in a closed scope no longer happens.
 *
 * <p>A hang-up closes the scope of the call, and with it the scopes of its document, its verb and its timers.
 */
public final class Scope {
    private final EventLoop loop;
    private final List<Scope> children = new ArrayList<>();
    private final Set<Timer> timers = new HashSet<>();
    private final List<Runnable> closings = new ArrayList<>();
    private final boolean background;
    private boolean closed;

    public Scope(EventLoop loop) {
        this(loop, false);
    }

    private Scope(EventLoop loop, boolean background) {
        this.loop = loop;
        this.background = background;
    }

    /** Opens a scope that closes with this one. */
    public Scope child() {
        return child(background);
    }

    /** Opens a scope that closes with this one, and in which nobody waits for what is to come: hold music. */
    public Scope backgroundChild() {
        return child(true);
    }

    private Scope child(boolean inBackground) {
        Scope child = new Scope(loop, inBackground);
        child.closed = closed;
        children.removeIf(other -> other.closed);
        children.add(child);
        return child;
    }

    /** Runs {@code action} after {@code delay}, unless this scope was closed by then. */
    public void after(Duration delay, Runnable action) {
        add(delay, background, action);
    }

    /** As {@link #after}, for limits that nobody waits for. */
    public void inBackground(Duration delay, Runnable action) {
        add(delay, true, action);
    }

    private void add(Duration delay, boolean inBackground, Runnable action) {
        if (closed) {
            return;
        }
        Timer[] self = new Timer[1];
        self[0] = loop.add(delay, inBackground, () -> {
            timers.remove(self[0]);
            action.run();
        });
        timers.add(self[0]);
    }

    /** Returns an action that does nothing once this scope is closed. */
    public Runnable guard(Runnable action) {
        return () -> {
            if (!closed) {
                action.run();
            }
        };
    }

    /** Returns a consumer that does nothing once this scope is closed. */
    public <T> Consumer<T> guard(Consumer<T> consumer) {
        return value -> {
            if (!closed) {
                consumer.accept(value);
            }
        };
    }

    /** Forgets what this scope itself was to do later; scopes below go on. */
    public void cancelTimers() {
        timers.forEach(loop::cancel);
        timers.clear();
    }

    /** Runs {@code action} when this scope is closed. */
    public void onClose(Runnable action) {
        closings.add(action);
    }

    public boolean isClosed() {
        return closed;
    }

    /** Breaks off what was to follow here and below. */
    public void close() {
        if (closed) {
            return;
        }
        closed = true;
        List.copyOf(children).forEach(Scope::close);
        children.clear();
        cancelTimers();
        List.copyOf(closings).forEach(Runnable::run);
    }
}
