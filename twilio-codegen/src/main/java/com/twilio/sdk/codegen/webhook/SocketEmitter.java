package com.twilio.sdk.codegen.webhook;

import com.twilio.sdk.codegen.Imports;
import com.twilio.sdk.codegen.JavaDoc;
import com.twilio.sdk.codegen.JavaName;
import com.twilio.sdk.codegen.Template;

import java.util.List;
import java.util.stream.Collectors;

/** Emits the classes of a protocol over a WebSocket: what its messages have in common, and each type of message. */
final class SocketEmitter {
    private final Socket socket;

    SocketEmitter(Socket socket) {
        this.socket = socket;
    }

    /** The class that all messages have in common. */
    String base() {
        Imports imports = imports();
        imports.use("com.twilio.sdk.webhook.internal.Json");
        String cases = socket.messages().stream()
                .map(message ->
                        "case \"" + message.type() + "\" -> new " + message.name() + "(fields);")
                .collect(Collectors.joining("\n"));
        return Template.of("""
                        package ${package};

                        ${imports}

                        ${doc}
                        public class ${name} extends SocketMessage {
                            ${name}(Map<String, @Nullable Object> fields) {
                                super(fields);
                            }

                            /**
                             * Reads a message: one of the types that this version knows, or a plain {@code ${name}} if its
                             * type is another.
                             *
                             * @throws IllegalArgumentException if it is no JSON object
                             */
                            public static ${name} parse(String json) {
                                Map<String, @Nullable Object> fields = Json.readObject(json);
                                return switch (String.valueOf(fields.get("${field}"))) {
                                    ${cases}
                                    default -> new ${name}(fields);
                                };
                            }

                            /** Returns the type of the message; null if it has none. */
                            public final @Nullable ${types} get${getter}() {
                                return word("${field}", ${types}::of);
                            }

                            @Override
                            final String typeField() {
                                return "${field}";
                            }
                        }
                        """)
                .with("package", WebhookModel.SOCKET_PACKAGE)
                .with("types", imports.use(WebhookModel.PACKAGE + "." + socket.types()))
                .with("imports", imports.text())
                .with("doc", baseDoc())
                .with("name", socket.name())
                .with("field", socket.typeField())
                .with("getter", JavaName.capitalised(socket.typeField()))
                .with("cases", cases)
                .text();
    }

    private String baseDoc() {
        return JavaDoc.comment(
                0,
                JavaName.capitalised(socket.doc()) + ".",
                "{@code " + socket.name()
                        + ".parse(text)} is one of its subclasses; tell them apart with {@code"
                        + " instanceof}, or by {@code get"
                        + JavaName.capitalised(socket.typeField())
                        + "().known()} in a {@code switch}. Immutable.",
                "@see <a href=\"" + socket.page() + "\">Twilio's documentation</a>");
    }

    /** The class of a type of message. */
    String source(Socket.Message message) {
        Imports imports = imports();
        String getters = message.fields().stream()
                .map(field -> field.getter(imports))
                .collect(Collectors.joining("\n\n"));
        String sent = sent(message);
        return Template.of("""
                        package ${package};

                        ${imports}

                        ${doc}
                        public final class ${name} extends ${base} {
                            ${name}(Map<String, @Nullable Object> fields) {
                                super(fields);
                            }

                            ${members}

                            @Override
                            String fieldKinds() {
                                return "${kinds}";
                            }
                        }
                        """)
                .with("package", WebhookModel.SOCKET_PACKAGE)
                .with("imports", imports.text())
                .with("doc", doc(message))
                .with("name", message.name())
                .with("base", socket.name())
                .with("members", sent.isEmpty() ? getters : sent + "\n\n" + getters)
                .with("kinds", WebhookEmitter.kinds(message.fields()))
                .text();
    }

    private static Imports imports() {
        Imports imports = new Imports(WebhookModel.SOCKET_PACKAGE);
        imports.use("java.util.Map");
        imports.use("org.jspecify.annotations.Nullable");
        return imports;
    }

    private String doc(Socket.Message message) {
        return JavaDoc.comment(
                0,
                JavaName.capitalised(message.doc()) + ".",
                "On the wire: {@code {\"" + socket.typeField() + "\":\"" + message.type()
                        + "\",…}}. A getter is null where the field is not there. Immutable.",
                "@see <a href=\"" + socket.page() + "\">Twilio's documentation</a>");
    }

    /** How an app makes the message; empty if only Twilio does. */
    private String sent(Socket.Message message) {
        if (!message.isSent()) {
            return "";
        }
        List<Value> required =
                message.fields().stream().filter(Value::isRequired).toList();
        String factory = Template.of("""
                        ${doc}
                        public static ${name} of(${parameters}) {
                            return new ${name}(object("${field}", "${type}"${values}));
                        }""")
                .with("doc", factoryDoc(required))
                .with("name", message.name())
                .with(
                        "parameters",
                        required.stream()
                                .map(field -> field.given() + " " + field.javaName())
                                .collect(Collectors.joining(", ")))
                .with("field", socket.typeField())
                .with("type", message.type())
                .with(
                        "values",
                        required.stream()
                                .map(field -> ", \"" + field.name() + "\", " + field.javaName())
                                .collect(Collectors.joining()))
                .text();
        String setters = message.fields().stream()
                .filter(field -> field.isSent() && !field.isRequired())
                .map(field -> "\n\n" + field.setter(message.name()))
                .collect(Collectors.joining());
        return factory + setters;
    }

    private static String factoryDoc(List<Value> required) {
        String parameters = required.stream()
                .map(field -> "@param " + field.javaName() + " " + field.doc())
                .collect(Collectors.joining("\n"));
        return parameters.isEmpty()
                ? "/** Makes a message to send. */"
                : "/**\n * Makes a message to send.\n *\n" + parameters.replaceAll("(?m)^", " * ")
                        + "\n */";
    }
}
