package com.twilio.sdk.emulator;

import com.twilio.sdk.emulator.internal.phone.Unmet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The words of a failed {@link TwilioEmulator#verify()}: each expectation that did not come true, and the log with what
 * was heard instead marked by {@code >} and the line that was expected there by {@code !}.
 */
final class UnmetReport {
    private static final String NO_TIME = " ".repeat(19);

    private final List<Unmet> unmet;
    private final List<LogEntry> log;
    private final List<String> gutter = new ArrayList<>();
    private final Map<Integer, List<String>> expected = new TreeMap<>();

    UnmetReport(List<Unmet> unmet, List<LogEntry> log) {
        this.unmet = unmet;
        this.log = log;
    }

    @Override
    public String toString() {
        log.forEach(entry -> gutter.add("  "));
        unmet.forEach(this::mark);
        StringBuilder out = new StringBuilder();
        unmet.forEach(one -> out.append(one).append('\n'));
        out.append("What happened (> is what came instead, ! what was expected):");
        for (int i = 0; i <= log.size(); i++) {
            for (String line : expected.getOrDefault(i, List.of())) {
                out.append("\n! ").append(NO_TIME).append(line);
            }
            if (i < log.size()) {
                out.append('\n').append(gutter.get(i)).append(indented(log.get(i)));
            }
        }
        return out.toString();
    }

    private static String indented(LogEntry entry) {
        return entry.toString().lines().collect(Collectors.joining("\n  "));
    }

    /** Marks what the phone heard or did while it waited; the expected line follows the last of these lines. */
    private void mark(Unmet one) {
        int end = Math.min(one.until(), log.size());
        int place = one.until() > log.size() ? log.size() : end - 1;
        int last = -1;
        for (int i = one.since(); i < end; i++) {
            LogEntry entry = log.get(i);
            if (entry.kind() == LogEntry.Kind.PHONE
                    && entry.text().startsWith(one.phone() + " hears")
                    && String.valueOf(entry.sid()).equals(one.sid())) {
                gutter.set(i, "> ");
                last = i;
            }
        }
        expected.computeIfAbsent(last < 0 ? place : last + 1, key -> new ArrayList<>())
                .add(one.phone() + " " + one.deed());
    }
}
