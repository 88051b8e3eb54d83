package com.twilio.sdk.servlet.jsp;

import com.twilio.sdk.twiml.FaxResponse;
import com.twilio.sdk.twiml.MessagingResponse;
import com.twilio.sdk.twiml.VoiceResponse;
import com.twilio.sdk.twiml.internal.ElementFacts;
import com.twilio.sdk.twiml.internal.Vocabulary;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * What a tag may stand for at its place: one element as a rule, several where one name has several meanings, as the
 * root of all kinds of documents, and none if it is an element of the page's own, in which anything may stand.
 *
 * @param tag the name in XML
 * @param facts of each element that it may be
 */
record Meanings(String tag, List<ElementFacts> facts) {
    static final String ROOT = "Response";

    /** The kinds of documents, by the words of the attribute {@code type}. */
    static final Map<String, ElementFacts> TYPES = types();

    /** All meanings of each name in XML. */
    private static final Map<String, List<ElementFacts>> ALL = all();

    /** The names in XML by those in a page. */
    private static final Map<String, String> BY_PAGE_NAME = byPageName();

    /** The names in XML of the attributes whose name in a page is another one: {@code xmlLang} ⇒ {@code xml:lang}. */
    private static final Map<String, String> ATTRIBUTES = attributesByPageName();

    private static Map<String, ElementFacts> types() {
        Map<String, ElementFacts> types = new LinkedHashMap<>();
        types.put("voice", Vocabulary.of(VoiceResponse.class));
        types.put("messaging", Vocabulary.of(MessagingResponse.class));
        types.put("fax", Vocabulary.of(FaxResponse.class));
        return types;
    }

    private static Map<String, List<ElementFacts>> all() {
        Map<String, List<ElementFacts>> all = new LinkedHashMap<>();
        Vocabulary.all()
                .values()
                .forEach(facts -> all.computeIfAbsent(
                                facts.make().getTag(), tag -> new ArrayList<>())
                        .add(facts));
        return all;
    }

    private static Map<String, String> byPageName() {
        Map<String, String> names = new LinkedHashMap<>();
        ALL.keySet().forEach(tag -> names.put(pageName(tag), tag));
        return names;
    }

    private static Map<String, String> attributesByPageName() {
        Map<String, String> names = new LinkedHashMap<>();
        for (ElementFacts facts : Vocabulary.all().values()) {
            for (String attribute : facts.attributes().keySet()) {
                if (!pageName(attribute).equals(attribute)) {
                    names.put(pageName(attribute), attribute);
                }
            }
        }
        return names;
    }

    /** Returns the name that a tag or attribute has in a page: {@code Say} ⇒ {@code say}, {@code say-as} ⇒ {@code sayAs}. */
    static String pageName(String name) {
        StringBuilder out = new StringBuilder();
        for (String word : name.split("[-:]", -1)) {
            boolean first = out.isEmpty();
            out.append(first ? lower(word.charAt(0)) : upper(word.charAt(0)))
                    .append(word, 1, word.length());
        }
        return out.toString();
    }

    private static String lower(char c) {
        return String.valueOf(c).toLowerCase(Locale.ROOT);
    }

    private static String upper(char c) {
        return String.valueOf(c).toUpperCase(Locale.ROOT);
    }

    /** Returns the name in XML of a tag of the page, or null if it stands for no element. */
    static @Nullable String tagOf(String pageName) {
        return BY_PAGE_NAME.get(pageName);
    }

    /** Returns the root of a document of this type, or of any for null; null if there is no such type. */
    static @Nullable Meanings root(@Nullable String type) {
        if (type == null) {
            return new Meanings(ROOT, List.copyOf(TYPES.values()));
        }
        ElementFacts facts = TYPES.get(type);
        return facts == null ? null : new Meanings(ROOT, List.of(facts));
    }

    /** Returns an element of the page's own, of which nothing is known. */
    static Meanings free(String tag) {
        return new Meanings(tag, List.of());
    }

    /** Returns all that this name can mean, where nobody knows what stands around it. */
    static Meanings anywhere(String tag) {
        return new Meanings(tag, ALL.getOrDefault(tag, List.of()));
    }

    private boolean isFree() {
        return facts.isEmpty();
    }

    /** Returns what a child of this name means here, or null if it cannot stand here. */
    @Nullable
    Meanings child(String child) {
        if (isFree()) {
            return anywhere(child);
        }
        List<ElementFacts> found = facts.stream()
                .map(parent -> parent.childFacts(child))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return found.isEmpty() ? null : new Meanings(child, found);
    }

    /** Returns the meanings that have a child of this name. */
    Meanings thatHold(String child) {
        return isFree()
                ? this
                : new Meanings(
                        tag,
                        facts.stream()
                                .filter(parent -> parent.childFacts(child) != null)
                                .toList());
    }

    /** Returns the names in XML of all elements in which this one may stand. */
    Set<String> parents() {
        Set<String> parents = new LinkedHashSet<>();
        ALL.forEach((parent, meanings) -> {
            if (new Meanings(parent, meanings).child(tag) != null) {
                parents.add(parent);
            }
        });
        return parents;
    }

    TextRule textRule() {
        if (isFree()) {
            return TextRule.FREE;
        }
        if (facts.stream().noneMatch(ElementFacts::takesText)) {
            return TextRule.NONE;
        }
        // The tags of SSML alone start small.
        if (Character.isLowerCase(tag.charAt(0))) {
            return TextRule.KEPT;
        }
        boolean apart = facts.stream().anyMatch(meaning -> !meaning.children().isEmpty())
                && facts.stream().allMatch(meaning -> meaning.childFacts("break") == null);
        return apart ? TextRule.APART : TextRule.ENDS;
    }

    /** Returns the name in XML of an attribute that a page calls {@code name}. */
    String attribute(String name) {
        String known = ATTRIBUTES.getOrDefault(name, name);
        return facts.stream().anyMatch(meaning -> meaning.hasAttribute(known)) ? known : name;
    }

    /** Returns how the value of an attribute is read. */
    ElementFacts.Kind kind(String attribute) {
        return facts.stream()
                .map(meaning -> meaning.attributes().get(attribute))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(ElementFacts.Kind.TEXT);
    }

    /** Returns what an attribute takes, in words, if this value is none; else null. */
    @Nullable
    String expected(String attribute, String value) {
        return isFree() || facts.stream().anyMatch(meaning -> meaning.accepts(attribute, value))
                ? null
                : facts.get(0).expects(attribute);
    }
}
