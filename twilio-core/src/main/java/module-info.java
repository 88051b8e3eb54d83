/** What TwiML and REST share: values with a meaning of their own, webhooks, messages of WebSockets, and tokens. */
@SuppressWarnings("module") // twilio-servlet is compiled after this one
module com.twilio.sdk.core {
    requires static transitive org.jspecify;

    exports com.twilio.sdk.token;
    exports com.twilio.sdk.type;
    exports com.twilio.sdk.webhook;
    exports com.twilio.sdk.webhook.internal to
            com.twilio.sdk.servlet;
    exports com.twilio.sdk.webhook.socket;
}
