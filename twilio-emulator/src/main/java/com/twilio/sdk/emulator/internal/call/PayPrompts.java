package com.twilio.sdk.emulator.internal.call;

import com.twilio.sdk.twiml.TwimlElement;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** Finds the app's own words for a step of a payment. */
final class PayPrompts {
    private PayPrompts() {}

    /** Returns the last Prompt that fits: those without an attribute come first in a document. */
    static @Nullable TwimlElement find(
            TwimlElement pay, String step, int attempt, String error, String cardType) {
        TwimlElement best = null;
        for (TwimlElement prompt : pay.children()) {
            boolean fits = prompt.getTag().equals("Prompt")
                    && has(prompt, "for", step)
                    && has(prompt, "attempt", String.valueOf(attempt))
                    && has(prompt, "errorType", error)
                    && has(prompt, "cardType", cardType);
            if (fits
                    && (best == null
                            || prompt.attributes().size() >= best.attributes().size())) {
                best = prompt;
            }
        }
        return best;
    }

    private static boolean has(TwimlElement prompt, String name, String value) {
        String given = prompt.attribute(name);
        return given == null || List.of(given.strip().split("\\s+")).contains(value);
    }
}
