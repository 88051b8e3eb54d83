package com.twilio.sdk.servlet.jsp;

import jakarta.servlet.jsp.JspException;
import jakarta.servlet.jsp.tagext.DynamicAttributes;
import jakarta.servlet.jsp.tagext.SimpleTagSupport;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A tag that adds the element of its name to the one around it.
 *
 * <p>{@code <t:say voice="alice">Hello ${param.Caller}</t:say>} becomes {@code <Say voice="alice">Hello …</Say>}. What an
 * expression gives is escaped, in texts and in attributes. The value of an attribute may be of any type: numbers,
 * booleans, the constants of the SDK, a {@link java.time.Duration} in whole seconds, a collection for a list; null means
 * that the attribute is absent. Attributes that this version does not know are written as they are.
 *
 * <p>Errors name page and tag. What the page itself says wrong is found when it is translated, with file, line and column.
 */
public abstract class TwimlTag extends SimpleTagSupport implements DynamicAttributes {
    private static final String XML = "http://www.w3.org/XML/1998/namespace";

    private final String tag;
    private final Map<String, @Nullable Object> attributes = new LinkedHashMap<>();

    /** Makes a tag for the element of this name in XML. */
    TwimlTag(String tag) {
        this.tag = tag;
    }

    /** Sets an attribute by its name in XML; null means absent. */
    final void set(String name, @Nullable Object value) {
        attributes.put(name, value);
    }

    /** Sets an attribute that has no setter here; a container calls it. */
    @Override
    public final void setDynamicAttribute(
            @Nullable String uri, String localName, @Nullable Object value) {
        set(XML.equals(uri) ? "xml:" + localName : localName, value);
    }

    /**
     * Adds the element.
     *
     * @throws JspException if it cannot stand here, or if an attribute or the text is wrong; the message names the tag
     */
    @Override
    public void doTag() throws JspException, IOException {
        OpenElement parent = parent(tag);
        OpenElement element = open(parent);
        fill(element);
        parent.add(element.close());
    }

    /** Returns the element around this tag, with the text before this tag taken. */
    final OpenElement parent(String name) throws JspException, IOException {
        OpenElement parent = OpenElement.innermost(getJspContext());
        if (parent == null) {
            throw TagErrors.exception(getJspContext(), TagErrors.RUNNING.outside(name), null);
        }
        parent.takeText(getJspContext());
        return parent;
    }

    OpenElement open(OpenElement parent) throws JspException {
        return parent.child(tag, getJspContext());
    }

    /** Gives an element the attributes and the body of this tag. */
    final void fill(OpenElement element) throws JspException, IOException {
        for (Map.Entry<String, @Nullable Object> attribute : attributes.entrySet()) {
            element.attribute(attribute.getKey(), attribute.getValue());
        }
        element.fill(getJspBody());
    }
}
