package com.twilio.sdk.servlet.jsp;

import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Walks through a page as XML, the view that a container gives, and collects what is wrong. */
final class PageCheck extends DefaultHandler {
    private static final String JSP = "http://java.sun.com/JSP/Page";

    /** JSTL since 3.0, since 1.2, and before. */
    private static final Set<String> CORE = Set.of(
            "jakarta.tags.core",
            "http://xmlns.jcp.org/jsp/jstl/core",
            "http://java.sun.com/jsp/jstl/core");

    /** Tags of JSTL whose body becomes part of what is around it. */
    private static final Set<String> CLEAR =
            Set.of("if", "choose", "when", "otherwise", "forEach", "forTokens", "catch");

    private static final Pattern EXPRESSION = Pattern.compile("[$#]\\{[^}]*}");

    private final TagErrors errors;
    private final String uri;
    private final PageProblems problems = new PageProblems();
    private final Deque<Frame> frames = new ArrayDeque<>();
    private final StringBuilder text = new StringBuilder();

    private enum Kind {
        /** An element of TwiML. */
        ELEMENT,
        /** What is in it counts as being around it. */
        CLEAR,
        /** Nobody knows what becomes of its body. */
        OPAQUE
    }

    /** A tag of the page that is open. */
    private static final class Frame {
        final Kind kind;
        final Meanings meanings;
        /** The place of the tag among ours. */
        final int place;
        /** The place of the first response inside, or -1. */
        int response = -1;

        /** What is wrong with the text beside that. */
        @Nullable
        String beside;

        Frame(Kind kind, Meanings meanings, int place) {
            this.kind = kind;
            this.meanings = meanings;
            this.place = place;
        }
    }

    PageCheck(String prefix, String uri) {
        this.errors = new TagErrors(prefix);
        this.uri = uri;
    }

    PageProblems problems() {
        return problems;
    }

    @Override
    public void startElement(String space, String name, String qName, Attributes attributes) {
        takeText();
        if (!space.equals(uri)) {
            if (around() == null && writes(space, name)) {
                noteBeside(frames.peek(), name.equals("out") ? "<c:out>" : "<%= … %>");
            }
            frames.push(new Frame(kind(space, name), Meanings.free(name), -1));
            return;
        }
        int place = problems.tag(name);
        frames.push(
                name.equals("response")
                        ? response(attributes, place)
                        : element(name, attributes, place));
    }

    private static Kind kind(String space, String name) {
        boolean clear = space.equals(JSP)
                ? Set.of("root", "body", "text").contains(name)
                : CORE.contains(space) && CLEAR.contains(name);
        return clear ? Kind.CLEAR : Kind.OPAQUE;
    }

    /** Whether it puts a text where it stands. */
    private static boolean writes(String space, String name) {
        return (space.equals(JSP) && name.equals("expression"))
                || (CORE.contains(space) && name.equals("out"));
    }

    private Frame response(Attributes attributes, int place) {
        Frame around = around();
        if (around != null && around.kind == Kind.ELEMENT) {
            problems.add(place, errors.inside(around.meanings));
        }
        for (Frame frame : frames) {
            if (frame.kind == Kind.OPAQUE) {
                break;
            }
            frame.response = frame.response < 0 ? place : frame.response;
        }
        String type = attributes.getValue("type");
        Meanings root = Meanings.root(type == null || isDynamic(type) ? null : type);
        if (root == null) {
            problems.add(place, errors.type(type));
            root = Meanings.free(Meanings.ROOT);
        }
        return new Frame(Kind.ELEMENT, root, place);
    }

    private Frame element(String name, Attributes attributes, int place) {
        String tag = Meanings.tagOf(name);
        if (tag == null) {
            boolean anything = name.equals("element");
            return new Frame(anything ? Kind.ELEMENT : Kind.OPAQUE, Meanings.free(name), place);
        }
        Meanings meanings = Meanings.anywhere(tag);
        Frame around = around();
        if (around != null && around.kind == Kind.ELEMENT) {
            Meanings child = around.meanings.child(tag);
            if (child == null) {
                problems.add(place, errors.place(meanings, around.meanings));
            } else {
                meanings = child;
            }
        }
        checkValues(meanings, attributes, place);
        return new Frame(Kind.ELEMENT, meanings, place);
    }

    private void checkValues(Meanings meanings, Attributes attributes, int place) {
        for (int i = 0; i < attributes.getLength(); i++) {
            String value = attributes.getValue(i);
            if (attributes.getURI(i).equals(JSP) || isDynamic(value)) {
                continue;
            }
            String name = attributes.getQName(i);
            String expected = meanings.expected(meanings.attribute(name), value);
            if (expected != null) {
                problems.add(place, errors.value(meanings.tag(), name, value, expected));
            }
        }
    }

    private static boolean isDynamic(String value) {
        return value.contains("${") || value.contains("#{") || value.startsWith("%=");
    }

    /** Returns the innermost tag that is not clear, or null at the top of the page. */
    private @Nullable Frame around() {
        return frames.stream()
                .filter(frame -> frame.kind != Kind.CLEAR)
                .findFirst()
                .orElse(null);
    }

    @Override
    public void characters(char[] characters, int start, int length) {
        text.append(characters, start, length);
    }

    private void takeText() {
        String whole = text.toString();
        text.setLength(0);
        Frame inner = frames.peek();
        Frame around = around();
        if (whole.isBlank() || inner == null) {
            return;
        }
        if (around == null) {
            noteBeside(holder(inner), errors.quoted(whole));
        } else if (around.kind == Kind.ELEMENT && around.meanings.textRule() == TextRule.NONE) {
            // An expression may give nothing.
            String words = EXPRESSION.matcher(whole).replaceAll("");
            if (!words.isBlank()) {
                problems.add(around.place, errors.text(around.meanings, whole));
            }
        }
    }

    private void noteBeside(@Nullable Frame holder, String what) {
        if (holder != null && holder.beside == null) {
            holder.beside = errors.beside(what);
        }
    }

    /** Text in a {@code <jsp:text>} of its own stands beside the siblings of that. */
    private Frame holder(Frame inner) {
        return inner.meanings.tag().equals("text") && frames.size() > 1
                ? List.copyOf(frames).get(1)
                : inner;
    }

    @Override
    public void endElement(String space, String name, String qName) {
        takeText();
        Frame closed = frames.pop();
        if (closed.response >= 0 && closed.beside != null) {
            problems.add(closed.response, closed.beside);
        }
    }
}
