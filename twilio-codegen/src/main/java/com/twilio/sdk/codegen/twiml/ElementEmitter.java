package com.twilio.sdk.codegen.twiml;

import com.twilio.sdk.codegen.JavaDoc;
import com.twilio.sdk.codegen.Template;

import java.util.ArrayList;
import java.util.List;

/** Emits the class of one element. */
final class ElementEmitter {
    private static final String CLASS = """
            package ${package};

            ${imports}

            ${doc}
            ${annotation}
            public final class ${name} extends TwimlElement${implements} {
                ${members}
            }
            """;

    private static final String CONSTRUCTOR = """
            /** Makes an empty {@code <${tag}>}. */
            public ${name}() {
                super("${tag}");
            }
            """;

    private static final String FULL_CONSTRUCTOR = """
            /** Makes {@code <${tag}>} with ${what}. */
            public ${name}(${parameters}) {
                super("${tag}");
                ${statements}
            }
            """;

    private static final String FREE_PARTS = """
            @Override
            public ${name} attribute(String name, @Nullable String value) {
                super.attribute(name, value);
                return this;
            }

            @Override
            public ${name} text(String text) {
                super.text(text);
                return this;
            }

            @Override
            public ${name} comment(String comment) {
                super.comment(comment);
                return this;
            }

            @Override
            public ${name} child(TwimlElement child) {
                super.child(child);
                return this;
            }

            @Override
            public ${name} element(String tag, Consumer<CustomElement> element) {
                super.element(tag, element);
                return this;
            }

            @Override
            public ${name} copy() {
                return copyTo(new ${name}());
            }
            """;

    private final Element element;

    private ElementEmitter(Element element) {
        this.element = element;
    }

    /** Returns the source of the class. */
    static String emit(Element element) {
        return new ElementEmitter(element).emit();
    }

    private String emit() {
        String members = String.join("\n", members());
        return Template.of(CLASS)
                .with("package", element.packageName)
                .with("imports", ElementImports.of(members, element))
                .with("doc", doc())
                .with(
                        "annotation",
                        element.isRoot() ? "@XmlRootElement(name = \"" + element.tag + "\")" : "")
                .with("name", element.name)
                .with("implements", element.isRoot() ? " implements Twiml" : "")
                .with("members", members)
                .text();
    }

    private List<String> members() {
        List<String> members = new ArrayList<>();
        members.add(filled(CONSTRUCTOR));
        if (!Parameters.declared(element).isEmpty()) {
            members.add(fullConstructor());
        }
        element.attributes.forEach(
                attribute -> members.addAll(AttributeEmitter.emit(element.name, attribute)));
        element.children.forEach(child -> members.addAll(ChildEmitter.emit(element, child)));
        members.add(filled(FREE_PARTS));
        if (element.isRoot()) {
            members.addAll(RootEmitter.emit(element.name));
        }
        return members;
    }

    private String filled(String template) {
        return Template.of(template)
                .with("name", element.name)
                .with("tag", element.tag)
                .text();
    }

    private String fullConstructor() {
        List<String> what = new ArrayList<>();
        List<String> statements = new ArrayList<>();
        if (element.text != null) {
            what.add(element.text.doc());
            statements.add("text(" + element.text.name() + ");");
        }
        for (Attribute argument : element.arguments) {
            what.add(argument.doc());
            statements.add("set(\"" + argument.name() + "\", " + argument.java() + ");");
        }
        return Template.of(FULL_CONSTRUCTOR)
                .with("tag", element.tag)
                .with("name", element.name)
                .with("what", String.join(" and ", what))
                .with("parameters", Parameters.declared(element))
                .with("statements", String.join("\n", statements))
                .text();
    }

    private String doc() {
        String first = "A {@code <" + element.tag + ">} "
                + (element.isRoot() ? "document" : element.kind) + ": " + element.does + ".";
        String example = "{@code " + element.call + "} ⇒ {@code " + element.xml + "}";
        String see = "@see <a href=\"" + element.page + "\">" + element.tag
                + " in Twilio's documentation</a>";
        return JavaDoc.comment(0, first, element.more, example, see);
    }
}
