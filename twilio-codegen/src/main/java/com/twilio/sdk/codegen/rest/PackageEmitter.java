package com.twilio.sdk.codegen.rest;

import com.twilio.sdk.codegen.Fact;
import com.twilio.sdk.codegen.Template;

import java.util.List;

/** Emits the {@code package-info} of a product. */
final class PackageEmitter {
    private PackageEmitter() {}

    static String source(String packageName, Fact product, List<RestResource> resources) {
        return Template.of("""
                        /**
                         * The resources of {@code https://${host}/${version}}, each with its collection, context and parameters.
                         *
                         * <p>Place in the flow: {@code ${collection} → Operation → Transport → ${name}}. Generated from the facts.
                         */
                        @NullMarked
                        package ${package};

                        import org.jspecify.annotations.NullMarked;
                        """)
                .with("host", product.get("host").text())
                .with("version", product.get("versionPath").text())
                .with("collection", resources.get(resources.size() - 1).plural())
                .with("name", resources.get(resources.size() - 1).name())
                .with("package", packageName)
                .text();
    }
}
