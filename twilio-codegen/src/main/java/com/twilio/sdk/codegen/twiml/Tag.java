package com.twilio.sdk.codegen.twiml;

import com.twilio.sdk.codegen.JavaName;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What one name in XML means, for a room that writes XML by its names: several elements may share one, such as the two
 * {@code <Sip>} and the {@code <Redirect>} of calls and of messages.
 *
 * @param name in XML, such as {@code Say} or {@code say-as}
 * @param does what the elements of this name do, as phrases
 * @param more sentences about them
 * @param pages of Twilio's documentation
 * @param examples documents or parts of one, as XML
 * @param attributes of all of them, by name in XML
 */
public record Tag(
        String name,
        Set<String> does,
        Set<String> more,
        Set<String> pages,
        Set<String> examples,
        Map<String, TagAttribute> attributes) {

    /**
     * An attribute of such an element.
     *
     * @param name in XML, such as {@code numDigits} or {@code xml:lang}
     * @param doc what it is, as a phrase
     * @param rest sentences on unit, range, default and absence
     * @param required whether the element does nothing without it
     */
    public record TagAttribute(String name, String doc, String rest, boolean required) {
        /** The name without a character that Java does not know: {@code xml:lang} ⇒ {@code xmlLang}. */
        public String javaName() {
            return JavaName.method(name);
        }
    }

    private Tag(String name) {
        this(
                name,
                new LinkedHashSet<>(),
                new LinkedHashSet<>(),
                new LinkedHashSet<>(),
                new LinkedHashSet<>(),
                new LinkedHashMap<>());
    }

    /** Returns all names in the order of the facts, but for the root, which is no element among others. */
    public static List<Tag> read(Path facts) {
        Map<String, Tag> byName = new LinkedHashMap<>();
        for (Element element : TwimlModel.read(facts.resolve("twiml")).elements()) {
            if (!element.isRoot()) {
                byName.computeIfAbsent(element.tag, Tag::new).add(element);
            }
        }
        return List.copyOf(byName.values());
    }

    private void add(Element element) {
        does.add(element.does);
        if (!element.more.isEmpty()) {
            more.add(element.more);
        }
        pages.add(element.page);
        examples.add(element.xml);
        for (Attribute attribute : element.attributes) {
            attributes.putIfAbsent(
                    attribute.name(),
                    new TagAttribute(
                            attribute.name(),
                            attribute.doc(),
                            attribute.rest(),
                            attribute.limits().required()));
        }
    }

    /** The name in the way of JSP tags: {@code Say} ⇒ {@code say}, {@code say-as} ⇒ {@code sayAs}. */
    public String tagName() {
        return JavaName.method(name);
    }
}
