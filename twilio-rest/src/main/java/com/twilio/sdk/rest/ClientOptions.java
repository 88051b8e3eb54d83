package com.twilio.sdk.rest;

import com.twilio.sdk.rest.internal.Settings;

import okhttp3.Headers;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.Locale;
import java.util.Set;

/**
 * Options of a client: what {@link TwilioClient#with} may change.
 *
 * <p>{@code client.with(o -> o.deadline(Duration.ofSeconds(5)))} shares connections with the client it comes from.
 */
public final class ClientOptions {
    private static final Set<String> OURS =
            Set.of("authorization", "content-type", "content-length", "host", "user-agent");

    private Settings settings;
    private String accountSid;

    ClientOptions(Settings settings, String accountSid) {
        this.settings = settings;
        this.accountSid = accountSid;
    }

    /**
     * Sets the account whose resources are reached without naming it, mostly a subaccount; the credentials stay.
     *
     * @throws IllegalArgumentException if it is no account SID
     */
    public ClientOptions account(String accountSid) {
        this.accountSid = TwilioClientBuilder.checkedAccount(accountSid);
        return this;
    }

    /**
     * Sets a header of each request, such as {@code I-Twilio-Trace}; null removes it. A parameter that is sent as a
     * header wins.
     *
     * @throws IllegalArgumentException if HTTP forbids the name or value, or the client sets the header itself
     */
    public ClientOptions header(String name, @Nullable String value) {
        if (OURS.contains(name.toLowerCase(Locale.ROOT))) {
            throw new IllegalArgumentException(
                    "The header " + name + " is set by the client itself; leave it out.");
        }
        if (value != null) {
            Headers.of(name, value);
        }
        settings = settings.header(name, value);
        return this;
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

    String accountSid() {
        return accountSid;
    }

    Settings settings() {
        return settings;
    }
}
