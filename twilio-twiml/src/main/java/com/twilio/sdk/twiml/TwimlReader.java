package com.twilio.sdk.twiml;

import jakarta.xml.bind.JAXBContext;
import jakarta.xml.bind.JAXBException;

import org.jspecify.annotations.Nullable;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Map;

import javax.xml.stream.Location;
import javax.xml.stream.XMLEventReader;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads one kind of document: a hardened parser below, our checks in between, JAXB on top. */
final class TwimlReader<R extends TwimlElement> {
    /** What the parser of JDK 17 reads in one element, whatever the options allow. */
    private static final int MOST_ATTRIBUTES = 10_000;

    private static final XMLInputFactory PARSERS = hardenedParsers();

    private final Class<R> root;
    private final JAXBContext context;

    /** Makes the JAXB context, which costs some 100 ms: keep the reader. */
    TwimlReader(Class<R> root) {
        this.root = root;
        this.context = context(root);
    }

    /** The parser of the JDK, whatever else is on the class path; no DTD, no entity, no way out of the document. */
    private static XMLInputFactory hardenedParsers() {
        XMLInputFactory parsers = XMLInputFactory.newDefaultFactory();
        parsers.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        parsers.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        parsers.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        parsers.setProperty(XMLInputFactory.IS_COALESCING, true);
        parsers.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
        // From JDK 25 on its own limits, 100 and 200, are below those that ParseOptions takes.
        parsers.setProperty("jdk.xml.maxElementDepth", ParseOptions.MOST_LEVELS + 1);
        parsers.setProperty("jdk.xml.elementAttributeLimit", MOST_ATTRIBUTES);
        parsers.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("nothing outside the document is read");
        });
        return parsers;
    }

    /** JAXB looks for its runtime through the thread's class loader, which in a container may be anybody's. */
    private static JAXBContext context(Class<?> root) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(TwimlReader.class.getClassLoader());
        try {
            return JAXBContext.newInstance(new Class<?>[] {root}, Map.of());
        } catch (JAXBException e) {
            throw new IllegalStateException(
                    "JAXB does not start; is org.glassfish.jaxb:jaxb-runtime there?", e);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    /** Reads a whole document. */
    R read(String xml, ParseOptions options) {
        try {
            CheckedStream checked = new CheckedStream(source(xml, options), root, options);
            R document = unmarshal(PARSERS.createXMLEventReader(checked));
            while (checked.hasNext()) {
                checked.next();
            }
            checked.namespaces().addTo(document);
            return document;
        } catch (XMLStreamException e) {
            throw error(e.getLocation(), e);
        } catch (JAXBException e) {
            throw unmarshalError(e);
        }
    }

    /** Opens a document that is not too long and has no DOCTYPE; a byte order mark in front of it is dropped. */
    static XMLStreamReader source(String text, ParseOptions options) throws XMLStreamException {
        String xml = text.startsWith("\uFEFF") ? text.substring(1) : text;
        checkSize(xml, options.maxBytes());
        Prolog.check(xml);
        XMLStreamReader source = PARSERS.createXMLStreamReader(new StringReader(xml));
        checkVersion(source);
        return source;
    }

    private R unmarshal(XMLEventReader events) throws JAXBException {
        return root.cast(context.createUnmarshaller().unmarshal(events));
    }

    private static void checkVersion(XMLStreamReader source) {
        if (source.getVersion() != null && !source.getVersion().equals("1.0")) {
            throw new TwimlParseException(
                    1, 1, "XML " + source.getVersion() + " is not TwiML; it is XML 1.0.", null);
        }
    }

    private static void checkSize(String xml, int maxBytes) {
        boolean fits = xml.length() <= maxBytes / 3
                || (xml.length() <= maxBytes
                        && xml.getBytes(StandardCharsets.UTF_8).length <= maxBytes);
        if (!fits) {
            throw new TwimlParseException(
                    1, 1, "the document has more than " + maxBytes + " bytes.", null);
        }
    }

    private static RuntimeException unmarshalError(JAXBException e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof TwimlParseException ours) {
                return ours;
            }
            if (cause instanceof XMLStreamException broken) {
                return error(broken.getLocation(), broken);
            }
            if (cause instanceof JAXBException jaxb
                    && jaxb.getLinkedException() instanceof XMLStreamException broken) {
                return error(broken.getLocation(), broken);
            }
        }
        return new TwimlParseException(1, 1, "the document cannot be read: " + e.getMessage(), e);
    }

    private static TwimlParseException error(@Nullable Location location, XMLStreamException e) {
        int line = location == null ? 1 : Math.max(1, location.getLineNumber());
        int column = location == null ? 1 : Math.max(1, location.getColumnNumber());
        return new TwimlParseException(
                line, column, "the document is not well-formed: " + reason(e), e);
    }

    /** The JDK's messages repeat the place in a first line of their own. */
    private static String reason(XMLStreamException e) {
        String message = String.valueOf(e.getMessage());
        int start = message.indexOf("\nMessage: ");
        return start < 0 ? message : message.substring(start + "\nMessage: ".length());
    }
}
