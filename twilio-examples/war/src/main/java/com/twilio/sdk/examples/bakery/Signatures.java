package com.twilio.sdk.examples.bakery;

import com.twilio.sdk.servlet.TwilioSignatureFilter;

import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.annotation.WebInitParam;

/**
 * Lets Twilio alone reach what stands under {@code /twilio/}; the page of events is for people.
 *
 * <p>The auth token comes from the environment: {@code TWILIO_AUTH_TOKEN}; behind a proxy, {@code TWILIO_PUBLIC_URL} too.
 */
@WebFilter(urlPatterns = "/*", initParams = @WebInitParam(name = "paths", value = "/twilio/*"))
public class Signatures extends TwilioSignatureFilter {
    /** Makes the filter; the container calls it. */
    public Signatures() {}
}
