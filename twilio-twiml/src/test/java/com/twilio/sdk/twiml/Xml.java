package com.twilio.sdk.twiml;

import jakarta.xml.bind.JAXBContext;
import jakarta.xml.bind.JAXBException;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;
import org.xml.sax.InputSource;

import java.io.StringReader;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Documents as other programs see them. */
final class Xml {
    private static final String WOODSTOX = "com.ctc.wstx.stax.WstxInputFactory";

    private static final Map<Class<?>, JAXBContext> CONTEXTS = new ConcurrentHashMap<>();

    private Xml() {}

    /**
     * The document as an independent parser sees it: attributes sorted, texts joined, no comments and instructions, and
     * of the declarations of namespaces those that say something new.
     */
    static String canonical(String xml) {
        return canonical(dom(xml).getDocumentElement(), Map.of()).toString();
    }

    /** The document as an independent parser sees it. */
    static Document dom(String xml) {
        try {
            DocumentBuilderFactory parsers = DocumentBuilderFactory.newDefaultInstance();
            parsers.setNamespaceAware(true);
            return parsers.newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
        } catch (Exception e) {
            throw new AssertionError("not well-formed: " + xml, e);
        }
    }

    /** Returns all texts and values of attributes in the order in which a second parser, Woodstox, meets them. */
    static List<String> textsForWoodstox(String xml) {
        List<String> texts = new ArrayList<>();
        try {
            XMLInputFactory parsers = Class.forName(WOODSTOX)
                    .asSubclass(XMLInputFactory.class)
                    .getConstructor()
                    .newInstance();
            parsers.setProperty(XMLInputFactory.IS_COALESCING, true);
            XMLStreamReader reader = parsers.createXMLStreamReader(new StringReader(xml));
            while (reader.hasNext()) {
                int event = reader.next();
                if (event == XMLStreamConstants.START_ELEMENT) {
                    for (int i = 0; i < reader.getAttributeCount(); i++) {
                        texts.add(reader.getAttributeValue(i));
                    }
                } else if (event == XMLStreamConstants.CHARACTERS) {
                    texts.add(reader.getText());
                }
            }
        } catch (XMLStreamException | ReflectiveOperationException e) {
            throw new AssertionError("not well-formed: " + xml, e);
        }
        return texts;
    }

    private static List<Object> canonical(Element element, Map<String, String> declared) {
        Map<String, String> inside = new TreeMap<>(declared);
        TreeMap<String, String> attributes = new TreeMap<>();
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            Node attribute = element.getAttributes().item(i);
            String name = "{" + attribute.getNamespaceURI() + "}" + attribute.getLocalName();
            boolean declares =
                    XMLConstants.XMLNS_ATTRIBUTE_NS_URI.equals(attribute.getNamespaceURI());
            String before = declares ? inside.put(name, attribute.getNodeValue()) : null;
            if (!attribute.getNodeValue().equals(before)) {
                attributes.put(name, attribute.getNodeValue());
            }
        }
        List<Object> canonical = new ArrayList<>(List.of(element.getNodeName(), attributes));
        StringBuilder text = new StringBuilder();
        for (Node item = element.getFirstChild(); item != null; item = item.getNextSibling()) {
            if (item instanceof Element child) {
                addText(canonical, text);
                canonical.add(canonical(child, inside));
            } else if (item instanceof Text) {
                text.append(item.getNodeValue());
            }
        }
        addText(canonical, text);
        return canonical;
    }

    private static void addText(List<Object> canonical, StringBuilder text) {
        if (!text.isEmpty()) {
            canonical.add("'" + text + "'");
            text.setLength(0);
        }
    }

    /** The document as a marshaller writes it. */
    static String marshalled(TwimlElement root) throws JAXBException {
        StringWriter out = new StringWriter();
        context(root.getClass()).createMarshaller().marshal(root, out);
        return out.toString();
    }

    private static JAXBContext context(Class<?> root) throws JAXBException {
        JAXBContext context = CONTEXTS.get(root);
        if (context == null) {
            context = JAXBContext.newInstance(root);
            CONTEXTS.put(root, context);
        }
        return context;
    }
}
