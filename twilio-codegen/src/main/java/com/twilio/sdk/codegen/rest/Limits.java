package com.twilio.sdk.codegen.rest;

import com.twilio.sdk.codegen.Fact;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/** What the facts say of the values that a parameter or field can have, in words. */
final class Limits {
    private Limits() {}

    /** {@code 1 to 600}, {@code at most 64 characters}, {@code 50 by default}; null if the facts name no limit. */
    static @Nullable String of(Fact fact) {
        List<String> limits = new ArrayList<>();
        add(limits, between(fact, "min", "max", ""));
        add(limits, between(fact, "minLen", "maxLen", " characters"));
        add(limits, between(fact, "minItems", "maxItems", " values"));
        String value = fact.findText("default");
        if (value != null
                && !value.isEmpty()
                && !fact.get("default").isMap()
                && !fact.get("default").isList()) {
            limits.add(value + " by default");
        }
        return limits.isEmpty() ? null : String.join(", ", limits);
    }

    private static void add(List<String> limits, @Nullable String limit) {
        if (limit != null) {
            limits.add(limit);
        }
    }

    private static @Nullable String between(Fact fact, String first, String last, String unit) {
        String min = fact.findText(first);
        String max = fact.findText(last);
        if (min != null && max != null) {
            return (min.equals(max) ? min : min + " to " + max) + unit;
        }
        return min != null
                ? "at least " + min + unit
                : max != null ? "at most " + max + unit : null;
    }
}
