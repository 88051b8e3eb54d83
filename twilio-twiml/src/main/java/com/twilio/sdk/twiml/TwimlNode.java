package com.twilio.sdk.twiml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAnyAttribute;
import jakarta.xml.bind.annotation.XmlAnyElement;
import jakarta.xml.bind.annotation.XmlMixed;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import javax.xml.namespace.QName;

/** What JAXB sees of any element but the root: one class for all tags, so that it binds three classes and not seventy. */
@XmlAccessorType(XmlAccessType.NONE)
final class TwimlNode {
    private final AttributeMap attributes;
    private final List<Object> content;

    /** Makes an empty node; JAXB calls it while it reads. */
    TwimlNode() {
        attributes = new AttributeMap();
        content = new ArrayList<>(2);
    }

    /** Shows an element to a marshaller. */
    TwimlNode(TwimlElement element) {
        attributes = element.attributeMap();
        content = new BoundContent(element);
    }

    AttributeMap attributes() {
        return attributes;
    }

    List<Object> content() {
        return content;
    }

    @XmlAnyAttribute
    Map<QName, String> getBoundAttributes() {
        return new BoundAttributes(attributes);
    }

    @XmlMixed
    @XmlAnyElement(lax = true)
    List<Object> getBoundContent() {
        return content;
    }
}
