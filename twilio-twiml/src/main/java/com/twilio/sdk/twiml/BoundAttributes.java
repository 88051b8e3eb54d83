package com.twilio.sdk.twiml;

import org.jspecify.annotations.Nullable;

import java.util.AbstractMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

import javax.xml.XMLConstants;
import javax.xml.namespace.QName;

/** The attributes of an element as JAXB wants them: by qualified name. */
final class BoundAttributes extends AbstractMap<QName, String> {
    private static final String XML = XMLConstants.XML_NS_PREFIX + ":";

    private final TwimlElement element;

    BoundAttributes(TwimlElement element) {
        this.element = element;
    }

    @Override
    public @Nullable String put(QName name, String value) {
        return put(element, name, value);
    }

    /** Sets an attribute that a parser read. */
    static @Nullable String put(TwimlElement element, QName name, String value) {
        String text = name(name);
        String before = element.attribute(text);
        element.setRead(text, value);
        return before;
    }

    @Override
    public Set<Entry<QName, String>> entrySet() {
        Map<QName, String> entries = new LinkedHashMap<>();
        element.attributes().forEach((name, value) -> entries.put(qualified(name), value));
        return entries.entrySet();
    }

    private static QName qualified(String name) {
        return name.startsWith(XML)
                ? new QName(XMLConstants.XML_NS_URI, name.substring(XML.length()), "xml")
                : new QName(name);
    }

    private static String name(QName name) {
        return switch (name.getNamespaceURI()) {
            case XMLConstants.NULL_NS_URI -> name.getLocalPart();
            case XMLConstants.XML_NS_URI -> XML + name.getLocalPart();
            default ->
                throw new IllegalArgumentException(
                        "TwiML has no namespaces, but there is an attribute " + name + ".");
        };
    }
}
