package com.twilio.sdk.rest;

/**
 * What is known about a request that failed: whether Twilio may have carried it out.
 *
 * <p>{@code catch (TwilioException e) { if (!e.outcome().mayHaveHappened()) sendAgain(); }}: a message or a call has no
 * idempotency key, so sending it again is safe only where nothing can have happened the first time.
 */
public enum Outcome {
    /** No byte of the request left this machine: it is safe to send it again. */
    NOT_SENT,
    /** Twilio answered that it did nothing: it is safe to send a corrected request. */
    REFUSED,
    /** Twilio answered with success, but the answer could not be read: do not send it again. */
    DONE,
    /** The request left, and no answer says what became of it: look before sending it again. */
    UNKNOWN;

    /** Returns whether Twilio may have carried the request out: {@link #DONE} or {@link #UNKNOWN}. */
    public boolean mayHaveHappened() {
        return this == DONE || this == UNKNOWN;
    }
}
