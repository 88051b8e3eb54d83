package com.twilio.sdk.rest.internal;

import java.time.Duration;

/**
 * What a derived client may set differently.
 *
 * @param deadline the longest a call may take, all attempts and sleeps included
 * @param attempts how many attempts at the most
 * @param repeatAfter503 whether a send, call or purchase that was answered 503 is sent again
 */
public record Settings(Duration deadline, int attempts, boolean repeatAfter503) {
    public static final Settings DEFAULT = new Settings(Duration.ofSeconds(60), 3, false);

    public Settings withDeadline(Duration deadline) {
        return new Settings(deadline, attempts, repeatAfter503);
    }

    public Settings withAttempts(int attempts) {
        return new Settings(deadline, attempts, repeatAfter503);
    }

    public Settings withRepeatAfter503(boolean repeatAfter503) {
        return new Settings(deadline, attempts, repeatAfter503);
    }
}
