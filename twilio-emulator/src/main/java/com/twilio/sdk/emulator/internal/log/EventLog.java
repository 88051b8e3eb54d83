package com.twilio.sdk.emulator.internal.log;

import com.twilio.sdk.emulator.LogEntry;
import com.twilio.sdk.emulator.WebhookExchange;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** The ordered log of everything, and the calls that belong together. Thread-safe. */
public final class EventLog {
    private final List<LogEntry> entries = new ArrayList<>();
    private final List<WebhookExchange> webhooks = new ArrayList<>();
    private final Map<String, String> parents = new ConcurrentHashMap<>();
    private final Instant start;
    private final Supplier<Instant> clock;
    private final Consumer<LogEntry> listener;
    private Consumer<LogEntry> problems = entry -> {};

    public EventLog(Instant start, Supplier<Instant> clock, Consumer<LogEntry> listener) {
        this.start = start;
        this.clock = clock;
        this.listener = listener;
    }

    /** Adds a line about the call or text {@code sid}, or about neither if that is null. */
    public synchronized void add(LogEntry.Kind kind, @Nullable String sid, String text) {
        LogEntry entry = new LogEntry(offset(), kind, sid, text);
        entries.add(entry);
        listener.accept(entry);
        if (kind == LogEntry.Kind.WARNING || kind == LogEntry.Kind.ERROR) {
            problems.accept(entry);
        }
    }

    /** Sets who is told each warning and each error. */
    public synchronized void onProblem(Consumer<LogEntry> listener) {
        problems = listener;
    }

    /** Returns the latest request about a call or a text that {@code wanted} takes, or null. */
    public synchronized @Nullable WebhookExchange latest(
            @Nullable String sid, Predicate<WebhookExchange> wanted) {
        for (int i = webhooks.size() - 1; i >= 0; i--) {
            WebhookExchange exchange = webhooks.get(i);
            if (exchange.sid().equals(sid) && wanted.test(exchange)) {
                return exchange;
            }
        }
        return null;
    }

    /** Adds a webhook that was answered, or was not. */
    public synchronized void add(WebhookExchange exchange) {
        webhooks.add(exchange);
    }

    /** Notes that what happens on {@code child} is part of the story of {@code parent}; the first parent counts. */
    public void belongs(String child, String parent) {
        if (!concerns(parent, child)) {
            parents.putIfAbsent(child, parent);
        }
    }

    public Duration offset() {
        return Duration.between(start, clock.get());
    }

    /** Returns how many lines there are. */
    public synchronized int size() {
        return entries.size();
    }

    public synchronized List<LogEntry> entries() {
        return List.copyOf(entries);
    }

    public synchronized List<WebhookExchange> webhooks() {
        return List.copyOf(webhooks);
    }

    /** Returns the lines of one call, its dialled legs included, with times from its first line. */
    public synchronized List<LogEntry> story(String sid) {
        List<LogEntry> story = new ArrayList<>();
        for (LogEntry entry : entries) {
            if (entry.sid() != null && concerns(entry.sid(), sid)) {
                Duration first = story.isEmpty() ? entry.offset() : origin(sid);
                story.add(new LogEntry(
                        entry.offset().minus(first), entry.kind(), entry.sid(), entry.text()));
            }
        }
        return story;
    }

    private Duration origin(String sid) {
        return entries.stream()
                .filter(entry -> entry.sid() != null && concerns(entry.sid(), sid))
                .findFirst()
                .map(LogEntry::offset)
                .orElse(Duration.ZERO);
    }

    private boolean concerns(String entry, String sid) {
        for (String leg = entry; leg != null; leg = parents.get(leg)) {
            if (leg.equals(sid)) {
                return true;
            }
        }
        return false;
    }
}
