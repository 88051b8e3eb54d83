package com.twilio.sdk.servlet.jsp;

import jakarta.servlet.jsp.JspException;

import org.jspecify.annotations.Nullable;

import java.io.IOException;

/**
 * A {@code <t:attribute>} tag: sets an attribute of the element around it.
 *
 * <p>{@code <t:say><t:attribute name="loop" value="2"/>Hello</t:say>} becomes {@code <Say loop="2">Hello</Say>}.
 */
public final class AttributeTag extends TwimlTag {
    private String name = "";
    private @Nullable Object value;

    /** Makes the tag; a container does. */
    public AttributeTag() {
        super("attribute");
    }

    /** Sets the name of the attribute in XML. Required. */
    public void setName(@Nullable Object value) {
        name = value == null ? "" : value.toString();
    }

    /** Sets its value. If absent or null, the attribute is removed. */
    public void setValue(@Nullable Object value) {
        this.value = value;
    }

    /** Sets the attribute. */
    @Override
    public void doTag() throws JspException, IOException {
        parent("attribute").attribute(name, value);
    }
}
