/** What TwiML and REST share: values with a meaning of their own, webhooks, messages of WebSockets, and tokens. */
module com.twilio.sdk.core {
    requires static transitive org.jspecify;

    exports com.twilio.sdk.token;
    exports com.twilio.sdk.type;
    exports com.twilio.sdk.webhook;
    exports com.twilio.sdk.webhook.socket;
}
