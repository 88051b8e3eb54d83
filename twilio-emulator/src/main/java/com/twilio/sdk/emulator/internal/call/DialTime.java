package com.twilio.sdk.emulator.internal.call;

import com.twilio.sdk.emulator.internal.time.Scope;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;

/** For how long a Dial verb connects both sides. */
final class DialTime {
    private static final long LONGEST = 14_400;

    private DialTime() {}

    /** Runs {@code end} when the time is over; nobody waits for a limit that the document does not name. */
    static void limit(Attributes dial, Scope scope, Runnable end) {
        Duration limit = dial.seconds("timeLimit", LONGEST);
        if (dial.text("timeLimit", "").isEmpty()) {
            scope.inBackground(limit, end);
        } else {
            scope.after(limit, end);
        }
    }

    /** Returns the whole seconds from {@code bridged} until now; 0 if both sides were never connected. */
    static String seconds(Exchange exchange, @Nullable Instant bridged) {
        return bridged == null
                ? "0"
                : String.valueOf(Duration.between(bridged, exchange.loop.now()).toSeconds());
    }
}
