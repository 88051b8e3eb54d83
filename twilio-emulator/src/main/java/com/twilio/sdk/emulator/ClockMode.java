package com.twilio.sdk.emulator;

/**
 * A way in which the emulator's clock moves.
 *
 * <p>{@code TwilioEmulator.builder().clock(ClockMode.MANUAL).start()}
 */
public enum ClockMode {
    /**
     * The clock jumps to the next event as soon as nothing is running, and stands still while a webhook runs: a ring
     * of 60 s lasts milliseconds. It does not jump to the time limit of a call that nobody ends. The default.
     */
    AUTO,

    /** The clock moves by {@link TwilioEmulator#advance} alone. */
    MANUAL,

    /** The clock is the wall clock: for people who try an app by hand. */
    REAL
}
