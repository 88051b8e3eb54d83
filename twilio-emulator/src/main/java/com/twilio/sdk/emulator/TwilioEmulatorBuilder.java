package com.twilio.sdk.emulator;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * A builder of {@link TwilioEmulator}, for another clock, port, seed or other numbers.
 *
 * <p>{@code TwilioEmulator.builder().port(4010).clock(ClockMode.REAL).start()}. Not thread-safe.
 */
public final class TwilioEmulatorBuilder {
    int port;
    long seed = 2010_04_01;
    ClockMode clock = ClockMode.AUTO;
    Instant startsAt = Instant.parse("2026-01-05T09:00:00Z");
    List<String> numbers = new ArrayList<>(List.of("+12025550101", "+12025550102"));
    final List<String> verified = new ArrayList<>();
    boolean trial;
    String voiceUrl = "";
    String messageUrl = "";
    Consumer<LogEntry> listener = entry -> {};

    TwilioEmulatorBuilder() {}

    /** Sets the port on loopback; 0, the default, takes a free one. */
    public TwilioEmulatorBuilder port(int port) {
        this.port = port;
        return this;
    }

    /** Sets what SIDs, token and secrets are made from; the same seed gives the same ones. */
    public TwilioEmulatorBuilder seed(long seed) {
        this.seed = seed;
        return this;
    }

    /** Sets how the clock moves; the default is {@link ClockMode#AUTO}. */
    public TwilioEmulatorBuilder clock(ClockMode clock) {
        this.clock = clock;
        return this;
    }

    /** Sets the time at the start; the default is 2026-01-05T09:00:00Z, or now with the wall clock. */
    public TwilioEmulatorBuilder startsAt(Instant time) {
        this.startsAt = time;
        return this;
    }

    /** Adds a number to the account's own. */
    public TwilioEmulatorBuilder number(String phoneNumber) {
        numbers.add(phoneNumber);
        return this;
    }

    /** Sets the voice URL of all numbers that the account has at the start. */
    public TwilioEmulatorBuilder voiceUrl(String url) {
        this.voiceUrl = url;
        return this;
    }

    /** Sets the message URL of all numbers that the account has at the start. */
    public TwilioEmulatorBuilder messageUrl(String url) {
        this.messageUrl = url;
        return this;
    }

    /**
     * Makes the account a trial one: it calls and texts verified numbers only (21219, 21608), calls from its own or
     * verified ones only (21210, 21606), and its texts begin with a notice. A full account is the default.
     */
    public TwilioEmulatorBuilder trial() {
        this.trial = true;
        return this;
    }

    /** Adds a verified caller id of the account. */
    public TwilioEmulatorBuilder verified(String phoneNumber) {
        verified.add(phoneNumber);
        return this;
    }

    /** Sets who gets each line of the log as it is written; it must be quick. */
    public TwilioEmulatorBuilder listener(Consumer<LogEntry> listener) {
        this.listener = listener;
        return this;
    }

    /**
     * Starts the emulator.
     *
     * @throws java.io.UncheckedIOException if the port is taken
     */
    public TwilioEmulator start() {
        return new TwilioEmulator(this);
    }
}
