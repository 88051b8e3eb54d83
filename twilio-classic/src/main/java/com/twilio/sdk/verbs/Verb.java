package com.twilio.sdk.verbs;

import com.twilio.sdk.twiml.CustomElement;
import com.twilio.sdk.twiml.TwimlElement;

import org.jspecify.annotations.Nullable;

import java.util.Set;

/**
 * A TwiML element of the classic API: a tag, a body, attributes and the verbs inside.
 *
 * <p>{@code new Say("Hello").toXML()} ⇒ {@code <Say>Hello</Say>}. Not thread-safe until it is no longer changed.
 */
public class Verb {
    /** The tag of a say, for the lists of what an element takes. */
    public static final String V_SAY = "Say";

    public static final String V_PLAY = "Play";
    public static final String V_GATHER = "Gather";
    public static final String V_RECORD = "Record";
    public static final String V_PAUSE = "Pause";
    public static final String V_HANGUP = "Hangup";
    public static final String V_DIAL = "Dial";
    public static final String V_NUMBER = "Number";
    public static final String V_CONFERENCE = "Conference";
    public static final String V_REDIRECT = "Redirect";
    public static final String V_RESPONSE = "Response";
    public static final String V_REJECT = "Reject";
    public static final String V_SMS = "Sms";

    private final TwimlElement element;
    private final Set<String> takes;

    /**
     * Makes an element with a text in it and no elements.
     *
     * @param tag the name between the angle brackets
     * @param body the text, or null for none
     */
    public Verb(String tag, @Nullable String body) {
        this(new CustomElement(tag), body, Set.of());
    }

    Verb(TwimlElement element, @Nullable String body, Set<String> takes) {
        this.element = element;
        this.takes = takes;
        if (body != null) {
            element.text(body);
        }
    }

    /**
     * Adds a verb after what is there and returns it.
     *
     * @throws TwiMLException if Twilio does not take it here
     */
    public Verb append(Verb verb) throws TwiMLException {
        String tag = verb.element.getTag();
        if (!takes.contains(tag)) {
            throw new TwiMLException("<" + element.getTag() + "> takes no <" + tag + ">; it takes "
                    + (takes.isEmpty()
                            ? "no elements"
                            : String.join(", ", takes.stream().sorted().toList()))
                    + ".");
        }
        element.child(verb.element);
        return verb;
    }

    /** Sets an attribute by its name; null removes it. */
    public void set(String name, @Nullable String value) {
        element.attribute(name, null);
        element.attribute(name, value);
    }

    /** Returns the element of the fluent API, the way to all that it can do. */
    public TwimlElement element() {
        return element;
    }

    /** Returns the document with this element as its root, as UTF-8 with an XML declaration. */
    public String toXML() {
        return element.toXml();
    }

    /** Returns the document, as {@link #toXML()} does. */
    @Override
    public String toString() {
        return toXML();
    }
}
