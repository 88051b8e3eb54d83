package com.twilio.sdk.emulator.internal.phone;

import org.jspecify.annotations.Nullable;

/**
 * An expectation of a phone that did not come true.
 *
 * <p>{@code +15558675310 waits to hear "Press 1", but the call ended (completed)}
 *
 * @param words what it waited for, and why it did not come
 * @param deed what the log should have told: {@code hears "Press 1"}
 * @param sid the call, or null if none came
 * @param since how many lines the log had when the phone began to wait
 * @param until how many it had when the call ended
 */
public record Unmet(
        String phone, String words, String deed, @Nullable String sid, int since, int until) {
    /** Returns the phone and the words. */
    @Override
    public String toString() {
        return phone + " " + words;
    }
}
