/** The client of Twilio's REST API. */
module com.twilio.sdk.rest {
    requires static transitive org.jspecify;
    requires transitive com.twilio.sdk.core;
    requires transitive okhttp3;
    requires com.squareup.moshi;
    requires okio;

    exports com.twilio.sdk.rest;
    exports com.twilio.sdk.rest.api.v2010;
}
