package com.twilio.sdk.rest;

import org.jspecify.annotations.Nullable;

import java.io.Serializable;
import java.time.Duration;

/**
 * A report of a failed request: what every {@link TwilioException} knows.
 *
 * @param operation the operation's name, such as {@code CreateMessage}
 * @param outcome whether Twilio may have carried it out
 * @param attempts how many attempts were made, 0 if none was
 * @param elapsed the time from the start of the call to its failure, sleeps included
 * @param status the HTTP status of the last answer, null if there was none
 * @param requestId Twilio's id of the last request, null if no answer named one
 * @param retryAfter how long Twilio asks to wait, null if it does not
 */
public record Failure(
        String operation,
        Outcome outcome,
        int attempts,
        Duration elapsed,
        @Nullable Integer status,
        @Nullable String requestId,
        @Nullable Duration retryAfter)
        implements Serializable {}
