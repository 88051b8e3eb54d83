package com.twilio.sdk.codegen.rest;

import com.twilio.sdk.codegen.JavaDoc;
import com.twilio.sdk.codegen.Template;

/** Emits the {@code package-info} of a version of a product. */
final class PackageEmitter {
    private PackageEmitter() {}

    static String source(RestVersion version) {
        return Template.of("""
                        /**
                         * ${doc}
                         *
                         * <p>{@code https://${host}${path}}. Place in the flow: {@code ${name}Create → Operation → Transport →
                         * ${name}}. Generated from the facts.
                         */
                        @NullMarked
                        package ${package};

                        import org.jspecify.annotations.NullMarked;
                        """)
                .with("doc", JavaDoc.escape(version.docs().product()))
                .with("host", version.host())
                .with("path", version.root().path())
                .with(
                        "name",
                        version.resources().get(version.resources().size() - 1).name())
                .with("package", version.packageName())
                .text();
    }
}
