package com.twilio.sdk.emulator.internal.fault;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** The faults to come, the first that fits strikes; without any, nothing goes wrong. Thread-safe. */
public final class FaultPlan {
    private record RestRule(String method, String path, Chance chance, RestFault fault) {}

    private record CallbackRule(Chance chance, CallbackFault fault) {}

    private final SplittableRandom random;
    private final List<RestRule> rest = new ArrayList<>();
    private final List<CallbackRule> callbacks = new ArrayList<>();

    public FaultPlan(long seed) {
        this.random = new SplittableRandom(seed);
    }

    /** Adds a fault of requests with that method, or with any if it is empty, whose path contains {@code path}. */
    public synchronized void add(String method, String path, Chance chance, RestFault fault) {
        rest.add(new RestRule(method, path, chance, fault));
    }

    /** Adds a fault of status callbacks. */
    public synchronized void add(Chance chance, CallbackFault fault) {
        callbacks.add(new CallbackRule(chance, fault));
    }

    /** Forgets all faults. */
    public synchronized void clear() {
        rest.clear();
        callbacks.clear();
    }

    /** Returns what goes wrong with a request, or null. */
    public synchronized @Nullable RestFault next(String method, String path) {
        for (RestRule rule : rest) {
            boolean fits = rule.method().isEmpty() || rule.method().equals(method);
            if (fits && path.contains(rule.path()) && rule.chance().strikes(random)) {
                return rule.fault();
            }
        }
        return null;
    }

    /** Returns what goes wrong with a status callback, or null. */
    public synchronized @Nullable CallbackFault nextCallback() {
        for (CallbackRule rule : callbacks) {
            if (rule.chance().strikes(random)) {
                return rule.fault();
            }
        }
        return null;
    }
}
