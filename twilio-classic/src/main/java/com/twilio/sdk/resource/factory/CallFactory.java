package com.twilio.sdk.resource.factory;

import com.twilio.sdk.TwilioRestException;
import com.twilio.sdk.resource.instance.Call;

import java.util.Map;

/**
 * A factory of calls.
 *
 * <p>{@code create(params)}; the fluent line is {@code client.calls().create(c -> c.to(to).from(from).url(url))}.
 * Thread-safe.
 */
public interface CallFactory {
    /**
     * Places a call.
     *
     * @param params Twilio's parameter names with their values; To, From and one of Url, Twiml and ApplicationSid are
     * needed
     * @throws TwilioRestException if Twilio answers with an error or cannot be reached
     * @throws IllegalArgumentException naming the parameters that are missing
     */
    Call create(Map<String, String> params);
}
