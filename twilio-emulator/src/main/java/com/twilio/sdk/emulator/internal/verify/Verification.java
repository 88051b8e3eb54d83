package com.twilio.sdk.emulator.internal.verify;

import com.twilio.sdk.emulator.internal.rest.Resource;

import java.time.Instant;

/** A code that was sent to an address and waits to be checked. */
final class Verification {
    private static final long LIFETIME = 600;
    private static final int MOST = 5;

    final Resource resource;
    final String code;
    private final Instant start;
    private int sends;
    private int failures;

    Verification(Resource resource, String code, Instant start) {
        this.resource = resource;
        this.code = code;
        this.start = start;
    }

    boolean isOver(Instant now) {
        return !"pending".equals(resource.text("status"))
                || now.isAfter(start.plusSeconds(LIFETIME));
    }

    /** Counts a send; false if there were five. */
    boolean mayBeSent() {
        return sends++ < MOST;
    }

    /** Returns whether it may be checked: not after five codes that were wrong. */
    boolean mayBeChecked() {
        return failures < MOST;
    }

    boolean isRight(String given) {
        boolean right = given.equals(code);
        failures += right ? 0 : 1;
        return right;
    }
}
