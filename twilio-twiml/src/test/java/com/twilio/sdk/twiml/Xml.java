package com.twilio.sdk.twiml;

import jakarta.xml.bind.JAXBContext;
import jakarta.xml.bind.JAXBException;

import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;

import java.io.StringReader;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

import javax.xml.parsers.DocumentBuilderFactory;

/** Documents as other programs see them. */
final class Xml {
    private Xml() {}

    /** The document as an independent parser sees it: attributes sorted, neighbouring texts joined, no comments. */
    static String canonical(String xml) {
        try {
            DocumentBuilderFactory parsers = DocumentBuilderFactory.newDefaultInstance();
            parsers.setNamespaceAware(true);
            parsers.setIgnoringComments(true);
            parsers.setCoalescing(true);
            Element root = parsers.newDocumentBuilder()
                    .parse(new InputSource(new StringReader(xml)))
                    .getDocumentElement();
            root.normalize();
            return canonical(root).toString();
        } catch (Exception e) {
            throw new AssertionError("not well-formed: " + xml, e);
        }
    }

    private static List<Object> canonical(Element element) {
        TreeMap<String, String> attributes = new TreeMap<>();
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            Node attribute = element.getAttributes().item(i);
            attributes.put(
                    "{" + attribute.getNamespaceURI() + "}" + attribute.getLocalName(),
                    attribute.getNodeValue());
        }
        List<Object> canonical = new ArrayList<>(List.of(element.getNodeName(), attributes));
        for (Node item = element.getFirstChild(); item != null; item = item.getNextSibling()) {
            canonical.add(
                    item instanceof Element child
                            ? canonical(child)
                            : "'" + item.getNodeValue() + "'");
        }
        return canonical;
    }

    /** The document as a marshaller writes it. */
    static String marshalled(TwimlElement root) throws JAXBException {
        StringWriter out = new StringWriter();
        JAXBContext.newInstance(root.getClass()).createMarshaller().marshal(root, out);
        return out.toString();
    }
}
