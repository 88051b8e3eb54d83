package com.twilio.sdk.resource;

import com.twilio.sdk.TwilioRestException;

import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

/** A thing or a list of the classic API: what stands between its maps and the fluent client. */
public abstract class Resource {
    /** For the instances and the lists. */
    protected Resource() {}

    /** Brings a map of Twilio's parameter names into a parameter object; a null value is left out. */
    protected static void put(Map<String, String> params, BiConsumer<String, String> target) {
        params.forEach((name, value) -> {
            if (value != null) {
                target.accept(name, value);
            }
        });
    }

    /**
     * Runs a request of the fluent client.
     *
     * @throws TwilioRestException if Twilio answers with an error or cannot be reached
     */
    protected static <T> T request(Supplier<T> request) {
        return TwilioRestException.translating(request);
    }
}
