package com.twilio.sdk.rest.internal;

import com.twilio.sdk.rest.RequestEvent;

import org.jspecify.annotations.Nullable;

import java.time.Duration;

/**
 * The log of the client, {@code com.twilio.sdk.rest}: each attempt at level DEBUG, and at WARNING a call that was given up
 * after several attempts, although another one might help.
 *
 * <p>It is written from events, which have nothing that is private.
 */
final class RequestLog {
    static final System.Logger LOG = System.getLogger("com.twilio.sdk.rest");

    private RequestLog() {}

    static boolean isOn() {
        return LOG.isLoggable(System.Logger.Level.DEBUG);
    }

    /** {@code CreateMessage: attempt 1, POST api /2010-04-01/…/Messages.json: 201 in 35 ms (request RQ…)}. */
    static void attemptEnded(RequestEvent event) {
        LOG.log(
                System.Logger.Level.DEBUG,
                event.operation() + ": attempt " + event.attempt() + ", " + event.method() + " "
                        + event.product() + " " + event.path() + ": " + result(event) + " in "
                        + millis(event.total()) + " ms" + request(event));
    }

    static void retryPlanned(RequestEvent event, Duration pause) {
        LOG.log(
                System.Logger.Level.DEBUG,
                event.operation() + ": attempt " + (event.attempt() + 1) + " follows in "
                        + pause.toMillis() + " ms");
    }

    static void exhausted(RequestEvent event) {
        LOG.log(
                System.Logger.Level.WARNING,
                event.operation() + ": given up after "
                        + (event.attempt() == 1 ? "1 attempt" : event.attempt() + " attempts")
                        + " in " + millis(event.total()) + " ms: " + result(event) + ", "
                        + event.outcome() + request(event));
    }

    private static String result(RequestEvent event) {
        if (event.status() == null) {
            return "no answer (" + event.errorType() + ")";
        }
        return event.status()
                + (event.errorCode() == null ? "" : ", code " + event.errorCode())
                + (event.errorType() != null && event.errorType().contains("Decode")
                        ? ", not readable"
                        : "");
    }

    private static String request(RequestEvent event) {
        return event.requestId() == null ? "" : " (request " + event.requestId() + ")";
    }

    private static long millis(@Nullable Duration duration) {
        return duration == null ? 0 : duration.toMillis();
    }
}
