package com.twilio.sdk.twiml.internal;

import com.twilio.sdk.twiml.TwimlElement;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;

/** What the facts say of one element: its maker, its attributes by kind, its children, whether it takes text. */
public final class ElementFacts {
    /** How the value of an attribute is read. */
    public enum Kind {
        TEXT,
        INTEGER,
        BOOLEAN,
        WORD,
        LIST,
        INTEGERS
    }

    /** An element that the facts do not name: anything may be in it. */
    public static final ElementFacts UNKNOWN = new ElementFacts("", () -> {
        throw new IllegalStateException("An unknown element has no type.");
    });

    private final String tag;
    private final Supplier<? extends TwimlElement> maker;
    private final Map<String, Kind> attributes = new LinkedHashMap<>();
    private final List<Class<? extends TwimlElement>> children = new ArrayList<>();
    private final Map<String, ElementFacts> childrenByTag = new LinkedHashMap<>();
    private final Map<String, Range> ranges = new LinkedHashMap<>();
    private final List<String> required = new ArrayList<>();
    private final List<String> webSockets = new ArrayList<>();
    private boolean text;
    private boolean textNeeded;

    /**
     * The numbers that an attribute takes.
     *
     * @param first the smallest
     * @param last the largest; {@link Integer#MAX_VALUE} for no limit
     */
    public record Range(int first, int last) {
        public boolean contains(int number) {
            return number >= first && number <= last;
        }

        /** Returns the range in words, such as {@code 1 to 60} or {@code 1 or more}. */
        @Override
        public String toString() {
            return last == Integer.MAX_VALUE ? first + " or more" : first + " to " + last;
        }
    }

    ElementFacts(String tag, Supplier<? extends TwimlElement> maker) {
        this.tag = tag;
        this.maker = maker;
    }

    /** Fails if an attribute that is set already has a setter of its own: a second way must not change it silently. */
    public void checkUntyped(String name, String before) {
        if (hasAttribute(name)) {
            throw new IllegalStateException(
                    ("<%s> already has %s=\"%s\"; change it through its own setter,"
                                    + " or remove it first with attribute(\"%s\", null).")
                            .formatted(tag, name, before, name));
        }
    }

    ElementFacts text() {
        text = true;
        return this;
    }

    ElementFacts neededText() {
        textNeeded = true;
        return text();
    }

    ElementFacts attributes(Kind kind, String... names) {
        for (String name : names) {
            attributes.put(name, kind);
        }
        return this;
    }

    ElementFacts range(String name, int first, int last) {
        ranges.put(name, new Range(first, last));
        return this;
    }

    ElementFacts atLeast(String name, int first) {
        return range(name, first, Integer.MAX_VALUE);
    }

    ElementFacts required(String name) {
        required.add(name);
        return this;
    }

    ElementFacts webSocket(String name) {
        webSockets.add(name);
        return this;
    }

    ElementFacts children(List<Class<? extends TwimlElement>> types) {
        children.addAll(types);
        return this;
    }

    /** Returns whether text has a meaning in this element. */
    public boolean takesText() {
        return text;
    }

    /** Returns whether the element means nothing without text. */
    public boolean needsText() {
        return textNeeded;
    }

    /** Returns the attributes in the order of the facts. */
    public Map<String, Kind> attributes() {
        return attributes;
    }

    public boolean hasAttribute(String name) {
        return attributes.containsKey(name);
    }

    /** Returns whether this value of a known attribute can be read. */
    public boolean accepts(String name, String value) {
        return switch (attributes.getOrDefault(name, Kind.TEXT)) {
            case INTEGER -> isInteger(value.strip());
            case INTEGERS ->
                value.isBlank()
                        || Arrays.stream(value.strip().split("\\s+", -1))
                                .allMatch(ElementFacts::isInteger);
            case BOOLEAN -> value.strip().equals("true") || value.strip().equals("false");
            case TEXT, WORD, LIST -> true;
        };
    }

    /** Returns whether a getter can read this as a whole number. */
    public static boolean isInteger(String text) {
        try {
            Integer.parseInt(text);
            return true;
        } catch (NumberFormatException e) {
            return false;
        }
    }

    /** Returns what a known attribute takes, in words. */
    public String expects(String name) {
        return switch (attributes.getOrDefault(name, Kind.TEXT)) {
            case INTEGER -> "whole number";
            case INTEGERS -> "list of whole numbers";
            case BOOLEAN -> "'true' or 'false'";
            case TEXT, WORD, LIST -> "text";
        };
    }

    /** Returns the numbers that this attribute takes, or null if the facts name no limit. */
    public @Nullable Range range(String name) {
        return ranges.get(name);
    }

    /** Returns the attributes without which the element does nothing. */
    public List<String> required() {
        return required;
    }

    /** Returns the attributes that take the URL of a WebSocket. */
    public List<String> webSockets() {
        return webSockets;
    }

    /** Returns the types of the elements that may stand in this one. */
    public List<Class<? extends TwimlElement>> children() {
        return children;
    }

    /** Makes an empty element. */
    public TwimlElement make() {
        return maker.get();
    }

    /** Makes the child that this tag means here, or returns null if it means nothing here. */
    public @Nullable TwimlElement child(String tag) {
        ElementFacts child = childFacts(tag);
        return child == null ? null : child.make();
    }

    /** Returns the facts of the child that this tag means here, or null if it means nothing here. */
    public @Nullable ElementFacts childFacts(String tag) {
        return childrenByTag.get(tag);
    }

    void resolve(Map<Class<? extends TwimlElement>, ElementFacts> all) {
        for (Class<? extends TwimlElement> type : children) {
            ElementFacts facts = Objects.requireNonNull(all.get(type), type::getName);
            childrenByTag.put(facts.tag, facts);
        }
    }
}
