package com.twilio.sdk.servlet.jsp;

import com.twilio.sdk.twiml.TwimlElement;

import jakarta.servlet.ServletResponse;
import jakarta.servlet.jsp.JspException;
import jakarta.servlet.jsp.JspTagException;
import jakarta.servlet.jsp.JspWriter;
import jakarta.servlet.jsp.PageContext;
import jakarta.servlet.jsp.tagext.BodyContent;

import org.jspecify.annotations.Nullable;

import java.io.IOException;

/**
 * A {@code <t:response>} tag: a whole document.
 *
 * <p>{@code <t:response><t:say>Hello</t:say></t:response>} becomes
 * {@code <?xml version="1.0" encoding="UTF-8"?><Response><Say>Hello</Say></Response>}, as {@code text/xml} in
 * UTF-8. What the page wrote before it, such as the line breaks of its directives, is dropped. Where a tag around it
 * captures its output, as {@code <c:set>} does, it writes the document alone.
 *
 * @see <a href="https://www.twilio.com/docs/voice/twiml">TwiML in Twilio's documentation</a>
 */
public final class ResponseTag extends TwimlTag {
    private static final String CONTENT_TYPE = "text/xml;charset=UTF-8";

    private @Nullable String type;

    /** Makes the tag; a container does. */
    public ResponseTag() {
        super(Meanings.ROOT);
    }

    /**
     * Sets what is answered: {@code voice}, {@code messaging} or {@code fax}. If absent, the first tag inside that only
     * one of them knows tells.
     */
    public void setType(@Nullable Object value) {
        type = value == null ? null : value.toString();
    }

    /**
     * Writes the document.
     *
     * @throws JspException if it stands inside another one, or behind output that was already sent
     */
    @Override
    public void doTag() throws JspException, IOException {
        OpenElement around = OpenElement.innermost(getJspContext());
        if (around != null) {
            throw exception(TagErrors.RUNNING.inside(around.meanings()), null);
        }
        Meanings root = Meanings.root(type);
        if (root == null) {
            throw exception(TagErrors.RUNNING.type(String.valueOf(type)), null);
        }
        OpenElement element = new OpenElement(root, getJspContext());
        fill(element);
        write(element.close(), getJspContext().getOut());
    }

    private void write(TwimlElement document, JspWriter out) throws JspException, IOException {
        if (!(out instanceof BodyContent)) {
            begin(((PageContext) getJspContext()).getResponse(), out);
        }
        document.writeTo(out);
    }

    /** A blank before the XML declaration would make it no declaration. */
    private void begin(ServletResponse response, JspWriter out) throws JspException {
        try {
            if (out.getBufferSize() > 0) {
                out.clear();
            }
            response.resetBuffer();
        } catch (IOException | IllegalStateException e) {
            throw exception(
                    "What stands before <t:response> was already sent; a document must be the first of a page.",
                    e);
        }
        response.setContentType(CONTENT_TYPE);
        String encoding = response.getCharacterEncoding();
        if (!"UTF-8".equalsIgnoreCase(encoding)) {
            throw exception(
                    "<t:response> writes UTF-8, but the page has begun in " + encoding
                            + "; begin it with <%@ page contentType=\"" + CONTENT_TYPE + "\" %>.",
                    null);
        }
    }

    private JspTagException exception(String message, @Nullable Throwable cause) {
        return TagErrors.exception(getJspContext(), message, cause);
    }
}
