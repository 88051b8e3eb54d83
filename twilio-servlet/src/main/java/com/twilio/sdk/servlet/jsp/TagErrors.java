package com.twilio.sdk.servlet.jsp;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.jsp.JspContext;
import jakarta.servlet.jsp.JspTagException;
import jakarta.servlet.jsp.PageContext;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What is wrong in a page, in words.
 *
 * @param prefix of the tags
 */
record TagErrors(String prefix) {
    /** While a page runs, nobody knows its prefix any more. */
    static final TagErrors RUNNING = new TagErrors("t");

    private static final int EXCERPT = 40;

    /** Returns {@code <t:sayAs>} for {@code say-as}. */
    String tag(String name) {
        return "<" + prefix + ":" + Meanings.pageName(name) + ">";
    }

    String place(Meanings child, Meanings parent) {
        return tag(child.tag()) + " cannot stand in " + parent(parent) + "; "
                + places(child.parents());
    }

    private String parent(Meanings parent) {
        if (!parent.tag().equals(Meanings.ROOT) || parent.facts().size() != 1) {
            return tag(parent.tag());
        }
        String type = Meanings.TYPES.entrySet().stream()
                .filter(known -> known.getValue() == parent.facts().get(0))
                .map(known -> known.getKey())
                .collect(Collectors.joining());
        return tag(parent.tag()) + " of type " + type;
    }

    private String places(Set<String> parents) {
        List<String> tags = parents.stream().map(this::tag).toList();
        int last = tags.size() - 1;
        String words = last < 1
                ? String.join("", tags)
                : String.join(", ", tags.subList(0, last)) + " or " + tags.get(last);
        return "it stands in " + words + ".";
    }

    String outside(String name) {
        return tag(name) + " needs a " + tag(Meanings.ROOT) + " around it.";
    }

    String inside(Meanings parent) {
        return tag(Meanings.ROOT) + " is a whole document; it cannot stand in " + parent(parent)
                + ".";
    }

    String text(Meanings parent, String text) {
        return tag(parent.tag()) + " takes no text, but " + quoted(text) + " stands in it.";
    }

    String beside(String what) {
        return what + " stands beside " + tag(Meanings.ROOT)
                + ", but a document is all that a page can answer with.";
    }

    String quoted(String text) {
        return "\"" + excerpt(text) + "\"";
    }

    String value(String name, String attribute, String value, String expected) {
        return "%s=\"%s\" of %s is no %s."
                .formatted(attribute, excerpt(value), tag(name), expected);
    }

    String type(String value) {
        return value(
                "response",
                "type",
                value,
                "type of document; there are " + String.join(", ", Meanings.TYPES.keySet()));
    }

    private static String excerpt(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        return line.codePointCount(0, line.length()) <= EXCERPT
                ? line
                : line.substring(0, line.offsetByCodePoints(0, EXCERPT)) + "…";
    }

    /** Returns the exception of a tag in a page that runs. */
    static JspTagException exception(
            JspContext page, @Nullable String message, @Nullable Throwable cause) {
        HttpServletRequest request = (HttpServletRequest) ((PageContext) page).getRequest();
        Object included = request.getAttribute(RequestDispatcher.INCLUDE_SERVLET_PATH);
        String path = included == null ? request.getServletPath() : included.toString();
        return new JspTagException(path + ": " + message, cause);
    }
}
