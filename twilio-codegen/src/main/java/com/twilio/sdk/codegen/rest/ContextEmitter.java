package com.twilio.sdk.codegen.rest;

import com.twilio.sdk.codegen.Imports;
import com.twilio.sdk.codegen.JavaName;
import com.twilio.sdk.codegen.Template;

import java.util.ArrayList;
import java.util.List;

/** Emits the class of one resource by its SID, such as {@code MessageContext}: fetch, update and delete. */
final class ContextEmitter {
    private ContextEmitter() {}

    static String source(RestResource resource) {
        Imports imports = new Imports(resource.packageName());
        List<String> constants = new ArrayList<>();
        List<String> methods = new ArrayList<>();
        for (RestOperation operation : resource.operations()) {
            if (List.of("fetch", "update", "delete").contains(operation.kind())) {
                OperationSource source = new OperationSource(resource, operation, imports);
                constants.add(source.constant());
                methods.add(source.methods());
            }
        }
        boolean account = !resource.underAccount();
        return Template.of("""
                        package ${package};

                        ${imports}

                        /**
                         * The one {@link ${name}} with a given SID: where it is read and changed. Nothing is requested before that.
                         *
                         * <p>{@code ${example}.fetch()}. Immutable and thread-safe.
                         */
                        public final class ${context}${parent} {
                            ${constants}

                            private final Place place;

                            ${constructor}

                            ${methods}
                        }
                        """)
                .with("package", resource.packageName())
                .with("imports", imports.text())
                .with("name", resource.name())
                .with("context", resource.contextName())
                .with(
                        "example",
                        account
                                ? "client.account(sid)"
                                : "client." + JavaName.method(resource.plural()) + "(sid)")
                .with("parent", account ? " extends AccountResources" : "")
                .with("constants", String.join("\n\n", constants))
                .with(
                        "constructor",
                        CollectionEmitter.constructor(
                                resource.contextName(),
                                resource.underAccount(),
                                account
                                        ? "super(place);\n    this.place = place;"
                                        : "this.place = place;"))
                .with("methods", String.join("\n\n", methods))
                .text();
    }
}
