package com.twilio.sdk.codegen.rest;

import com.twilio.sdk.codegen.Imports;
import com.twilio.sdk.codegen.JavaDoc;
import com.twilio.sdk.codegen.Template;

import java.util.ArrayList;
import java.util.List;

/** The setters of one parameter: one for each type that it takes, and for lists, maps and durations. */
final class SetterSource {
    private final String className;
    private final RestParameter parameter;
    private final Imports imports;
    private final List<String> setters = new ArrayList<>();

    SetterSource(String className, RestParameter parameter, Imports imports) {
        this.className = className;
        this.parameter = parameter;
        this.imports = imports;
    }

    List<String> all() {
        String key = "\"" + parameter.name() + "\"";
        String method = parameter.method();
        if (parameter.pair()) {
            add("String name, String value", "addPair(" + key + ", name, value);");
        } else if (parameter.prefixed()) {
            add(
                    nullable("java.util.Map") + "<String, ?> " + method,
                    "setEach(" + key + ", " + method + ");");
        } else if (parameter.type().kind() == RestType.Kind.NESTED) {
            nested(key, method);
        } else if (parameter.list()) {
            list(key, method);
        } else {
            single(key, method);
        }
        return setters;
    }

    private void single(String key, String method) {
        boolean json = parameter.type().isJson() && !inBody();
        List<String> types = parameter.type().kind() == RestType.Kind.OBJECT && json
                ? List.of("java.lang.String", "java.util.Map")
                : parameter.type().kind() == RestType.Kind.ANY && inBody()
                        ? List.of("java.lang.Object")
                        : parameter.type().javaTypes();
        for (String type : types) {
            String generic = type.equals("java.util.Map") ? "<String, ?>" : "";
            String value = type.endsWith(".Twiml")
                    ? method + " == null ? null : " + method + ".toXml()"
                    : method;
            add(
                    nullable(type) + generic + " " + method,
                    verb(json) + "(" + key + ", " + value + ");");
        }
        if (parameter.seconds()) {
            add(
                    imports.use("java.time.Duration") + " " + method,
                    verb(false) + "(" + key + ", wholeSeconds(" + key + ", " + method + "));");
        }
    }

    private boolean inBody() {
        return parameter.place().equals("json");
    }

    private String verb(boolean json) {
        return switch (parameter.place()) {
            case "json" -> "member";
            case "header" -> "header";
            case "body-query" -> "inQuery";
            default -> json ? "setJson" : "set";
        };
    }

    private void list(String key, String method) {
        boolean words = parameter.type().kind() == RestType.Kind.WORD;
        boolean free = parameter.type().isJson();
        String all = inBody() ? "member" : free ? "setAllJson" : "setAll";
        List<String> types =
                free ? List.of("java.lang.Object") : parameter.type().javaTypes();
        String type = imports.use(types.get(0));
        if (!free) {
            add(type + " first, " + type + "... more", all + "(" + key + ", listOf(first, more));");
        }
        if (words) {
            add("String first, String... more", all + "(" + key + ", listOf(first, more));");
        }
        add(
                nullable("java.util.Collection") + "<? extends " + (words ? "Object" : type) + "> "
                        + method,
                all + "(" + key + ", " + method + ");");
    }

    private void nested(String key, String method) {
        String type = imports.use(parameter.type().javaType());
        String consumer = imports.use("java.util.function.Consumer");
        String filled = "Place.filled(new " + type + "(), " + method + ")";
        imports.use("com.twilio.sdk.rest.internal.Place");
        if (parameter.list()) {
            setters.add(setter(
                    ParametersEmitter.itemName(method),
                    JavaDoc.sentence("Adds one to", parameter.doc()),
                    consumer + "<" + type + "> " + method,
                    "addTo(" + key + ", " + filled + ");"));
            add(
                    nullable("java.util.Collection") + "<" + type + "> " + method,
                    "member(" + key + ", " + method + ");");
            return;
        }
        add(consumer + "<" + type + "> " + method, "member(" + key + ", " + filled + ");");
        add("@Nullable " + type + " " + method, "member(" + key + ", " + method + ");");
    }

    private String nullable(String type) {
        return "@Nullable " + imports.use(type);
    }

    private void add(String arguments, String body) {
        String verb = parameter.pair() ? "Adds" : "Sets";
        setters.add(setter(
                parameter.method(), JavaDoc.sentence(verb, parameter.doc()), arguments, body));
    }

    private String setter(String method, String sentence, String arguments, String body) {
        String limits = parameter.limits() == null ? "" : ", " + parameter.limits();
        String name = parameter.pair() ? parameter.name() + "1.Name" : parameter.name();
        String sent = (parameter.place().equals("header")
                        ? "Sent as the header {@code "
                        : "Sent as {@code ")
                + name + "}" + JavaDoc.escape(limits)
                + (parameter.required() ? "; required." : ".");
        return Template.of("""
                        ${doc}
                        public ${class} ${method}(${arguments}) {
                            ${body}
                            return this;
                        }""")
                .with("doc", JavaDoc.comment(4, sentence + " " + sent))
                .with("class", className)
                .with("method", method)
                .with("arguments", arguments)
                .with("body", body)
                .text();
    }
}
