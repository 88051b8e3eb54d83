package com.twilio.sdk.rest.internal;

import com.twilio.sdk.rest.ApiError;
import com.twilio.sdk.rest.ErrorCode;
import com.twilio.sdk.rest.Outcome;

import org.jspecify.annotations.Nullable;

import java.time.Duration;

/** Words about an error that Twilio answered: its own first, then ours to its code. */
final class ErrorWords {
    private ErrorWords() {}

    /** What the error is: {@code : Invalid 'To' Phone Number. The To of the request is …}. */
    static String said(ApiError error, String contentType) {
        ErrorCode code = code(error);
        String cause = code == null ? null : code.cause();
        if (error.message() != null) {
            return ": " + FailureReport.ended(error.message()) + (cause == null ? "" : " " + cause);
        }
        return cause == null ? " with " + contentType + " that explains nothing." : ": " + cause;
    }

    /**
     * What to do about the error: what its code says, or else {@code advice}, which goes by the status.
     *
     * <p>Where the request may have been carried out, or Twilio says how long to wait, the advice comes first: "try
     * again" would be the wrong word then.
     */
    static String nextStep(
            ApiError error, Outcome outcome, @Nullable Duration retryAfter, String advice) {
        ErrorCode code = code(error);
        String next = code == null || outcome.mayHaveHappened() || retryAfter != null
                ? null
                : code.nextStep();
        return next == null ? advice : " " + next;
    }

    private static @Nullable ErrorCode code(ApiError error) {
        Integer code = error.code();
        return code == null ? null : ErrorCode.of(code);
    }
}
