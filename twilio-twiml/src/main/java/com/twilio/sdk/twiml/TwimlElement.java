package com.twilio.sdk.twiml;

import com.twilio.sdk.twiml.internal.Vocabulary;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAnyAttribute;
import jakarta.xml.bind.annotation.XmlAnyElement;
import jakarta.xml.bind.annotation.XmlMixed;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;

import javax.xml.namespace.QName;

/**
 * A TwiML element: a tag, attributes in the order they were set, and content in the order it was added.
 *
 * <p>Every element is its own builder. The typed ones ({@code Say}, {@code Gather}, {@code Message} …) add nothing but
 * names and types; whatever Twilio invents tomorrow can be written today with the free parts of this class:
 * {@code response.element("Sing", e -> e.attribute("key", "D").text("La"))} ⇒ {@code <Sing key="D">La</Sing>}.
 *
 * <p>Everything is checked when it enters the tree, so a tree can always be written. Not thread-safe while it is
 * changed; any number of threads may read and write out a tree that nobody changes any more, and it may then stand in
 * several documents.
 */
@XmlAccessorType(XmlAccessType.NONE)
public abstract class TwimlElement {
    private static final @Nullable Object[] NO_ATTRIBUTES = {};

    private static final int KINDS = 7;
    private static final int ONE_ITEM = KINDS + 1;

    /** How deep an element is searched without keeping what was seen. */
    private static final int PLAIN_LEVELS = 4;

    private final XmlName name;

    /** Names and values by turns, in the order they were set, as {@link AttributeMap} keeps them. */
    private @Nullable Object[] attributes = NO_ATTRIBUTES;

    /** Nothing, the only item, or an array of several with room for more: most elements hold one text. */
    private @Nullable Object content;

    /** How many items there are, in eighths, and below that what {@link Characters#check} found in texts and values. */
    private int itemsAndKinds;

    /** How many characters it takes when written, children aside, at most: what was removed still counts. */
    private int room;

    /**
     * Makes an element without attributes and content.
     *
     * @throws IllegalArgumentException if the tag is no XML name in ASCII
     */
    protected TwimlElement(String tag) {
        this.name = XmlName.tag(tag);
        this.room = name.room();
    }

    /** Makes an element whose name a parser has checked. */
    TwimlElement(QName name) {
        this.name = XmlName.checked(name.getLocalPart());
        this.room = this.name.room();
        note(this.name.kinds());
    }

    /** Returns the name between the angle brackets, such as {@code Say} or {@code break}. */
    public final String getTag() {
        return name.text();
    }

    final XmlName name() {
        return name;
    }

    /** Returns the text of an attribute, or null if it is not set. */
    public final @Nullable String attribute(String name) {
        int index = AttributeMap.indexOf(attributes, name);
        return index < 0 ? null : (String) attributes[index + 1];
    }

    /**
     * Sets an attribute by its name, for those that this version does not know; null removes it.
     *
     * @throws IllegalArgumentException if the name is no XML name in ASCII, or XML forbids a character of the value
     * @throws IllegalStateException if the attribute has a setter of its own and another value already
     */
    public TwimlElement attribute(String name, @Nullable String value) {
        XmlName checked = XmlName.attribute(name);
        String before = attribute(name);
        if (before != null && value != null && !before.equals(value)) {
            Vocabulary.of(this).checkUntyped(name, before);
        }
        set(checked, value);
        return this;
    }

    /** Returns the attributes in the order they were set; the map shows later changes and cannot be changed itself. */
    public final Map<String, String> attributes() {
        return Collections.unmodifiableMap(new AttributeMap(this));
    }

    /**
     * Returns the content in its order: {@link String}, {@link TwimlElement} and {@link TwimlComment}. Neighbouring
     * texts are one. The list shows later changes and cannot be changed itself.
     */
    public final List<Object> content() {
        return new ContentList(this);
    }

    /** Returns the child elements in their order; a list of its own that cannot be changed. */
    public final List<TwimlElement> children() {
        return children(TwimlElement.class);
    }

    /** Returns the child elements of one type in their order; a list of its own that cannot be changed. */
    public final <E extends TwimlElement> List<E> children(Class<E> type) {
        return content().stream().filter(type::isInstance).map(type::cast).toList();
    }

    /** Returns all text of this element and of those below it, joined; empty if there is none. */
    public final String textContent() {
        StringBuilder text = new StringBuilder();
        appendText(text);
        return text.toString();
    }

    private void appendText(StringBuilder text) {
        for (Object item : content()) {
            if (item instanceof String string) {
                text.append(string);
            } else if (item instanceof TwimlElement child) {
                child.appendText(text);
            }
        }
    }

    /**
     * Adds text after what is there; an empty text adds nothing.
     *
     * @throws IllegalArgumentException if XML forbids a character of it
     */
    public TwimlElement text(String text) {
        note(Characters.check("The text of ", name.text(), text));
        room += text.length();
        if (content != null && item(itemCount() - 1) instanceof String before) {
            replaceLast(before + text);
        } else if (!text.isEmpty()) {
            add(text);
        }
        return this;
    }

    /**
     * Adds a comment after what is there.
     *
     * @throws IllegalArgumentException if XML forbids it: {@code --} in it, {@code -} at its end, a forbidden character
     */
    public TwimlElement comment(String comment) {
        note(Characters.check("The comment", "", comment));
        room += "<!---->".length() + comment.length();
        add(new TwimlComment(comment));
        return this;
    }

    /**
     * Adds an element after what is there. The same element may stand in several places; later changes show in all.
     *
     * @throws IllegalArgumentException if this element is the child itself or stands inside it
     */
    public TwimlElement child(TwimlElement child) {
        if (child.holds(this)) {
            throw new IllegalArgumentException("<" + child.getTag() + "> cannot be added to <"
                    + getTag() + ">: it would stand inside itself. Add a copy() of it.");
        }
        add(child);
        return this;
    }

    @SuppressWarnings("ReferenceEquality")
    private boolean holds(TwimlElement other) {
        boolean hasChildren = content != null && !(content instanceof String);
        return hasChildren ? holds(other, PLAIN_LEVELS, null) : this == other;
    }

    /** Deeper down, what was seen is not looked at again: shared elements would double the work with each level. */
    @SuppressWarnings(
            "ReferenceEquality") // a cycle is about this very object; equal ones are welcome
    private boolean holds(TwimlElement other, int levels, @Nullable Set<TwimlElement> before) {
        if (this == other) {
            return true;
        }
        Set<TwimlElement> seen = levels > 0 || before != null
                ? before
                : Collections.newSetFromMap(new IdentityHashMap<>());
        if (seen != null && !seen.add(this)) {
            return false;
        }
        for (int i = 0; i < itemCount(); i++) {
            if (item(i) instanceof TwimlElement child && child.holds(other, levels - 1, seen)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Adds an element that this version has no type for, after the lambda has filled it.
     *
     * @throws IllegalArgumentException if the tag is no XML name in ASCII
     */
    public TwimlElement element(String tag, Consumer<CustomElement> element) {
        addFilled(new CustomElement(tag), element);
        return this;
    }

    /** Returns a deep copy: changing it leaves this element alone. */
    public abstract TwimlElement copy();

    /** Fills {@code copy} with copies of what this element holds. */
    protected final <E extends TwimlElement> E copyTo(E copy) {
        TwimlElement target = copy;
        target.attributes = attributes.clone();
        target.room = room;
        target.itemsAndKinds = kinds();
        for (Object item : content()) {
            target.add(item instanceof TwimlElement child ? child.copy() : item);
        }
        return copy;
    }

    /**
     * Adds a new element, which holds nothing yet. It comes as an Object, so that the class of a child is loaded when one
     * is made, and not with the class of its parent.
     */
    protected final void addNew(Object child) {
        add(child);
    }

    /** Lets {@code fill} fill a new element, and adds it after that. */
    protected final <E> void addFilled(E child, Consumer<? super E> fill) {
        fill.accept(child);
        child((TwimlElement) child);
    }

    /**
     * Sets a typed attribute, whatever value it has; null removes it.
     *
     * @throws IllegalArgumentException if the name is no XML name in ASCII, or XML forbids a character of the value
     */
    protected final void set(String name, @Nullable Object value) {
        XmlName checked = XmlName.attribute(name);
        if (value instanceof Integer number) {
            put(checked, SmallNumbers.text(number));
        } else {
            set(checked, value == null ? null : value.toString());
        }
    }

    private void set(XmlName name, @Nullable String value) {
        if (value == null) {
            AttributeMap.remove(attributes, name);
        } else {
            note(Characters.check("The attribute ", name.text(), value));
            put(name, value);
        }
    }

    /** Puts a value that needs no check any more. */
    private void put(XmlName name, String value) {
        room += name.text().length() + " =\"\"".length() + value.length();
        if (attributes == NO_ATTRIBUTES) {
            attributes = new Object[] {name, value, null, null, null, null};
        } else {
            attributes = AttributeMap.with(attributes, name, value);
        }
    }

    /** Sets an attribute whose name is known to be one: a parser read it. */
    final void setRead(String name, String value) {
        XmlName checked = XmlName.checked(name);
        note(checked.kinds());
        set(checked, value);
    }

    /**
     * Returns what Twilio would refuse or ignore in this element and below it, in the order of the document; empty if
     * nothing was found. Never fails. Size is a matter of whole documents: over 64 kB, or over 4,000 characters, the
     * most that a call takes inline.
     */
    public final List<TwimlProblem> validate() {
        return TwimlValidator.validate(this);
    }

    /** Takes over the attributes that a reader collected for this element, which has none. */
    final void takeOver(TwimlElement read) {
        attributes = read.attributes;
        room += read.room - read.name.room();
        itemsAndKinds |= read.kinds();
    }

    /** Returns names and values by turns, as {@link AttributeMap} keeps them. */
    final @Nullable Object[] attributeWords() {
        return attributes;
    }

    /** Notes what {@link Characters#check} found in a text or value. */
    private void note(long found) {
        if (found != 0) {
            room += Characters.longer(found);
            itemsAndKinds |= Characters.kinds(found);
        }
    }

    /** Returns how many characters it takes at most, children aside. */
    final int room() {
        return room;
    }

    /** Returns what the writer has to look for, as {@link Characters#check} tells it, children aside. */
    final int kinds() {
        return itemsAndKinds & KINDS;
    }

    /** Returns null for no content, the only item, or an array of several, with nulls after the last. */
    final @Nullable Object contentOrItem() {
        return content;
    }

    final int itemCount() {
        return itemsAndKinds / ONE_ITEM;
    }

    /** Returns a text, child or comment by its place, counted from 0. */
    final Object item(int index) {
        return Objects.requireNonNull(content instanceof Object[] items ? items[index] : content);
    }

    /** Adds a checked item after what is there. */
    final void add(Object item) {
        int count = itemCount();
        if (count == 0) {
            content = item;
        } else {
            roomFor(count + 1)[count] = item;
        }
        itemsAndKinds += ONE_ITEM;
    }

    private @Nullable Object[] roomFor(int count) {
        @Nullable
        Object[] items = content instanceof Object[] several
                ? several
                : new Object[] {content, null, null, null, null, null};
        if (count > items.length) {
            items = Arrays.copyOf(items, 2 * count);
        }
        content = items;
        return items;
    }

    private void replaceLast(Object item) {
        if (content instanceof Object[] items) {
            items[itemCount() - 1] = item;
        } else {
            content = item;
        }
    }

    /**
     * Returns the document with this element as its root, with the XML declaration and without line breaks of its own:
     * {@code <?xml version="1.0" encoding="UTF-8"?><Response/>}.
     */
    public final String toXml() {
        return TwimlWriter.write(this);
    }

    /** Returns the document for people: an element on each line, but for those beside which text stands. */
    public final String toPrettyXml() {
        return TwimlWriter.writePretty(this);
    }

    /**
     * Writes {@link #toXml()}.
     *
     * @throws IOException if the target fails
     */
    public final void writeTo(Appendable target) throws IOException {
        target.append(toXml());
    }

    /**
     * Writes {@link #toXml()} in UTF-8; neither flushes nor closes the target.
     *
     * @throws IOException if the target fails
     */
    public final void writeTo(OutputStream target) throws IOException {
        target.write(toXml().getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Returns whether {@code other} is the same element: tag, attributes in any order, texts and child elements in
     * their order. Comments do not count, nor does the class: what {@code element("Say", …)} made equals a {@code Say}.
     */
    @Override
    public final boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof TwimlElement that
                        && name.equals(that.name)
                        && attributes().equals(that.attributes())
                        && withoutComments().equals(that.withoutComments()));
    }

    @Override
    public final int hashCode() {
        return 31 * (31 * name.hashCode() + attributes().hashCode())
                + withoutComments().hashCode();
    }

    private List<Object> withoutComments() {
        if (content().stream().noneMatch(TwimlComment.class::isInstance)) {
            return content();
        }
        CustomElement plain = new CustomElement(getTag());
        for (Object item : content()) {
            if (item instanceof String text) {
                plain.text(text);
            } else if (item instanceof TwimlElement child) {
                plain.child(child);
            }
        }
        return plain.content();
    }

    /** Returns {@link #toXml()}. */
    @Override
    public final String toString() {
        return toXml();
    }

    @XmlAnyAttribute
    final Map<QName, String> getBoundAttributes() {
        return new BoundAttributes(this);
    }

    @XmlMixed
    @XmlAnyElement(lax = true)
    final List<Object> getBoundContent() {
        return new BoundContent(this);
    }
}
