package com.twilio.sdk.servlet.jsp;

import jakarta.servlet.jsp.JspException;
import jakarta.servlet.jsp.tagext.JspFragment;

import java.io.IOException;
import java.io.StringWriter;

/**
 * A {@code <t:comment>} tag: a comment in the document.
 *
 * <p>{@code <t:comment>asks for the floor</t:comment>} becomes {@code <!--asks for the floor-->}. XML forbids
 * {@code --} in it; a blank is put between.
 */
public final class CommentTag extends TwimlTag {
    /** Makes the tag; a container does. */
    public CommentTag() {
        super("comment");
    }

    /** Adds the comment. */
    @Override
    public void doTag() throws JspException, IOException {
        OpenElement parent = parent("comment");
        StringWriter text = new StringWriter();
        JspFragment body = getJspBody();
        if (body != null) {
            body.invoke(text);
        }
        String apart = text.toString().strip().replaceAll("-(?=-|$)", "- ");
        parent.addComment(apart);
    }
}
