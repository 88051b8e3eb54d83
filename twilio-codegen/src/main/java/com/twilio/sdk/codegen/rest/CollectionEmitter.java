package com.twilio.sdk.codegen.rest;

import com.twilio.sdk.codegen.Imports;
import com.twilio.sdk.codegen.JavaName;
import com.twilio.sdk.codegen.Template;

import java.util.ArrayList;
import java.util.List;

/** Emits the class of a collection, such as {@code Messages}: create and list. */
final class CollectionEmitter {
    private CollectionEmitter() {}

    static String source(RestResource resource) {
        Imports imports = new Imports(resource.packageName());
        imports.use("com.twilio.sdk.rest.internal.Place");
        List<String> constants = new ArrayList<>();
        List<String> methods = new ArrayList<>();
        for (RestOperation operation : resource.operations()) {
            OperationSource source = new OperationSource(resource, operation, imports);
            if (operation.kind().equals("create")) {
                constants.add(source.constant());
                methods.add(source.methods());
            } else if (operation.kind().equals("list")) {
                constants.add(source.constant());
                methods.add(source.listMethods());
            }
        }
        return Template.of("""
                        package ${package};

                        ${imports}

                        /**
                         * The collection of {@link ${name} ${name}} resources: where they are made and listed.
                         *
                         * <p>{@code client.${accessor}()} ⇒ {@code ${path}}. Immutable and thread-safe.
                         */
                        public final class ${plural} {
                            ${constants}

                            private final Place place;

                            ${constructor}

                            ${methods}
                        }
                        """)
                .with("package", resource.packageName())
                .with("imports", imports.text())
                .with("name", resource.name())
                .with("accessor", JavaName.method(resource.plural()))
                .with("path", resource.collectionPath())
                .with("plural", resource.plural())
                .with("constants", String.join("\n\n", constants))
                .with(
                        "constructor",
                        constructor(
                                resource.plural(), resource.underAccount(), "this.place = place;"))
                .with("methods", String.join("\n\n", methods))
                .text();
    }

    /** A constructor that only the package sees, or, for what the client makes itself, one that is no API. */
    static String constructor(String className, boolean inPackage, String body) {
        String comment = inPackage
                ? ""
                : "/** For the client; users get one from it. */\n@SuppressWarnings(\"exports\")\npublic ";
        return comment + className + "(Place place) {\n    " + body + "\n}";
    }
}
