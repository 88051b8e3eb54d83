package com.twilio.sdk.rest;

import java.time.Duration;

/**
 * A listener to what the client does: for metrics, traces and logs.
 *
 * <p>{@code TwilioClient.builder()….listener(new RequestListener() { public void callEnded(RequestEvent e) { … } })}. Each
 * call gives, in this order: {@link #callStarted}, and for each attempt {@link #attemptStarted}, {@link #attemptEnded}
 * and, if another one follows, {@link #retryPlanned}; then {@link #callEnded}. What a call sends or receives is never
 * told, nor a credential; see {@link RequestEvent}.
 *
 * <p>The first two are called on the caller's thread, the others also on the client's: a listener is thread-safe, and
 * does not block. Of an asynchronous call that is cancelled or passes its deadline, the end may be told before that of
 * its last attempt, or without it. What a listener throws is logged once and changes nothing.
 */
public interface RequestListener {
    /** Takes note that an operation was called; nothing has been sent yet. */
    default void callStarted(RequestEvent event) {}

    /** Takes note that an attempt begins: it waits for a connection, and sends the request. */
    default void attemptStarted(RequestEvent event) {}

    /** Takes note that an attempt has ended, by an answer or without one. */
    default void attemptEnded(RequestEvent event) {}

    /** Takes note that another attempt follows the one in {@code event} after a pause. */
    default void retryPlanned(RequestEvent event, Duration pause) {}

    /** Takes note that the call has ended, with the figures of all its attempts. */
    default void callEnded(RequestEvent event) {}
}
