package com.twilio;

import org.jspecify.annotations.Nullable;

/**
 * The ways to point a program that names no base URL at another Twilio, such as the local one.
 *
 * <p>{@code java -Dtwilio.baseUrl=http://127.0.0.1:4010 MakeCall}: {@code new TwilioRestClient(sid, token)} names none,
 * so it is given from outside. https is accepted, and http to a loopback address.
 */
public final class TwilioBaseUrl {
    /** The system property, which wins. */
    public static final String PROPERTY = "twilio.baseUrl";

    /** The environment variable. */
    public static final String VARIABLE = "TWILIO_BASE_URL";

    private TwilioBaseUrl() {}

    /** Returns the base URL that new clients would use, or null if they would go to Twilio itself. */
    public static @Nullable String fromOutside() {
        String property = System.getProperty(PROPERTY);
        return property == null ? System.getenv(VARIABLE) : property;
    }
}
