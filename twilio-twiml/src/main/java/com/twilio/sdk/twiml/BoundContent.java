package com.twilio.sdk.twiml;

import com.twilio.sdk.twiml.internal.Vocabulary;

import jakarta.xml.bind.JAXBElement;

import org.w3c.dom.Attr;
import org.w3c.dom.CharacterData;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;

import javax.xml.XMLConstants;
import javax.xml.namespace.QName;

/** The content of an element as JAXB wants it: texts, and each child as a {@code JAXBElement} of one class. */
final class BoundContent extends AbstractList<Object> {
    private final TwimlElement element;
    private final List<Object> items = new ArrayList<>();

    BoundContent(TwimlElement element) {
        this.element = element;
        for (Object item : element.content()) {
            if (item instanceof TwimlElement child) {
                items.add(new JAXBElement<>(
                        new QName(child.getTag()), TwimlNode.class, new TwimlNode(child)));
            } else if (item instanceof String text) {
                show(text);
            }
        }
    }

    /** A comment parted two texts: JAXB would write a blank between them. */
    private void show(String text) {
        int last = items.size() - 1;
        if (last >= 0 && items.get(last) instanceof String before) {
            items.set(last, before + text);
        } else {
            items.add(text);
        }
    }

    @Override
    public Object get(int index) {
        return items.get(index);
    }

    @Override
    public int size() {
        return items.size();
    }

    /** Takes what an unmarshaller read: the tree below comes at once, and now its elements get their types. */
    @Override
    public boolean add(Object item) {
        append(element, item, 2);
        return items.add(item);
    }

    private static void append(TwimlElement parent, Object item, int depth) {
        if (item instanceof String text) {
            parent.text(text);
        } else if (item instanceof JAXBElement<?> read
                && read.getValue() instanceof TwimlNode node) {
            parent.add(typed(parent, read.getName(), node, depth));
        } else if (item instanceof Element unknown) {
            parent.add(custom(parent, unknown, depth));
        }
    }

    private static TwimlElement typed(TwimlElement parent, QName name, TwimlNode node, int depth) {
        TwimlElement child = child(parent, name, depth);
        child.takeOver(node.element());
        for (Object item : node.content()) {
            append(child, item, depth + 1);
        }
        return child;
    }

    /** An element outside the vocabulary arrives as DOM, and so does all that it holds. */
    private static TwimlElement custom(TwimlElement parent, Element unknown, int depth) {
        TwimlElement child = child(parent, name(unknown), depth);
        for (int i = 0; i < unknown.getAttributes().getLength(); i++) {
            Attr attribute = (Attr) unknown.getAttributes().item(i);
            // JAXB repeats here what is declared further up.
            if (!XMLConstants.XMLNS_ATTRIBUTE_NS_URI.equals(attribute.getNamespaceURI())) {
                BoundAttributes.put(child, name(attribute), attribute.getValue());
            }
        }
        for (Node item = unknown.getFirstChild(); item != null; item = item.getNextSibling()) {
            if (item instanceof Element element) {
                child.add(custom(child, element, depth + 1));
            } else if (item.getNodeType() != Node.COMMENT_NODE
                    && item instanceof CharacterData text) {
                child.text(text.getData());
            }
        }
        return child;
    }

    private static QName name(Node node) {
        return new QName(
                node.getNamespaceURI(), node.getLocalName(), Namespaces.orEmpty(node.getPrefix()));
    }

    private static TwimlElement child(TwimlElement parent, QName name, int depth) {
        if (depth > ParseOptions.MOST_LEVELS) {
            throw new IllegalArgumentException("There are more than " + ParseOptions.MOST_LEVELS
                    + " elements inside each other.");
        }
        if (!name.getNamespaceURI().isEmpty() && !name.getPrefix().isEmpty()) {
            throw new IllegalArgumentException(
                    "TwiML has no namespaces, but there is an element " + name + ".");
        }
        TwimlElement typed = Vocabulary.of(parent).child(name.getLocalPart());
        return typed == null ? new CustomElement(name) : typed;
    }
}
