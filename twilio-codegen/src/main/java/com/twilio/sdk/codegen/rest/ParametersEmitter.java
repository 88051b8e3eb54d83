package com.twilio.sdk.codegen.rest;

import com.twilio.sdk.codegen.Imports;
import com.twilio.sdk.codegen.JavaDoc;
import com.twilio.sdk.codegen.JavaName;
import com.twilio.sdk.codegen.Template;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Emits the class of an operation's parameters: a setter for each, and one for what this version does not know. */
final class ParametersEmitter {
    private final String packageName;
    private final String name;
    private final boolean json;
    private final List<RestParameter> parameters;
    private final Imports imports;

    private ParametersEmitter(
            String packageName, String name, boolean json, List<RestParameter> parameters) {
        this.packageName = packageName;
        this.name = name;
        this.json = json;
        this.parameters = parameters;
        this.imports = new Imports(packageName);
        imports.use(
                json
                        ? "com.twilio.sdk.rest.JsonParameters"
                        : "com.twilio.sdk.rest.RequestParameters");
        imports.use("org.jspecify.annotations.Nullable");
    }

    static String source(RestVersion version, RestOperation operation) {
        return new ParametersEmitter(
                        version.packageName(),
                        operation.parametersClass(),
                        operation.json(),
                        operation.parameters())
                .source("The parameters of " + version.link(operation) + needs(operation) + ".");
    }

    static String source(String packageName, RestTypes.Sent object) {
        return new ParametersEmitter(packageName, object.name(), true, object.parameters())
                .source(JavaDoc.escape(object.doc()));
    }

    private String source(String doc) {
        List<String> setters = new ArrayList<>();
        setters.add(free());
        parameters.forEach(
                parameter -> setters.addAll(new SetterSource(name, parameter, imports).all()));
        return Template.of("""
                        package ${package};

                        ${imports}

                        ${doc}
                        public final class ${name} extends ${base} {
                            /** Starts empty. */
                            public ${name}() {}

                            private ${name}(${name} other) {
                                super(other);
                            }

                            /** Returns a copy that can be changed without changing this one. */
                            public ${name} copy() {
                                return new ${name}(this);
                            }

                            ${setters}
                        }
                        """)
                .with("package", packageName)
                .with("imports", imports.text())
                .with(
                        "doc",
                        JavaDoc.comment(
                                0,
                                doc,
                                example() + "A null value removes a parameter. Not thread-safe."))
                .with("name", name)
                .with("base", json ? "JsonParameters" : "RequestParameters")
                .with("setters", String.join("\n\n", setters))
                .text();
    }

    /** The setters for what this version does not know. */
    private String free() {
        return json
                ? Template.of("""
                        /** Sets a member by Twilio's name for it, also one that this version does not know. */
                        public ${name} putParameter(String name, @Nullable Object value) {
                            member(name, value);
                            return this;
                        }

                        /** Sets each member of a JSON object: {@code {"name": "value"}}. */
                        public ${name} json(String object) {
                            members(object);
                            return this;
                        }""").with("name", name).text()
                : Template.of("""
                        /** Sets a parameter by Twilio's name for it, also one that this version does not know. */
                        public ${name} putParameter(String name, @Nullable String value) {
                            set(name, value);
                            return this;
                        }""").with("name", name).text();
    }

    private @Nullable RestParameter first() {
        return parameters.isEmpty() ? null : parameters.get(0);
    }

    private String example() {
        RestParameter first = first();
        if (first == null) {
            return "";
        }
        return "{@code new " + name + "()." + first.method() + "(…)} ⇒ {@code " + first.wire()
                + "}. ";
    }

    /** What must be given, as the end of a sentence. */
    private static String needs(RestOperation operation) {
        List<String> needs = new ArrayList<>(operation.required());
        operation.oneOf().forEach(group -> needs.add(JavaDoc.list(group, "or")));
        return needs.isEmpty()
                ? "; none is required"
                : "; required: "
                        + needs.stream().map(JavaDoc::escape).collect(Collectors.joining("; "));
    }

    static String itemName(String method) {
        return "add" + JavaName.capitalised(method);
    }
}
