package com.twilio.sdk.resource.factory;

import com.twilio.sdk.TwilioRestException;
import com.twilio.sdk.resource.instance.Queue;

import java.util.Map;

/**
 * A factory of queues.
 *
 * <p>{@code create(params)}; the fluent line is {@code client.queues().create(q -> q.friendlyName(name))}. Thread-safe.
 */
public interface QueueFactory {
    /**
     * Makes a queue.
     *
     * @param params Twilio's parameter names with their values; FriendlyName is needed
     * @throws TwilioRestException if Twilio answers with an error or cannot be reached
     * @throws IllegalArgumentException naming the parameters that are missing
     */
    Queue create(Map<String, String> params);
}
