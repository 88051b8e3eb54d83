package com.twilio.sdk.rest.internal;

import com.twilio.sdk.rest.TwilioException;

import java.time.Duration;

/** What follows an attempt. */
sealed interface Step {
    /** The call has ended well. */
    record Done(Reply reply) implements Step {}

    /** Another attempt follows after a pause; {@code otherwise} is the failure if that cannot be. */
    record Again(Duration pause, TwilioException otherwise) implements Step {}

    /** The call has failed for good. */
    record Failed(TwilioException exception) implements Step {}
}
