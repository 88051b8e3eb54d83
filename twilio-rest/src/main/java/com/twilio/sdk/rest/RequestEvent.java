package com.twilio.sdk.rest;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;

/**
 * A step of a call, as a {@link RequestListener} is told it. Immutable.
 *
 * <p>It has no credential, parameter, header or body; a phone number or name in the path is masked.
 *
 * @param callId the same number in all events of one call, and in no other of this process
 * @param operation the operation's name in Twilio's API description, such as {@code CreateMessage}
 * @param method the HTTP method
 * @param product the first label of Twilio's host, such as {@code api}
 * @param pathTemplate the path with its holes: {@code /2010-04-01/Accounts/{AccountSid}/Messages.json}
 * @param path the path with its SIDs, and of any other value the last four characters
 * @param attempt the number of the attempt, from 1 on; at the end of the call how many there were; 0 at its start
 * @param start when the attempt began; in {@code callStarted} and {@code callEnded} when the call did
 * @param connect how long it took until a connection was ready: next to nothing for one that is kept, else name look-up,
 *     connection and TLS; null while there is none
 * @param total the time from {@code start} to the end; null before it
 * @param outcome {@link Outcome#DONE} after an answer of success, else whether Twilio may have carried it out; null before
 *     the end
 * @param status the HTTP status, null without an answer
 * @param errorCode Twilio's error code, null without one
 * @param requestId Twilio's id of the request, null if no answer named one
 * @param errorType what went wrong, the simple name of an exception: {@code TwilioRateLimitException} for an answer, {@code
 *     SocketTimeoutException} for none; null if nothing did
 */
public record RequestEvent(
        long callId,
        String operation,
        String method,
        String product,
        String pathTemplate,
        String path,
        int attempt,
        Instant start,
        @Nullable Duration connect,
        @Nullable Duration total,
        @Nullable Outcome outcome,
        @Nullable Integer status,
        @Nullable Integer errorCode,
        @Nullable String requestId,
        @Nullable String errorType) {

    /** Returns whether the attempt or the call has ended well. */
    public boolean isSuccess() {
        return outcome == Outcome.DONE && errorType == null;
    }
}
