package com.twilio.sdk.servlet.jsp;

import com.twilio.sdk.twiml.CustomElement;
import com.twilio.sdk.twiml.TwimlElement;

import jakarta.servlet.ServletRequest;
import jakarta.servlet.jsp.JspContext;
import jakarta.servlet.jsp.JspException;
import jakarta.servlet.jsp.JspWriter;
import jakarta.servlet.jsp.PageContext;
import jakarta.servlet.jsp.tagext.BodyContent;
import jakarta.servlet.jsp.tagext.JspFragment;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;

/**
 * An element whose tag is open: what its body has given so far.
 *
 * <p>The innermost one stands in the request, not in the tags around it: a page that is included has none around it.
 */
final class OpenElement {
    private static final String INNERMOST = OpenElement.class.getName();

    private final JspContext page;
    private final CustomElement element;
    private final List<Object> content = new ArrayList<>();
    private final StringWriter text = new StringWriter();
    private Meanings meanings;

    /** A comment among the content. */
    private record Comment(String text) {}

    /** Opens an element in a page. */
    OpenElement(Meanings meanings, JspContext page) throws JspException {
        this.meanings = meanings;
        this.page = page;
        try {
            this.element = new CustomElement(meanings.tag());
        } catch (IllegalArgumentException e) {
            throw TagErrors.exception(page, e.getMessage(), e);
        }
    }

    /** Returns the innermost element that is open in this request, or null. */
    static @Nullable OpenElement innermost(JspContext page) {
        return (OpenElement) request(page).getAttribute(INNERMOST);
    }

    private static ServletRequest request(JspContext page) {
        return ((PageContext) page).getRequest();
    }

    Meanings meanings() {
        return meanings;
    }

    /** Takes what was written before a tag in the body. */
    void takeText(JspContext page) throws IOException {
        JspWriter out = page.getOut();
        if (!(out instanceof BodyContent)) {
            // An included page, which has a buffer of its own.
            out.flush();
        }
        takeText();
    }

    private void takeText() {
        if (text.getBuffer().length() > 0) {
            content.add(text.toString());
            text.getBuffer().setLength(0);
        }
    }

    /** Opens a child, in this page or one that it includes. */
    OpenElement child(String tag, JspContext page) throws JspException {
        Meanings child = meanings.child(tag);
        if (child == null) {
            String message = TagErrors.RUNNING.place(Meanings.anywhere(tag), meanings);
            throw TagErrors.exception(page, message, null);
        }
        meanings = meanings.thatHold(tag);
        return new OpenElement(child, page);
    }

    void add(TwimlElement child) {
        content.add(child);
    }

    void addComment(String comment) {
        content.add(new Comment(comment));
    }

    /** Sets an attribute by the name that it has in XML or in a page; null removes it. */
    void attribute(String name, @Nullable Object value) throws JspException {
        String known = meanings.attribute(name);
        try {
            String words = AttributeText.of(known, meanings.kind(known), value);
            String expected = words == null ? null : meanings.expected(known, words);
            if (words != null && expected != null) {
                throw TagErrors.exception(
                        page, TagErrors.RUNNING.value(meanings.tag(), name, words, expected), null);
            }
            element.attribute(known, words);
        } catch (IllegalArgumentException e) {
            throw wrong(e);
        }
    }

    private JspException wrong(IllegalArgumentException e) {
        return TagErrors.exception(
                page, TagErrors.RUNNING.tag(meanings.tag()) + ": " + e.getMessage(), e);
    }

    /** Runs the body, whose tags add to this element. */
    void fill(@Nullable JspFragment body) throws JspException, IOException {
        if (body == null) {
            return;
        }
        ServletRequest request = request(page);
        Object before = request.getAttribute(INNERMOST);
        request.setAttribute(INNERMOST, this);
        try {
            body.invoke(text);
        } catch (JspException e) {
            throw innermost(e);
        } finally {
            if (before == null) {
                request.removeAttribute(INNERMOST);
            } else {
                request.setAttribute(INNERMOST, before);
            }
        }
    }

    /** A container wraps the exception of a tag once for each tag around it. */
    private static JspException innermost(JspException e) {
        return e.getClass() == JspException.class && e.getCause() instanceof JspException cause
                ? innermost(cause)
                : e;
    }

    /** Returns the element when its body is over. */
    TwimlElement close() throws JspException {
        takeText();
        TextRule rule = meanings.textRule();
        for (Object item : rule.apply(content)) {
            if (rule == TextRule.NONE && item instanceof String words) {
                throw TagErrors.exception(page, TagErrors.RUNNING.text(meanings, words), null);
            }
            append(item);
        }
        return element;
    }

    private void append(Object item) throws JspException {
        try {
            if (item instanceof TwimlElement child) {
                element.child(child);
            } else if (item instanceof Comment comment) {
                element.comment(comment.text());
            } else {
                element.text(item.toString());
            }
        } catch (IllegalArgumentException e) {
            throw wrong(e);
        }
    }
}
