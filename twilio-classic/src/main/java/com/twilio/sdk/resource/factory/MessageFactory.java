package com.twilio.sdk.resource.factory;

import com.twilio.sdk.TwilioRestException;
import com.twilio.sdk.resource.instance.Message;

import java.util.Map;

/**
 * A factory of messages.
 *
 * <p>{@code create(params)}; the fluent line is {@code client.messages().create(m ->
 * m.to(to).from(from).body(body))}. Thread-safe.
 */
public interface MessageFactory {
    /**
     * Sends a message.
     *
     * @param params Twilio's parameter names with their values; To, one of From and MessagingServiceSid, and one of
     * Body, MediaUrl and ContentSid are needed
     * @throws TwilioRestException if Twilio answers with an error or cannot be reached
     * @throws IllegalArgumentException naming the parameters that are missing
     */
    Message create(Map<String, String> params);
}
