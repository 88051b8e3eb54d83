package com.twilio.sdk.emulator.internal.rest;

/** What an operation does beyond storing. */
@FunctionalInterface
public interface Behaviour {
    /**
     * Carries the operation out and returns the resource to show; that of a list is its page.
     *
     * @throws RestError if Twilio would refuse it
     */
    Resource act(RestRequest request);
}
