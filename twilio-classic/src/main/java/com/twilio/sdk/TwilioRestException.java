package com.twilio.sdk;

import com.twilio.sdk.rest.Outcome;
import com.twilio.sdk.rest.TwilioApiException;
import com.twilio.sdk.rest.TwilioException;

import org.jspecify.annotations.Nullable;

import java.util.function.Supplier;

/**
 * A request to Twilio that failed, for code of the classic API.
 *
 * <p>Unchecked, so that code with and without {@code catch} compiles. {@link #getCause()} is the exception of the
 * fluent API, which knows more.
 */
public class TwilioRestException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** The code of an error to which Twilio gave none. */
    private static final int NO_CODE = 0;

    private final TwilioException failure;

    TwilioRestException(TwilioException failure) {
        super(failure.getMessage(), failure);
        this.failure = failure;
    }

    /** Runs a request of the fluent API and turns its exception into the classic one. */
    public static <T> T translating(Supplier<T> request) {
        try {
            return request.get();
        } catch (TwilioException e) {
            throw new TwilioRestException(e);
        }
    }

    /** Returns Twilio's error code, such as 21211; 0 if the answer has none or there was no answer. */
    public int getErrorCode() {
        Integer code = failure instanceof TwilioApiException answered ? answered.code() : null;
        return code == null ? NO_CODE : code;
    }

    /** Returns Twilio's words about the error, or the whole message if there are none. */
    public @Nullable String getErrorMessage() {
        String detail = failure instanceof TwilioApiException answered ? answered.detail() : null;
        return detail == null ? getMessage() : detail;
    }

    /** Returns the page about the error, or null if it has no code. */
    public @Nullable String getMoreInfo() {
        return failure instanceof TwilioApiException answered ? answered.moreInfo() : null;
    }

    /** Returns whether Twilio may have carried the request out all the same. */
    public Outcome getOutcome() {
        return failure.outcome();
    }
}
