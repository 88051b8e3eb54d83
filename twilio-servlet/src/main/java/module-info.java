/** Web apps: servlets that answer with TwiML, a filter that lets Twilio's requests alone pass, and JSP tags. */
module com.twilio.sdk.servlet {
    requires static transitive org.jspecify;
    requires transitive com.twilio.sdk.core;
    requires transitive com.twilio.sdk.twiml;
    requires static transitive jakarta.servlet;
    requires static transitive jakarta.servlet.jsp;
    requires static transitive jakarta.websocket;
    requires java.xml;

    exports com.twilio.sdk.servlet;
    exports com.twilio.sdk.servlet.jsp;
}
