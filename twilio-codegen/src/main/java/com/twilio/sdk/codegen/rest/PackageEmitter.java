package com.twilio.sdk.codegen.rest;

import com.twilio.sdk.codegen.JavaDoc;
import com.twilio.sdk.codegen.Template;

/** Emits the {@code package-info} of a version of a product. */
final class PackageEmitter {
    private PackageEmitter() {}

    static String source(RestVersion version) {
        return Template.of("""
                        ${doc}
                        @NullMarked
                        package ${package};

                        import org.jspecify.annotations.NullMarked;
                        """)
                .with(
                        "doc",
                        JavaDoc.comment(
                                0,
                                JavaDoc.escape(version.docs().product()),
                                "{@code https://" + version.host()
                                        + version.root().path()
                                        + "}. Place in the flow: {@code " + flow(version)
                                        + "}. Generated from the facts."))
                .with("package", version.packageName())
                .text();
    }

    /** {@code MessageCreate → Operation → Transport → Message}, as the first creation of the version has it. */
    private static String flow(RestVersion version) {
        for (RestResource resource : version.resources()) {
            for (RestOperation operation : resource.operations()) {
                if (operation.hasOwnParameters()
                        && operation.answers()
                        && operation.kind().equals("create")) {
                    return operation.parametersClass() + " → Operation → Transport → "
                            + resource.name();
                }
            }
        }
        return "Operation → Transport → Resource";
    }
}
