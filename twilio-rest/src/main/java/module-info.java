/** The client of Twilio's REST API. */
module com.twilio.sdk.rest {
    requires static transitive org.jspecify;
    requires static com.fasterxml.jackson.annotation;
    requires transitive com.twilio.sdk.core;
    requires com.squareup.moshi;
    requires okhttp3;
    requires okio;

    exports com.twilio.sdk.rest;
    exports com.twilio.sdk.rest.api.v2010;
}
