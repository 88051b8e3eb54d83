package com.twilio.sdk.codegen.webhook;

import com.twilio.sdk.codegen.Imports;
import com.twilio.sdk.codegen.JavaDoc;
import com.twilio.sdk.codegen.JavaName;
import com.twilio.sdk.codegen.Template;

import java.util.List;
import java.util.stream.Collectors;

/** Emits the class of a webhook: getters over the parameters that Twilio posted. */
final class WebhookEmitter {
    private WebhookEmitter() {}

    static String source(Webhook webhook) {
        Imports imports = new Imports(WebhookModel.PACKAGE);
        imports.use("java.util.Map");
        String getters = webhook.parameters().stream()
                .map(parameter -> parameter.getter(imports))
                .collect(Collectors.joining("\n\n"));
        return Template.of("""
                        package ${package};

                        ${imports}

                        ${doc}
                        public final class ${name} extends WebhookRequest {
                            private ${name}(WebhookRequest request) {
                                super(request);
                            }

                            /** Reads the parameters of another request. */
                            public static ${name} of(WebhookRequest request) {
                                return new ${name}(request);
                            }

                            /**
                             * Takes parameters by name, such as a servlet's {@code getParameterMap()}; see {@link
                             * WebhookRequest#of(Map)}.
                             */
                            public static ${name} of(Map<String, ?> parameters) {
                                return new ${name}(WebhookRequest.of(parameters));
                            }

                            /** Reads a query or the body of a form; see {@link WebhookRequest#parse(String)}. */
                            public static ${name} parse(String query) {
                                return new ${name}(WebhookRequest.parse(query));
                            }

                            ${getters}

                            @Override
                            String parameterKinds() {
                                return "${kinds}";
                            }
                        }
                        """)
                .with("package", WebhookModel.PACKAGE)
                .with("imports", imports.text())
                .with("doc", doc(webhook))
                .with("name", webhook.name())
                .with("getters", getters)
                .with("kinds", kinds(webhook.parameters()))
                .text();
    }

    /** The table that {@code problems()} and {@code toString()} go through. */
    static String kinds(List<Value> values) {
        return values.stream()
                .map(Value::kind)
                .filter(kind -> !kind.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static String doc(Webhook webhook) {
        return JavaDoc.comment(
                0,
                JavaName.capitalised(webhook.doc()) + ".",
                example(webhook),
                "Twilio sends it when " + String.join("; when ", webhook.occasions()) + ".",
                "A getter is null where the parameter was not posted, and fails where its value cannot be read; {@link"
                        + " #get} has every parameter as it came. Immutable.",
                "@see <a href=\"" + webhook.page() + "\">Twilio's documentation</a>");
    }

    private static String example(Webhook webhook) {
        String name = webhook.example().getKey();
        String value = webhook.example().getValue();
        String query = name + "=" + value.replace("+", "%2B").replace(' ', '+');
        return "{@code " + webhook.name() + ".parse(\"" + query + "\").get"
                + JavaName.capitalised(JavaName.method(name)) + "()} is {@code " + value + "}.";
    }
}
