package com.twilio.sdk.resource.factory;

import com.twilio.sdk.TwilioRestException;
import com.twilio.sdk.resource.instance.CallerIdValidation;

import java.util.Map;

/**
 * A factory of verified numbers.
 *
 * <p>{@code create(params)}; the fluent line is {@code client.validationRequests().create(v ->
 * v.phoneNumber(number))}. Thread-safe.
 */
public interface OutgoingCallerIdFactory {
    /**
     * Asks Twilio to call a number and to take a code there, after which the number is verified.
     *
     * @param params Twilio's parameter names with their values; PhoneNumber is needed
     * @throws TwilioRestException if Twilio answers with an error or cannot be reached
     * @throws IllegalArgumentException naming the parameters that are missing
     */
    CallerIdValidation create(Map<String, String> params);
}
