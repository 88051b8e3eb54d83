package com.twilio.sdk.twiml;

import org.jspecify.annotations.Nullable;

import java.util.AbstractMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

import javax.xml.namespace.QName;

/** The attributes of an element as JAXB wants them: by qualified name. */
final class BoundAttributes extends AbstractMap<QName, String> {
    private final TwimlElement element;

    BoundAttributes(TwimlElement element) {
        this.element = element;
    }

    @Override
    public @Nullable String put(QName name, String value) {
        return put(element, name, value);
    }

    /** Sets an attribute that a parser read. */
    static @Nullable String put(TwimlElement element, QName name, String value) {
        String text = Namespaces.attribute(element, name);
        String before = element.attribute(text);
        element.setRead(text, value);
        return before;
    }

    /** A marshaller writes the declarations that it needs on its own. */
    @Override
    public Set<Entry<QName, String>> entrySet() {
        Map<QName, String> entries = new LinkedHashMap<>();
        element.attributes().forEach((name, value) -> {
            if (!Namespaces.isDeclaration(name)) {
                entries.put(Namespaces.qualified(element, name), value);
            }
        });
        return entries.entrySet();
    }
}
