package com.twilio.sdk.servlet.jsp;

import jakarta.servlet.jsp.JspException;

import org.jspecify.annotations.Nullable;

/**
 * A {@code <t:element>} tag: an element that has no tag here.
 *
 * <p>{@code <t:element name="Sing" key="D">La</t:element>} becomes {@code <Sing key="D">La</Sing>}. It may stand
 * anywhere, and anything may stand in it.
 */
public final class ElementTag extends TwimlTag {
    private String name = "";

    /** Makes the tag; a container does. */
    public ElementTag() {
        super("element");
    }

    /** Sets the name of the element in XML. Required. */
    public void setName(@Nullable Object value) {
        name = value == null ? "" : value.toString();
    }

    @Override
    OpenElement open(OpenElement parent) throws JspException {
        return new OpenElement(Meanings.free(name), getJspContext());
    }
}
