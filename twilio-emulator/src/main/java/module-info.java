/** A local Twilio: REST, TwiML execution, webhooks, phones. */
module com.twilio.sdk.emulator {
    requires static transitive org.jspecify;
    requires static transitive org.junit.jupiter.api;
    requires transitive com.twilio.sdk.rest;
    requires com.twilio.sdk.core;
    requires com.twilio.sdk.twiml;
    requires com.squareup.moshi;
    requires java.net.http;
    requires jdk.httpserver;
    requires okio;

    exports com.twilio.sdk.emulator;
    exports com.twilio.sdk.emulator.junit;
}
