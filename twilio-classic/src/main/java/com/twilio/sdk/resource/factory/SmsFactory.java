package com.twilio.sdk.resource.factory;

import com.twilio.sdk.TwilioRestException;
import com.twilio.sdk.resource.instance.Sms;

import java.util.Map;

/**
 * A factory of texts.
 *
 * <p>{@code create(params)}; the fluent line is {@code client.messages().create(m ->
 * m.to(to).from(from).body(body))}. Thread-safe.
 */
public interface SmsFactory {
    /**
     * Sends a text.
     *
     * @param params Twilio's parameter names with their values; To, From and Body are needed
     * @throws TwilioRestException if Twilio answers with an error or cannot be reached
     * @throws IllegalArgumentException naming the parameters that are missing
     */
    Sms create(Map<String, String> params);
}
