package com.twilio.sdk.twiml;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import javax.xml.XMLConstants;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLStreamReader;

/**
 * What documents declare of namespaces, which TwiML does not have, kept as attributes: {@code xmlns}, {@code xmlns:xsi}
 * and {@code xsi:noNamespaceSchemaLocation}. They enter a tree through a parser alone, and each element that uses a
 * prefix also declares it: so any element can move to another document, and that document stays well-formed.
 *
 * <p>JAXB tells its classes neither of declarations nor of attributes with the prefix {@code xsi}. So a reader notes them
 * here, by the number of their element, and adds them when the tree is there.
 */
final class Namespaces {
    private static final String DECLARATION = XMLConstants.XMLNS_ATTRIBUTE;
    private static final String PREFIX = DECLARATION + ":";

    private final Map<Integer, List<Kept>> byElement = new HashMap<>();
    private int number;

    private record Kept(QName name, String value) {}

    /** Notes what the start tag at which the reader stands declares and uses; {@code element} counts from 1. */
    void note(XMLStreamReader tag, int element) {
        for (int i = 0; i < tag.getNamespaceCount(); i++) {
            QName name = new QName(
                    XMLConstants.XMLNS_ATTRIBUTE_NS_URI, orEmpty(tag.getNamespacePrefix(i)));
            note(element, name, orEmpty(tag.getNamespaceURI(i)));
        }
        for (int i = 0; i < tag.getAttributeCount(); i++) {
            if (isForeign(tag.getAttributeNamespace(i))) {
                note(element, tag.getAttributeName(i), tag.getAttributeValue(i));
            }
        }
    }

    private void note(int element, QName name, String value) {
        byElement.computeIfAbsent(element, none -> new ArrayList<>()).add(new Kept(name, value));
    }

    static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    /** Returns whether this is neither no namespace nor that of {@code xml:lang}. */
    static boolean isForeign(@Nullable String namespace) {
        return !orEmpty(namespace).isEmpty() && !XMLConstants.XML_NS_URI.equals(namespace);
    }

    /** Adds what was noted to the tree that was read. */
    void addTo(TwimlElement root) {
        if (!byElement.isEmpty()) {
            number = 0;
            walk(root);
        }
    }

    private void walk(TwimlElement element) {
        number++;
        byElement
                .getOrDefault(number, List.of())
                .forEach(kept -> set(element, kept.name(), kept.value()));
        element.children().forEach(this::walk);
    }

    private static void set(TwimlElement element, QName name, String value) {
        String prefix = name.getLocalPart();
        if (!name.getNamespaceURI().equals(XMLConstants.XMLNS_ATTRIBUTE_NS_URI)) {
            element.setRead(attribute(element, name), value);
        } else {
            element.setRead(prefix.isEmpty() ? DECLARATION : PREFIX + prefix, value);
        }
    }

    /** Returns the name under which an element keeps an attribute, and declares its prefix there. */
    static String attribute(TwimlElement element, QName name) {
        String namespace = name.getNamespaceURI();
        if (name.getLocalPart().indexOf(':') >= 0) {
            throw new IllegalArgumentException(
                    "The attribute " + name + " has a colon where no name can have one.");
        }
        if (namespace.equals(XMLConstants.XML_NS_URI)) {
            return XMLConstants.XML_NS_PREFIX + ":" + name.getLocalPart();
        }
        return isForeign(namespace)
                ? declared(element, name.getPrefix(), namespace) + ":" + name.getLocalPart()
                : name.getLocalPart();
    }

    private static String declared(TwimlElement element, String wanted, String namespace) {
        String prefix = wanted.isEmpty() ? "ns" : wanted;
        while (!namespace.equals(declared(element, prefix)) && declared(element, prefix) != null) {
            prefix += "_";
        }
        element.setRead(PREFIX + prefix, namespace);
        return prefix;
    }

    private static @Nullable String declared(TwimlElement element, String prefix) {
        return element.attribute(PREFIX + prefix);
    }

    /** Returns whether an attribute of this name declares a namespace. */
    static boolean isDeclaration(String name) {
        return name.equals(DECLARATION) || name.startsWith(PREFIX);
    }

    /** Returns the qualified name of an attribute that is no declaration. */
    static QName qualified(TwimlElement element, String name) {
        int colon = name.indexOf(':');
        String prefix = name.substring(0, Math.max(0, colon));
        if (prefix.isEmpty()) {
            return new QName(name);
        }
        String namespace = prefix.equals(XMLConstants.XML_NS_PREFIX)
                ? XMLConstants.XML_NS_URI
                : orEmpty(declared(element, prefix));
        return new QName(namespace, name.substring(colon + 1), prefix);
    }
}
