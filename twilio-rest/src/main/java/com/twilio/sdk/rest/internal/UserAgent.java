package com.twilio.sdk.rest.internal;

/** How this library names itself to Twilio. */
final class UserAgent {
    static final String TEXT = "twilio-jvm/0.1.0 (Java " + System.getProperty("java.version") + "; "
            + System.getProperty("os.name") + " " + System.getProperty("os.arch") + ")";

    private UserAgent() {}
}
