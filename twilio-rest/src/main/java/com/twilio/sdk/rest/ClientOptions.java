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
        settings = settings.deadline(deadline);
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
        settings = settings.attempts(attempts);
        return this;
    }

    /**
     * Sets whether a send, a call or a purchase that was answered 503 is sent again; false by default.
     *
     * <p>Twilio mostly answers 503 before it does anything, but does not promise so: with this, a message may reach its
     * recipient twice. Reads, updates by PUT and deletions are sent again after a 503 in any case.
     */
    public ClientOptions repeatAfter503(boolean repeatAfter503) {
        settings = settings.repeatAfter503(repeatAfter503);
        return this;
    }

    /**
     * Sets whether each answer is checked at once: a field that cannot be read is then a {@link
     * TwilioDecodeException} that names them all, and not an error of the getter. False by default.
     */
    public ClientOptions checkResponses(boolean check) {
        settings = settings.checkResponses(check);
        return this;
    }

    Settings settings() {
        return settings;
    }
}
