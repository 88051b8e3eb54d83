package com.twilio.sdk.codegen.jsp;

import com.twilio.sdk.codegen.JavaDoc;
import com.twilio.sdk.codegen.JavaName;
import com.twilio.sdk.codegen.Template;
import com.twilio.sdk.codegen.twiml.Tag;
import com.twilio.sdk.codegen.twiml.Tag.TagAttribute;

import java.util.List;

/** Emits the class of a tag: a setter for each attribute, which a container calls. */
final class TagEmitter {
    private static final String CLASS = """
            package ${package};

            ${import}

            ${doc}
            public final class ${name} extends TwimlTag {
                ${members}
            }
            """;

    private static final String CONSTRUCTOR = """
            /** Makes the tag; a container does. */
            public ${name}() {
                super("${tag}");
            }
            """;

    private static final String SETTER = """
            ${doc}
            public void set${name}(@Nullable Object value) {
                set("${attribute}", value);
            }
            """;

    private TagEmitter() {}

    static String className(Tag tag) {
        return JavaName.type(tag.name()) + "Tag";
    }

    static String emit(Tag tag) {
        return Template.of(CLASS)
                .with("package", JspGenerator.PACKAGE)
                .with(
                        "import",
                        tag.attributes().isEmpty()
                                ? ""
                                : "import org.jspecify.annotations.Nullable;")
                .with("doc", doc(tag))
                .with("name", className(tag))
                .with("members", members(tag))
                .text()
                .replace(";\n\n\n", ";\n\n");
    }

    private static String members(Tag tag) {
        StringBuilder members = new StringBuilder(Template.of(CONSTRUCTOR)
                .with("name", className(tag))
                .with("tag", tag.name())
                .text());
        tag.attributes()
                .values()
                .forEach(attribute -> members.append('\n').append(setter(attribute)));
        return members.toString();
    }

    private static String doc(Tag tag) {
        String first = "A {@code <t:" + tag.tagName() + ">} tag: "
                + JavaDoc.list(List.copyOf(tag.does()), "or") + ".";
        String example = tag.examples().iterator().next();
        return JavaDoc.comment(
                0,
                first,
                "{@code " + PageSource.of(example) + "} becomes {@code " + example + "}.",
                tag.pages().stream()
                        .map(page -> "@see <a href=\"" + page + "\">" + tag.name()
                                + " in Twilio's documentation</a>")
                        .findFirst()
                        .orElseThrow());
    }

    private static String setter(TagAttribute attribute) {
        return Template.of(SETTER)
                .with(
                        "doc",
                        JavaDoc.comment(4, "Sets " + attribute.doc() + ". " + attribute.rest()))
                .with("name", JavaName.capitalised(attribute.javaName()))
                .with("attribute", attribute.name())
                .text();
    }
}
