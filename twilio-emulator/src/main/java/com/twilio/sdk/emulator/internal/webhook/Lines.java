package com.twilio.sdk.emulator.internal.webhook;

import com.twilio.sdk.twiml.TwimlElement;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The line at which each element of a document that was read ends its start tag, counted from 1. */
final class Lines {
    private static final XMLInputFactory PARSERS = XMLInputFactory.newDefaultFactory();

    static {
        PARSERS.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        PARSERS.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    }

    private Lines() {}

    /** Returns the lines of the root and of all elements below it; none if the text cannot be read again. */
    static Map<TwimlElement, Integer> of(String xml, TwimlElement root) {
        Map<TwimlElement, Integer> lines = new IdentityHashMap<>();
        List<TwimlElement> elements = new ArrayList<>();
        collect(root, elements);
        try {
            XMLStreamReader reader = PARSERS.createXMLStreamReader(new StringReader(xml.strip()));
            int next = 0;
            while (reader.hasNext() && next < elements.size()) {
                if (reader.next() == XMLStreamConstants.START_ELEMENT) {
                    int line = reader.getLocation().getLineNumber();
                    lines.put(elements.get(next++), line + before(xml));
                }
            }
        } catch (XMLStreamException e) {
            lines.clear();
        }
        return lines;
    }

    /** Returns how many lines stand before the document. */
    static int before(String xml) {
        return (int) xml.chars()
                .limit(xml.length() - xml.stripLeading().length())
                .filter(c -> c == '\n')
                .count();
    }

    private static void collect(TwimlElement element, List<TwimlElement> into) {
        into.add(element);
        element.children().forEach(child -> collect(child, into));
    }
}
