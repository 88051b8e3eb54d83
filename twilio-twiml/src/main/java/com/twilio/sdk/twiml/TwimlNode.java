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
    private static final QName UNNAMED = new QName("node");

    private final TwimlElement element;
    private final List<Object> content;

    /** Makes an empty node, whose attributes move to the right element later; JAXB calls it while it reads. */
    TwimlNode() {
        element = new CustomElement(UNNAMED);
        content = new ArrayList<>(2);
    }

    /** Shows an element to a marshaller. */
    TwimlNode(TwimlElement element) {
        this.element = element;
        this.content = new BoundContent(element);
    }

    TwimlElement element() {
        return element;
    }

    List<Object> content() {
        return content;
    }

    @XmlAnyAttribute
    Map<QName, String> getBoundAttributes() {
        return new BoundAttributes(element);
    }

    @XmlMixed
    @XmlAnyElement(lax = true)
    List<Object> getBoundContent() {
        return content;
    }
}
