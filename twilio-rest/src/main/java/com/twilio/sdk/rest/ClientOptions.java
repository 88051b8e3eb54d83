package com.twilio.sdk.rest;

import com.twilio.sdk.rest.internal.Settings;

import java.time.Duration;

/**
 * Options of a client: what {@link TwilioClient#with} may change.
 *
 * <p>{@code client.with(o -> o.deadline(Duration.ofSeconds(5)))} shares connections with the client it comes from.
 */
public final class ClientOptions {
    private Settings settings;

    ClientOptions(Settings settings) {
        this.settings = settings;
    }

    /**
     * Sets the longest that a call may take, all attempts and pauses included; 60 s by default.
     *
     * @throws IllegalArgumentException if it is not positive
     */
    public ClientOptions deadline(Duration deadline) {
        if (deadline.isNegative() || deadline.isZero()) {
            throw new IllegalArgumentException(
                    "The deadline is " + deadline + "; it must be longer than nothing.");
        }
        settings = new Settings(deadline, settings.attempts(), settings.listener());
        return this;
    }

    /**
     * Sets how many attempts are made at the most where it is safe to repeat; 3 by default, 1 for none but the first.
     *
     * @throws IllegalArgumentException if it is less than 1
     */
    public ClientOptions attempts(int attempts) {
        if (attempts < 1) {
            throw new IllegalArgumentException(
                    "The number of attempts is " + attempts + "; it must be 1 or more.");
        }
        settings = new Settings(settings.deadline(), attempts, settings.listener());
        return this;
    }

    Settings settings() {
        return settings;
    }
}
