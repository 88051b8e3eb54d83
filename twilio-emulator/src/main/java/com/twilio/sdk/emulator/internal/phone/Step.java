package com.twilio.sdk.emulator.internal.phone;

import java.time.Duration;

/** A step of a phone's script. */
public sealed interface Step {
    /** Returns the step as the phone's expectation: {@code waits to hear "Press 1"}. */
    String expectation();

    /** Returns the step as the log would have told it: {@code hears "Press 1"}. */
    String deed();

    /** Waits until a text was heard, in any case of letters, after what was heard before. */
    record Hears(String text) implements Step {
        @Override
        public String expectation() {
            return "waits to hear \"" + text + "\"";
        }

        @Override
        public String deed() {
            return "hears \"" + text + "\"";
        }
    }

    /** Presses keys one after another; {@code w} waits half a second. */
    record Presses(String keys) implements Step {
        @Override
        public String expectation() {
            return "wants to press " + keys;
        }

        @Override
        public String deed() {
            return "presses " + keys;
        }
    }

    /** Says something. */
    record Says(String text) implements Step {
        @Override
        public String expectation() {
            return "wants to say \"" + text + "\"";
        }

        @Override
        public String deed() {
            return "says \"" + text + "\"";
        }
    }

    /** Does nothing for a while. */
    record Waits(Duration duration) implements Step {
        @Override
        public String expectation() {
            return "wants to wait " + duration.toMillis() + " ms";
        }

        @Override
        public String deed() {
            return "waits " + duration.toMillis() + " ms";
        }
    }

    /** Hangs up. */
    record HangsUp() implements Step {
        @Override
        public String expectation() {
            return "wants to hang up";
        }

        @Override
        public String deed() {
            return "hangs up";
        }
    }
}
