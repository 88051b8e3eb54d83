package com.twilio.sdk.verbs;

import com.twilio.sdk.twiml.CustomElement;
import com.twilio.sdk.twiml.TwimlElement;

import org.jspecify.annotations.Nullable;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;

/**
 * A TwiML element of the classic API: a tag, a body, attributes and the verbs inside.
 *
 * <p>{@code new Say("Hello").toXML()} ⇒ {@code <Say>Hello</Say>}. Not thread-safe until it is no longer changed.
 */
public class Verb {
    /** The tag of a body, as all the constants are tags, for the lists of what an element takes. */
    public static final String V_BODY = "Body";

    public static final String V_CLIENT = "Client";
    public static final String V_CONFERENCE = "Conference";
    public static final String V_DIAL = "Dial";
    public static final String V_ENQUEUE = "Enqueue";
    public static final String V_GATHER = "Gather";
    public static final String V_HANGUP = "Hangup";
    public static final String V_LEAVE = "Leave";
    public static final String V_MEDIA = "Media";
    public static final String V_MESSAGE = "Message";
    public static final String V_NUMBER = "Number";
    public static final String V_PAUSE = "Pause";
    public static final String V_PLAY = "Play";
    public static final String V_QUEUE = "Queue";
    public static final String V_RECORD = "Record";
    public static final String V_REDIRECT = "Redirect";
    public static final String V_REJECT = "Reject";
    public static final String V_RESPONSE = "Response";
    public static final String V_SAY = "Say";
    public static final String V_SIP = "Sip";
    public static final String V_SMS = "Sms";
    public static final String V_TASK = "Task";
    public static final String V_URI = "Uri";

    private final TwimlElement element;
    private final @Nullable String body;
    private final Set<String> takes;
    private final List<Verb> children = new ArrayList<>();

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
        this.body = body;
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
        if (!takes.contains(verb.getTag())) {
            throw new TwiMLException("<" + getTag() + "> takes no <" + verb.getTag()
                    + ">; it takes "
                    + (takes.isEmpty()
                            ? "no elements"
                            : String.join(", ", takes.stream().sorted().toList()))
                    + ".");
        }
        element.child(verb.element);
        children.add(verb);
        return verb;
    }

    /** Sets an attribute by its name; null removes it. */
    public void set(String name, @Nullable String value) {
        element.attribute(name, null);
        element.attribute(name, value);
    }

    /** Returns the name between the angle brackets. */
    public String getTag() {
        return element.getTag();
    }

    /** Returns the text that it was made with, or null. */
    public @Nullable String getBody() {
        return body;
    }

    /** Returns the verbs that were appended; the list is a copy. */
    @SuppressWarnings("NonApiType") // as the classic API had it
    public ArrayList<Verb> getChildren() {
        return new ArrayList<>(children);
    }

    /** Returns the attributes by name, in the order they were set; the map is a copy. */
    @SuppressWarnings("NonApiType") // as the classic API had it
    public HashMap<String, String> getAttributes() {
        return new LinkedHashMap<>(element.attributes());
    }

    /** Returns the element of the fluent API, the way to all that it can do. */
    public TwimlElement element() {
        return element;
    }

    /** Returns the document with this element as its root, as UTF-8 with an XML declaration; texts are escaped. */
    public String toXML() {
        return element.toXml();
    }

    /** Returns the document, as {@link #toXML()} does: that escapes already. */
    public String toEscapedXML() {
        return toXML();
    }

    /** Returns the document encoded for the query of a URL, such as that of a twimlet. */
    public String asURL() {
        return URLEncoder.encode(toXML(), StandardCharsets.UTF_8);
    }

    /** Returns the document, as {@link #toXML()} does. */
    @Override
    public String toString() {
        return toXML();
    }
}
