package com.twilio.sdk.twiml;

import com.twilio.sdk.twiml.internal.ElementFacts;
import com.twilio.sdk.twiml.internal.Vocabulary;

import org.jspecify.annotations.Nullable;

import java.util.ArrayDeque;
import java.util.Deque;

import javax.xml.namespace.QName;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.util.StreamReaderDelegate;

/** A stream of XML that holds the limits while it is read, and reports what means nothing to Twilio where it stands. */
final class CheckedStream extends StreamReaderDelegate {
    private final ElementFacts root;
    private final ParseOptions options;
    private final Deque<ElementFacts> open = new ArrayDeque<>();
    private final Deque<String> tags = new ArrayDeque<>();
    private final Namespaces namespaces = new Namespaces();
    private int nodes;

    CheckedStream(
            XMLStreamReader source, Class<? extends TwimlElement> root, ParseOptions options) {
        super(source);
        this.root = Vocabulary.of(root);
        this.options = options;
    }

    @Override
    public int next() throws XMLStreamException {
        int event = super.next();
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> startElement();
            case XMLStreamConstants.END_ELEMENT -> {
                open.pop();
                tags.pop();
            }
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> characters();
            case XMLStreamConstants.DTD -> throw error("a DOCTYPE is not allowed in TwiML.");
            case XMLStreamConstants.ENTITY_REFERENCE ->
                throw error("the entity &" + getLocalName() + "; is not declared.");
            default -> {}
        }
        return event;
    }

    private void startElement() {
        checkLimits();
        checkNames();
        checkNamespaces();
        String tag = getLocalName();
        ElementFacts parent = open.peek();
        ElementFacts facts = parent == null ? rootFacts(tag) : childFacts(parent, tag);
        open.push(facts);
        tags.push(tag);
        for (int i = 0; facts != ElementFacts.UNKNOWN && i < getAttributeCount(); i++) {
            checkAttribute(facts, i);
        }
    }

    private void checkLimits() {
        if (++nodes > options.maxNodes()) {
            throw error("more than " + options.maxNodes() + " elements.");
        }
        if (open.size() >= options.maxDepth()) {
            throw error("more than " + options.maxDepth() + " elements inside each other.");
        }
        if (getAttributeCount() + getNamespaceCount() > options.maxAttributes()) {
            throw error("<" + getLocalName() + "> has more than " + options.maxAttributes()
                    + " attributes.");
        }
    }

    /** The parser of the JDK lets names begin or end with a colon, which later steps stumble over. */
    private void checkNames() {
        boolean good = getLocalName().indexOf(':') < 0;
        for (int i = 0; i < getAttributeCount(); i++) {
            good &= getAttributeLocalName(i).indexOf(':') < 0;
        }
        if (!good) {
            throw error("<" + getLocalName() + "> has a colon where no name can have one.");
        }
    }

    /** Namespaces mean nothing to Twilio, but editors declare them; an element of another vocabulary is a mistake. */
    private void checkNamespaces() {
        if (!Namespaces.orEmpty(super.getPrefix()).isEmpty()) {
            throw error("<" + super.getPrefix() + ":" + getLocalName()
                    + "> stands in a namespace; TwiML has none.");
        }
        if (getNamespaceCount() > 0) {
            finding("<" + getLocalName() + "> declares a namespace; TwiML has none.");
        }
        namespaces.note(this, nodes);
    }

    /** Returns what was declared of namespaces, which JAXB does not tell us. */
    Namespaces namespaces() {
        return namespaces;
    }

    /** An element has no namespace, whatever {@code xmlns} says. */
    @Override
    public @Nullable String getNamespaceURI() {
        return null;
    }

    @Override
    public QName getName() {
        return new QName(getLocalName());
    }

    private ElementFacts rootFacts(String tag) {
        if (!tag.equals("Response")) {
            throw error("the root is <" + tag + ">, not <Response>.");
        }
        return root;
    }

    private ElementFacts childFacts(ElementFacts parent, String tag) {
        ElementFacts facts = parent.childFacts(tag);
        if (facts != null) {
            return facts;
        }
        if (parent != ElementFacts.UNKNOWN) {
            finding("<" + tags.peek() + "> takes no <" + tag + ">.");
        }
        return ElementFacts.UNKNOWN;
    }

    private void checkAttribute(ElementFacts facts, int index) {
        String prefix = Namespaces.orEmpty(getAttributePrefix(index));
        String name = (prefix.isEmpty() ? "" : prefix + ":") + getAttributeLocalName(index);
        String value = getAttributeValue(index);
        if (!facts.hasAttribute(name)) {
            finding("<" + getLocalName() + "> has no attribute " + name + ".");
        } else if (!facts.accepts(name, value)) {
            finding("<%s %s=\"%s\"> is no %s."
                    .formatted(getLocalName(), name, value, facts.expects(name)));
        }
    }

    private void characters() {
        ElementFacts facts = open.peek();
        if (facts != null
                && facts != ElementFacts.UNKNOWN
                && !facts.takesText()
                && !getText().isBlank()) {
            finding("<" + tags.peek() + "> takes no text.");
        }
    }

    private void finding(String message) {
        options.onFinding()
                .accept(new TwimlFinding(
                        getLocation().getLineNumber(), getLocation().getColumnNumber(), message));
    }

    private TwimlParseException error(String message) {
        return new TwimlParseException(
                getLocation().getLineNumber(), getLocation().getColumnNumber(), message, null);
    }
}
