package com.twilio.sdk.twiml;

import org.jspecify.annotations.Nullable;

/**
 * The name of an element or attribute that was found to be one, with the bytes that it is written as.
 *
 * <p>The same few names come again and again, so they are kept: a name is checked once in a process. Immutable.
 */
final class XmlName {
    /** More names than TwiML has. */
    private static final int KEPT = 700;

    /** Longer than any name of TwiML: nobody can fill the memory with names. */
    private static final int LONGEST = 40;

    private static final @Nullable XmlName[] NAMES = new XmlName[1024];

    private static int kept;

    private final String text;
    private final XmlBytes open;
    private final XmlBytes close;
    private final XmlBytes attribute;
    private final int hash;
    private final int room;
    private final boolean prefixed;
    private final boolean ascii;

    private XmlName(String text) {
        this.text = text;
        this.open = new XmlBytes("<" + text);
        this.close = new XmlBytes("</" + text + ">");
        this.attribute = new XmlBytes(" " + text + "=\"");
        this.hash = text.hashCode();
        this.room = 2 * text.length() + "<></>".length();
        this.prefixed = text.indexOf(':') >= 0;
        this.ascii = isAscii(text);
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > '~') {
                return false;
            }
        }
        return true;
    }

    /** Returns the name of an element, or fails if the text is none. */
    static XmlName tag(String text) {
        XmlName kept = find(text);
        if (kept != null && !kept.prefixed) {
            return kept;
        }
        Characters.checkTag(text);
        return keep(text);
    }

    /** Returns the name of an attribute, or fails if the text is none. */
    static XmlName attribute(String text) {
        XmlName kept = find(text);
        if (kept != null) {
            return kept;
        }
        Characters.checkAttributeName(text);
        return keep(text);
    }

    /** Returns a name that a parser has checked. */
    static XmlName checked(String text) {
        XmlName kept = find(text);
        return kept != null ? kept : new XmlName(text);
    }

    /** Two threads may look and keep at once: what is seen is whole, since all fields are final. */
    @SuppressWarnings("ReferenceEquality") // nearly all names are literals
    private static @Nullable XmlName find(String text) {
        for (int i = place(text); ; i = i + 1 & NAMES.length - 1) {
            XmlName name = NAMES[i];
            if (name == null || name.text == text || name.text.equals(text)) {
                return name;
            }
        }
    }

    private static synchronized XmlName keep(String text) {
        XmlName name = new XmlName(text);
        if (kept < KEPT && text.length() <= LONGEST) {
            int i = place(text);
            while (NAMES[i] != null) {
                i = i + 1 & NAMES.length - 1;
            }
            NAMES[i] = name;
            kept++;
        }
        return name;
    }

    private static int place(String text) {
        int hash = text.hashCode();
        return (hash ^ hash >>> 10) & NAMES.length - 1;
    }

    String text() {
        return text;
    }

    /** Returns {@link Characters#WIDE} for a name that is not ASCII, which only a parser can bring in, else 0. */
    int kinds() {
        return ascii ? 0 : Characters.WIDE;
    }

    /** Returns how many characters an empty element of this name takes at most. */
    int room() {
        return room;
    }

    /** Returns {@code <Say}. */
    XmlBytes open() {
        return open;
    }

    /** Returns {@code </Say>}. */
    XmlBytes close() {
        return close;
    }

    /** Returns {@code  voice="}, with a blank before it. */
    XmlBytes attribute() {
        return attribute;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof XmlName that && that.hash == hash && that.text.equals(text));
    }

    @Override
    public int hashCode() {
        return hash;
    }

    @Override
    public String toString() {
        return text;
    }
}
