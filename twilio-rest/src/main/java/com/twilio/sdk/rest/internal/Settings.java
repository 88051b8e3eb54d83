package com.twilio.sdk.rest.internal;

import java.time.Duration;

/**
 * What a derived client may set differently.
 *
 * @param deadline the longest a call may take, all attempts and sleeps included
 * @param attempts how many attempts at the most
 */
public record Settings(Duration deadline, int attempts) {
    public static final Settings DEFAULT = new Settings(Duration.ofSeconds(60), 3);
}
