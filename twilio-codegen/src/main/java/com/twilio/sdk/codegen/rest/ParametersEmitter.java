package com.twilio.sdk.codegen.rest;

import com.twilio.sdk.codegen.Imports;
import com.twilio.sdk.codegen.JavaDoc;
import com.twilio.sdk.codegen.Template;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Emits the class of an operation's parameters: a setter for each, and one for what this version does not know. */
final class ParametersEmitter {
    private final RestOperation operation;
    private final Imports imports;

    private ParametersEmitter(RestResource resource, RestOperation operation) {
        this.operation = operation;
        this.imports = new Imports(resource.packageName());
        imports.use("com.twilio.sdk.rest.RequestParameters");
        imports.use("org.jspecify.annotations.Nullable");
    }

    static String source(RestResource resource, RestOperation operation) {
        return new ParametersEmitter(resource, operation).source(resource.packageName());
    }

    private String source(String packageName) {
        String setters = operation.parameters().stream()
                .flatMap(parameter -> setters(parameter).stream())
                .collect(Collectors.joining("\n\n"));
        return Template.of("""
                        package ${package};

                        ${imports}

                        ${doc}
                        public final class ${name} extends RequestParameters {
                            /** Starts empty. */
                            public ${name}() {}

                            private ${name}(${name} other) {
                                super(other);
                            }

                            /** Returns a copy that can be changed without changing this one. */
                            public ${name} copy() {
                                return new ${name}(this);
                            }

                            /** Sets a parameter by Twilio's name for it, also one that this version does not know. */
                            public ${name} putParameter(String name, @Nullable String value) {
                                set(name, value);
                                return this;
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
                                "The parameters of {@code " + operation.id() + "}" + needs() + ".",
                                "{@code new " + operation.parametersName() + "()."
                                        + first().method() + "(…)} ⇒ {@code " + first().name()
                                        + "=…}. A null value removes a parameter. Not thread-safe."))
                .with("name", String.valueOf(operation.parametersName()))
                .with("setters", setters)
                .text();
    }

    private RestParameter first() {
        return operation.parameters().get(0);
    }

    /** What must be given, as the end of a sentence. */
    private String needs() {
        List<String> needs = new ArrayList<>(operation.required());
        operation.oneOf().forEach(group -> needs.add("one of " + String.join("/", group)));
        return needs.isEmpty() ? "; none is needed" : "; needed: " + JavaDoc.and(needs);
    }

    private List<String> setters(RestParameter parameter) {
        List<String> setters = new ArrayList<>();
        if (parameter.list()) {
            String type = imports.use(parameter.type().javaTypes().get(0));
            setters.add(setter(
                    parameter,
                    type + " first, " + type + "... more",
                    "setAll(\"" + parameter.name() + "\", listOf(first, more));"));
            setters.add(setter(
                    parameter,
                    "@Nullable " + imports.use("java.util.Collection") + "<" + type + "> "
                            + parameter.method(),
                    "setAll(\"" + parameter.name() + "\", " + parameter.method() + ");"));
            return setters;
        }
        for (String type : parameter.type().javaTypes()) {
            setters.add(setter(
                    parameter,
                    "@Nullable " + imports.use(type) + " " + parameter.method(),
                    "set(\"" + parameter.name() + "\", " + value(parameter, type) + ");"));
        }
        if (parameter.seconds()) {
            setters.add(setter(
                    parameter,
                    imports.use("java.time.Duration") + " " + parameter.method(),
                    "set(\"" + parameter.name() + "\", wholeSeconds(\"" + parameter.name() + "\", "
                            + parameter.method() + "));"));
        }
        return setters;
    }

    private static String value(RestParameter parameter, String type) {
        return type.endsWith(".Twiml")
                ? parameter.method() + " == null ? null : " + parameter.method() + ".toXml()"
                : parameter.method();
    }

    private String setter(RestParameter parameter, String arguments, String body) {
        String sent = "Sent as {@code " + parameter.name() + "}"
                + (parameter.range() == null ? "" : ", " + parameter.range())
                + (parameter.required() ? "; needed." : ".");
        return Template.of("""
                        ${doc}
                        public ${class} ${method}(${arguments}) {
                            ${body}
                            return this;
                        }""")
                .with(
                        "doc",
                        JavaDoc.comment(4, JavaDoc.sentence("Sets", parameter.doc()) + " " + sent))
                .with("class", String.valueOf(operation.parametersName()))
                .with("method", parameter.method())
                .with("arguments", arguments)
                .with("body", body)
                .text();
    }
}
