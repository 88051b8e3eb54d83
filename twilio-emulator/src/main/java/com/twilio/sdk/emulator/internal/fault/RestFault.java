package com.twilio.sdk.emulator.internal.fault;

import java.time.Duration;

/**
 * What goes wrong with one REST request.
 *
 * @param kind how the request is answered, or not
 * @param carriedOut whether the request is carried out before it goes wrong
 * @param retryAfter the value of {@code Retry-After}; zero for none
 */
public record RestFault(Kind kind, boolean carriedOut, Duration retryAfter) {
    /** A way in which an answer goes wrong. */
    public enum Kind {
        TOO_MANY_REQUESTS,
        SERVER_ERROR,
        NO_ANSWER,
        CUT
    }

    /** Returns the words of the log. */
    @Override
    public String toString() {
        String what = switch (kind) {
            case TOO_MANY_REQUESTS ->
                "429" + (retryAfter.isZero() ? "" : ", again after " + seconds());
            case SERVER_ERROR -> "500";
            case NO_ANSWER -> "no answer";
            case CUT -> "the connection is cut";
        };
        return "fault: " + what;
    }

    private String seconds() {
        return retryAfter.toSeconds() + " s";
    }
}
