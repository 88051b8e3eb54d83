package com.twilio.sdk.codegen.twiml;

import com.twilio.sdk.codegen.JavaDoc;
import com.twilio.sdk.codegen.Template;

import java.util.ArrayList;
import java.util.List;

/** Emits the methods of a parent that add one kind of child. */
final class ChildEmitter {
    private static final String PLAIN = """
            ${doc}
            public ${self} ${method}(${parameters}) {
                addNew(new ${child}(${names}));
                return this;
            }
            """;

    private static final String FILLED = """
            ${doc}
            public ${self} ${method}(${parameters}) {
                addFilled(new ${child}(${names}), ${variable});
                return this;
            }
            """;

    private final Element parent;
    private final Element child;
    private final List<String> methods = new ArrayList<>();

    private ChildEmitter(Element parent, Element child) {
        this.parent = parent;
        this.child = child;
    }

    /** Returns the methods, each with its doc. */
    static List<String> emit(Element parent, Element child) {
        ChildEmitter emitter = new ChildEmitter(parent, child);
        emitter.emit();
        return emitter.methods;
    }

    private void emit() {
        String adds = "Adds {@code <" + child.tag + ">}, which " + child.does + ".";
        String filled = "Adds {@code <" + child.tag + ">} after the lambda has filled it. It "
                + child.does + ".";
        String parameters = Parameters.declared(child);
        if (!parameters.isEmpty()) {
            add(PLAIN, adds, parameters);
            add(FILLED, filled, parameters + ", " + lambda());
        } else {
            add(PLAIN, adds, "");
        }
        if (parameters.isEmpty() || (child.text != null && child.text.optional())) {
            add(FILLED, filled, lambda());
        }
    }

    private String lambda() {
        return "Consumer<" + child.name + "> " + Parameters.variable(child);
    }

    private void add(String template, String doc, String parameters) {
        boolean named = parameters.startsWith("String");
        methods.add(Template.of(template)
                .with("doc", JavaDoc.comment(4, doc))
                .with("self", parent.name)
                .with("method", child.method)
                .with("child", child.name)
                .with("parameters", parameters)
                .with("names", named ? Parameters.names(child) : "")
                .with("variable", Parameters.variable(child))
                .text());
    }
}
