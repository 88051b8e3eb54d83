package com.twilio.sdk.twiml.internal;

import com.twilio.sdk.twiml.TwimlElement;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/** All elements that this version knows, by class; loaded when the first document is read, not when one is written. */
public final class Vocabulary {
    private static final Vocabulary INSTANCE = new Vocabulary();

    private final Map<Class<? extends TwimlElement>, ElementFacts> elements = new LinkedHashMap<>();

    private Vocabulary() {
        VocabularyTables.addTo(this);
        elements.values().forEach(facts -> facts.resolve(elements));
    }

    <E extends TwimlElement> ElementFacts element(Class<E> type, String tag, Supplier<E> maker) {
        ElementFacts facts = new ElementFacts(tag, maker);
        elements.put(type, facts);
        return facts;
    }

    /** Returns the facts of this element; those of an unknown one know no attribute and no child. */
    public static ElementFacts of(TwimlElement element) {
        return of(element.getClass());
    }

    /** Returns the facts of the elements of this class. */
    public static ElementFacts of(Class<? extends TwimlElement> type) {
        return INSTANCE.elements.getOrDefault(type, ElementFacts.UNKNOWN);
    }

    /** Returns the facts of all elements, by class, in the order of the facts. */
    public static Map<Class<? extends TwimlElement>, ElementFacts> all() {
        return Collections.unmodifiableMap(INSTANCE.elements);
    }
}
