package com.twilio.sdk.resource.factory;

import com.twilio.sdk.TwilioRestException;
import com.twilio.sdk.resource.instance.IncomingPhoneNumber;

import java.util.Map;

/**
 * A factory of phone numbers.
 *
 * <p>{@code create(params)}; the fluent line is {@code client.incomingPhoneNumbers().create(n ->
 * n.phoneNumber(number).voiceUrl(url))}. Thread-safe.
 */
public interface IncomingPhoneNumberFactory {
    /**
     * Buys a number.
     *
     * @param params Twilio's parameter names with their values; one of PhoneNumber and AreaCode is needed
     * @throws TwilioRestException if Twilio answers with an error or cannot be reached
     * @throws IllegalArgumentException naming the parameters that are missing
     */
    IncomingPhoneNumber create(Map<String, String> params);
}
