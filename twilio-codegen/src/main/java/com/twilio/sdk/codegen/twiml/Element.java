package com.twilio.sdk.codegen.twiml;

import com.twilio.sdk.codegen.Docs;
import com.twilio.sdk.codegen.Fact;
import com.twilio.sdk.codegen.JavaName;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/** An element of TwiML as the facts describe it. */
final class Element {
    private static final List<String> KEYS = List.of(
            "tag",
            "java",
            "kind",
            "does",
            "more",
            "page",
            "example",
            "text",
            "arguments",
            "attributes",
            "groups",
            "children");

    /**
     * What stands between the tags.
     *
     * @param name of the parameter that takes it
     * @param doc what it is, as a phrase
     * @param optional whether the element also stands without it
     */
    record Text(String name, String doc, boolean optional) {}

    final String name;
    /** The package of its family, roots included: {@code voice}. */
    final String family;

    final String packageName;
    final String tag;
    final String method;
    final String kind;
    final String does;
    final String more;
    final String page;
    final String call;
    final String xml;
    final @Nullable Text text;
    final List<Attribute> arguments;
    final List<Attribute> attributes;
    final List<Fact> childNames;
    final List<Element> children = new ArrayList<>();

    /** Reads an element; {@link #children} are filled when all elements are there. */
    Element(String name, Fact fact, String family, Groups groups, Vocabularies vocabularies) {
        fact.allowKeys(KEYS);
        this.name = name;
        this.family = family;
        this.kind = fact.get("kind").text();
        this.packageName =
                isRoot() ? TwimlModel.ROOT_PACKAGE : TwimlModel.ROOT_PACKAGE + "." + family;
        this.tag = orElse(fact.findText("tag"), name);
        String java = fact.findText("java");
        this.method = Names.checked(java == null ? JavaName.method(tag) : java, fact);
        this.does = Docs.phrase(fact.get("does"));
        this.more = Docs.markup(orElse(fact.findText("more"), ""));
        this.page = fact.get("page").text();
        String[] example = example(fact.get("example"));
        this.call = example[0];
        this.xml = example[1];
        this.text = text(fact.find("text"));
        this.attributes = groups.attributes(fact, vocabularies);
        this.arguments = arguments(fact, attributes);
        this.childNames = fact.findItems("children");
    }

    private static String orElse(@Nullable String text, String other) {
        return text == null ? other : text;
    }

    private static String[] example(Fact fact) {
        String[] parts = fact.text().split(" ⇒ ", -1);
        if (parts.length != 2) {
            throw fact.error("an example is 'call ⇒ XML'");
        }
        return parts;
    }

    private static @Nullable Text text(@Nullable Fact fact) {
        if (fact == null) {
            return null;
        }
        fact.allowKeys(List.of("name", "doc", "optional"));
        return new Text(
                fact.get("name").text(), Docs.phrase(fact.get("doc")), fact.isTrue("optional"));
    }

    private static List<Attribute> arguments(Fact fact, List<Attribute> attributes) {
        List<Attribute> arguments = new ArrayList<>();
        for (Fact name : fact.findItems("arguments")) {
            arguments.add(attributes.stream()
                    .filter(attribute -> attribute.name().equals(name.text()))
                    .findFirst()
                    .orElseThrow(() -> name.error("there is no attribute '" + name.text() + "'")));
        }
        return arguments;
    }

    /** Whether this is a whole document. */
    final boolean isRoot() {
        return kind.equals("root");
    }

    /** The class with its package. */
    String qualifiedName() {
        return packageName + "." + name;
    }
}
