package com.twilio.sdk.resource.factory;

import com.twilio.sdk.TwilioRestException;
import com.twilio.sdk.resource.instance.Application;

import java.util.Map;

/**
 * A factory of TwiML applications.
 *
 * <p>{@code create(params)}; the fluent line is {@code client.applications().create(a ->
 * a.friendlyName(name).voiceUrl(url))}. Thread-safe.
 */
public interface ApplicationFactory {
    /**
     * Makes an application.
     *
     * @param params Twilio's parameter names with their values; none is needed
     * @throws TwilioRestException if Twilio answers with an error or cannot be reached
     * @throws IllegalArgumentException naming the parameters that are missing
     */
    Application create(Map<String, String> params);
}
