package com.twilio.sdk.rest.internal;

import com.twilio.sdk.rest.RequestListener;

import org.jspecify.annotations.Nullable;

import java.time.Duration;

/**
 * What a derived client may set differently.
 *
 * @param deadline the longest a call may take, all attempts and sleeps included
 * @param attempts how many attempts at the most
 * @param listener who is told of calls, null for nobody; it never throws
 */
public record Settings(
        Duration deadline, int attempts, @Nullable RequestListener listener) {
    public static final Settings DEFAULT = new Settings(Duration.ofSeconds(60), 3);

    /** Settings that nobody listens to. */
    public Settings(Duration deadline, int attempts) {
        this(deadline, attempts, null);
    }

    /** The same settings with a listener. */
    public Settings listenedToBy(RequestListener listener) {
        return new Settings(deadline, attempts, new SafeListener(listener));
    }
}
