package com.twilio.sdk.emulator.internal.time;

import com.twilio.sdk.emulator.ClockMode;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/**
 * One thread that runs everything in the order of a virtual clock, so that the same seed gives the same story.
 *
 * <p>State of calls, texts and resources is only ever touched on this thread. Work that must leave it (a webhook) takes
 * a {@link Ticket}: the clock stands still until the ticket is handed back, and tickets come back in the order in which
 * they were taken, however long each request took, when all that is due at this instant has run.
 */
public final class EventLoop implements AutoCloseable {
    private final ClockMode mode;
    private final Consumer<Throwable> failures;
    private final PriorityQueue<Timer> events = new PriorityQueue<>();
    private final Deque<Runnable> tasks = new ArrayDeque<>();
    private final TreeMap<Long, Ticket> tickets = new TreeMap<>();
    private final Map<Long, CompletableFuture<?>> waiting = new ConcurrentHashMap<>();
    private final Thread thread;
    private Instant now;
    private Instant horizon;
    private long order;
    private int foreground;
    private boolean running;
    private boolean closed;

    /** Starts the clock at {@code start}; what an event throws goes to {@code failures}. */
    public EventLoop(ClockMode mode, Instant start, Consumer<Throwable> failures) {
        this.mode = mode;
        this.now = start;
        this.horizon = start;
        this.failures = failures;
        this.thread = new Thread(this::run, "twilio-emulator-loop");
        thread.setDaemon(true);
    }

    public void start() {
        thread.start();
    }

    /** Returns the time on the virtual clock. */
    public synchronized Instant now() {
        return mode == ClockMode.REAL ? Instant.now() : now;
    }

    /** Runs {@code action} after {@code delay}. */
    public void after(Duration delay, Runnable action) {
        add(delay, false, action);
    }

    /** Forgets an event, if it has not run yet. */
    synchronized void cancel(Timer timer) {
        if (events.remove(timer)) {
            foreground -= timer.background ? 0 : 1;
            notifyAll();
        }
    }

    /** Adds an event; a background one is a limit that nobody waits for, not a step of the story. */
    synchronized Timer add(Duration delay, boolean background, Runnable action) {
        Timer timer = new Timer(now().plus(delay), order++, background, action);
        events.add(timer);
        foreground += background ? 0 : 1;
        notifyAll();
        return timer;
    }

    /** Runs {@code work} on the loop's thread and returns its result. */
    public <T> T call(Callable<T> work) {
        if (Thread.currentThread() == thread) {
            return result(work);
        }
        CompletableFuture<T> answer = new CompletableFuture<>();
        synchronized (this) {
            if (closed) {
                throw new IllegalStateException("The emulator is closed.");
            }
            long number = order++;
            waiting.put(number, answer);
            tasks.add(() -> {
                try {
                    answer.complete(work.call());
                } catch (Exception | Error e) {
                    answer.completeExceptionally(e);
                }
                waiting.remove(number);
            });
            notifyAll();
        }
        try {
            return answer.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException known ? known : e;
        }
    }

    private static <T> T result(Callable<T> work) {
        try {
            return work.call();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new CompletionException(e);
        }
    }

    /** Runs {@code action} on the loop's thread, soon. */
    public synchronized void post(Runnable action) {
        tasks.add(action);
        notifyAll();
    }

    /** Holds the clock until the ticket is handed back. */
    public synchronized Ticket hold() {
        long number = order++;
        Ticket ticket = new Ticket(this);
        tickets.put(number, ticket);
        return ticket;
    }

    synchronized void returned() {
        notifyAll();
    }

    /** Moves a manual clock on, runs what is due on the way, and returns when that is done. */
    public void advance(Duration duration) {
        synchronized (this) {
            if (mode == ClockMode.REAL) {
                throw new IllegalStateException("The wall clock cannot be advanced.");
            }
            horizon = now.plus(duration);
            notifyAll();
        }
        awaitIdle(Duration.ofMinutes(1));
    }

    /**
     * Waits until nothing is left to do.
     *
     * @throws IllegalStateException if that takes longer than {@code limit} of real time
     */
    public synchronized void awaitIdle(Duration limit) {
        long end = System.nanoTime() + limit.toNanos();
        while (!idle()) {
            long left = (end - System.nanoTime()) / 1_000_000;
            if (left <= 0) {
                throw new IllegalStateException("Still busy after " + limit.toSeconds() + " s: "
                        + tickets.size() + " webhooks running, " + foreground
                        + " events to come.");
            }
            try {
                wait(left);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("Interrupted while waiting for the emulator.", e);
            }
        }
    }

    private boolean idle() {
        return closed || (!running && tasks.isEmpty() && tickets.isEmpty() && settled());
    }

    private boolean settled() {
        Timer next = events.peek();
        return switch (mode) {
            case AUTO -> foreground == 0 && (next == null || next.time.isAfter(horizon));
            case MANUAL -> !now.isBefore(horizon) && (next == null || next.time.isAfter(horizon));
            case REAL -> foreground == 0;
        };
    }

    private void run() {
        Runnable work = awaitNext();
        while (work != null) {
            try {
                work.run();
            } catch (RuntimeException | Error e) {
                failures.accept(e);
            }
            work = awaitNext();
        }
    }

    /** Waits for something to do; null when the loop is closed. */
    private synchronized @Nullable Runnable awaitNext() {
        running = false;
        Runnable work = next();
        while (work == null && !closed) {
            notifyAll();
            try {
                wait(millisToNext());
            } catch (InterruptedException e) {
                closed = true;
            }
            work = next();
        }
        running = work != null;
        return work;
    }

    /** Returns how long to wait for the next event; 0 is until something changes. */
    private long millisToNext() {
        Timer next = events.peek();
        return mode == ClockMode.REAL && next != null
                ? Math.max(1, Duration.between(Instant.now(), next.time).toMillis())
                : 0;
    }

    private @Nullable Runnable next() {
        if (closed) {
            return null;
        }
        Runnable work = atOnce();
        if (work == null) {
            work = tasks.poll();
        }
        if (work != null) {
            return work;
        }
        return tickets.isEmpty() ? due(limit()) : handedBack();
    }

    /** Returns what is due at this instant: before the next request, so that one request's story is never cut. */
    private @Nullable Runnable atOnce() {
        Timer next = events.peek();
        boolean isDue = next != null && !next.time.isAfter(now());
        return isDue ? due(now()) : null;
    }

    private @Nullable Runnable handedBack() {
        for (Long number : tickets.keySet()) {
            Runnable continuation = tickets.get(number).continuation();
            if (continuation != null) {
                tickets.remove(number);
                return continuation;
            }
            if (mode != ClockMode.REAL) {
                return null;
            }
        }
        return null;
    }

    private @Nullable Runnable due(Instant limit) {
        Timer next = events.peek();
        if (next == null || next.time.isAfter(limit)) {
            if (mode != ClockMode.REAL && tickets.isEmpty() && now.isBefore(horizon)) {
                now = horizon;
                notifyAll();
            }
            return null;
        }
        events.poll();
        foreground -= next.background ? 0 : 1;
        now = next.time.isAfter(now) ? next.time : now;
        return next.action;
    }

    private Instant limit() {
        return switch (mode) {
            case AUTO -> foreground > 0 ? Instant.MAX : horizon.isAfter(now) ? horizon : now;
            case MANUAL -> horizon.isAfter(now) ? horizon : now;
            case REAL -> Instant.now();
        };
    }

    /** Ends the thread; what is still to come does not happen. */
    @Override
    public void close() {
        synchronized (this) {
            closed = true;
            events.clear();
            tickets.clear();
            notifyAll();
        }
        IllegalStateException reason = new IllegalStateException("The emulator is closed.");
        waiting.values().forEach(answer -> answer.completeExceptionally(reason));
    }
}
