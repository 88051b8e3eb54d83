/** TwiML: elements that are their own builders, one direct writer, one hardened reader, and a JAXB binding. */
@SuppressWarnings("module") // twilio-servlet is compiled after this one
module com.twilio.sdk.twiml {
    requires static transitive org.jspecify;
    requires transitive com.twilio.sdk.core;
    requires transitive jakarta.xml.bind;
    requires java.xml;

    exports com.twilio.sdk.twiml;
    exports com.twilio.sdk.twiml.fax;
    exports com.twilio.sdk.twiml.internal to
            com.twilio.sdk.servlet;
    exports com.twilio.sdk.twiml.messaging;
    exports com.twilio.sdk.twiml.ssml;
    exports com.twilio.sdk.twiml.voice;

    opens com.twilio.sdk.twiml to
            jakarta.xml.bind;
}
