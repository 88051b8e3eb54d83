package com.twilio.sdk.emulator;

import com.twilio.sdk.emulator.internal.phone.Script;
import com.twilio.sdk.emulator.internal.phone.Step;

import java.time.Duration;

/**
 * A list of steps that a phone takes in one call, each when the one before is done.
 *
 * <p>{@code .hears("Press 1").presses("1#").hears("Good bye").hangsUp()}. Between hearing and doing a phone takes 0.3 s.
 * After its last step it listens until the call ends. Thread-safe.
 */
public final class PhoneScript {
    private final Script script;

    PhoneScript(Script script) {
        this.script = script;
    }

    /** Waits until it has heard {@code text}, in any case of letters, as a part of what was said since the last match. */
    public PhoneScript hears(String text) {
        return add(new Step.Hears(text));
    }

    /** Presses keys, 0.2 s apart: digits, {@code *}, {@code #}; {@code w} waits half a second. */
    public PhoneScript presses(String keys) {
        if (!keys.matches("[0-9A-D*#w]+")) {
            throw new IllegalArgumentException(
                    "'" + keys + "' cannot be pressed; keys are 0-9, A-D, * and #, and w waits.");
        }
        return add(new Step.Presses(keys));
    }

    /** Says something, 0.4 s a word. */
    public PhoneScript says(String text) {
        return add(new Step.Says(text));
    }

    /** Does nothing for that long. */
    public PhoneScript waits(Duration duration) {
        return add(new Step.Waits(duration));
    }

    /** Hangs up. If the app ended the call by then, that counts too. */
    public PhoneScript hangsUp() {
        return add(new Step.HangsUp());
    }

    /** Waits and hangs up. */
    public PhoneScript hangsUpAfter(Duration duration) {
        return waits(duration).hangsUp();
    }

    private PhoneScript add(Step step) {
        script.add(step);
        return this;
    }
}
