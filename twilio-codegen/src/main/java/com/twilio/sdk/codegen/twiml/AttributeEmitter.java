package com.twilio.sdk.codegen.twiml;

import com.twilio.sdk.codegen.JavaDoc;
import com.twilio.sdk.codegen.Template;

import java.util.ArrayList;
import java.util.List;

/** Emits the setters and the getter of one attribute. */
final class AttributeEmitter {
    private static final String SETTER = """
            ${doc}
            public ${self} ${java}(${parameters}) {
                set("${name}", ${value});
                return this;
            }
            """;

    private static final String GETTER = """
            ${doc}
            public ${type} get${capitalised}() {
                return ${value};
            }
            """;

    private final String self;
    private final Attribute attribute;
    private final List<String> methods = new ArrayList<>();

    private AttributeEmitter(String self, Attribute attribute) {
        this.self = self;
        this.attribute = attribute;
    }

    /** Returns the methods, each with its doc. */
    static List<String> emit(String self, Attribute attribute) {
        AttributeEmitter emitter = new AttributeEmitter(self, attribute);
        emitter.setters();
        emitter.getter();
        return emitter.methods;
    }

    private void setters() {
        String java = attribute.java();
        String word = attribute.type().word();
        switch (attribute.type().kind()) {
            case TEXT, INTEGER, BOOLEAN -> main("@Nullable " + word + " " + java, java);
            case SECONDS, TEXT_OR_SECONDS -> {
                main("@Nullable " + word + " " + java, java);
                overload(
                        "Sets {@code " + attribute.name()
                                + "} as a duration of whole seconds; null removes it.",
                        "@Nullable Duration " + java,
                        "Values.seconds(\"" + attribute.name() + "\", " + java + ")");
            }
            case WORD -> {
                main("@Nullable " + word + " " + java, java);
                overload(
                        "Sets {@code " + attribute.name() + "} to any word; null removes it.",
                        "@Nullable String " + java,
                        java);
            }
            case WORDS, INTEGERS -> lists();
        }
    }

    private void lists() {
        String java = attribute.java();
        String word = attribute.type().word();
        main(
                "@Nullable " + word + " " + java + ", " + word + "... more",
                "Values.list(" + java + ", (Object[]) more)");
        if (attribute.type().kind() == AttributeType.Kind.WORDS) {
            overload(
                    "Sets {@code " + attribute.name() + "} to any words; null removes it.",
                    "@Nullable String " + java + ", String... more",
                    "Values.list(" + java + ", (Object[]) more)");
        }
        overload(
                "Sets {@code " + attribute.name() + "} to a list; an empty one removes it.",
                "Collection<" + word + "> " + java,
                "Values.list(" + java + ")");
    }

    private void main(String parameters, String value) {
        setter(
                JavaDoc.comment(4, "Sets " + attribute.doc() + ". " + attribute.rest()),
                parameters,
                value);
    }

    private void overload(String doc, String parameters, String value) {
        setter(JavaDoc.comment(4, doc), parameters, value);
    }

    private void setter(String doc, String parameters, String value) {
        methods.add(Template.of(SETTER)
                .with("doc", doc)
                .with("self", self)
                .with("java", attribute.java())
                .with("parameters", parameters)
                .with("name", attribute.name())
                .with("value", value)
                .text());
    }

    private void getter() {
        String name = "\"" + attribute.name() + "\"";
        String word = attribute.type().word();
        String type = "@Nullable " + word;
        String absent = "null";
        String value = switch (attribute.type().kind()) {
            case TEXT, TEXT_OR_SECONDS -> "attribute(" + name + ")";
            case INTEGER, SECONDS -> "Values.integer(this, " + name + ")";
            case BOOLEAN -> "Values.bool(this, " + name + ")";
            case WORD -> "Values.word(this, " + name + ", " + word + "::of)";
            case WORDS -> "Values.words(this, " + name + ", " + word + "::of)";
            case INTEGERS -> "Values.words(this, " + name + ", Integer::valueOf)";
        };
        if (attribute.type().tableKind().equals("LIST")) {
            type = "List<" + word + ">";
            absent = "an empty list";
        }
        methods.add(Template.of(GETTER)
                .with(
                        "doc",
                        JavaDoc.comment(
                                4,
                                "Returns " + attribute.what() + ", or " + absent + " if not set."))
                .with("type", type)
                .with("capitalised", attribute.capitalised())
                .with("value", value)
                .text());
    }
}
