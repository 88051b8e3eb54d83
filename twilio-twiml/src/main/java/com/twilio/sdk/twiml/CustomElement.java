package com.twilio.sdk.twiml;

import org.jspecify.annotations.Nullable;

import java.util.function.Consumer;

import javax.xml.namespace.QName;

/**
 * An element that this version has no type for: new at Twilio, or read from a document that somebody else wrote.
 *
 * <p>{@code response.element("Sing", e -> e.attribute("key", "D"))} ⇒ {@code <Sing key="D"/>}.
 */
public final class CustomElement extends TwimlElement {
    /**
     * Makes an empty element.
     *
     * @throws IllegalArgumentException if the tag is no XML name in ASCII
     */
    public CustomElement(String tag) {
        super(tag);
    }

    /** Makes an element that a parser read. */
    CustomElement(QName name) {
        super(name);
    }

    @Override
    public CustomElement attribute(String name, @Nullable String value) {
        super.attribute(name, value);
        return this;
    }

    @Override
    public CustomElement text(String text) {
        super.text(text);
        return this;
    }

    @Override
    public CustomElement comment(String comment) {
        super.comment(comment);
        return this;
    }

    @Override
    public CustomElement child(TwimlElement child) {
        super.child(child);
        return this;
    }

    @Override
    public CustomElement element(String tag, Consumer<CustomElement> element) {
        super.element(tag, element);
        return this;
    }

    @Override
    public CustomElement copy() {
        return copyTo(new CustomElement(new QName(getTag())));
    }
}
