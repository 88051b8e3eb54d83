package com.twilio.sdk.codegen.rest;

import com.twilio.sdk.codegen.Imports;
import com.twilio.sdk.codegen.JavaDoc;
import com.twilio.sdk.codegen.JavaName;
import com.twilio.sdk.codegen.OutputFolder;
import com.twilio.sdk.codegen.Template;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Emits the way from the client to each version: a class for each product, and one that leads to all products. */
final class ProductsEmitter {
    private static final String PACKAGE = "com.twilio.sdk.rest.product";

    private ProductsEmitter() {}

    static void emit(List<RestVersion> versions, OutputFolder folder) {
        Map<String, List<RestVersion>> products = new TreeMap<>();
        for (RestVersion version : versions) {
            products.computeIfAbsent(version.product(), key -> new ArrayList<>())
                    .add(version);
        }
        products.forEach((name, of) -> folder.addJava(PACKAGE, name, product(name, of)));
        folder.addJava(PACKAGE, "package-info", packageInfo());
        folder.addJava("com.twilio.sdk.rest", "Products", products(products));
        folder.add("module-info.java", module(versions));
    }

    private static String product(String name, List<RestVersion> versions) {
        Imports imports = new Imports(PACKAGE);
        imports.use("com.twilio.sdk.rest.internal.Place");
        String methods = versions.stream()
                .map(version -> Template.of("""
                                ${doc}
                                public ${root} ${method}() {
                                    return new ${root}(place);
                                }""")
                        .with(
                                "doc",
                                JavaDoc.comment(
                                        4,
                                        "Returns the resources of {@code "
                                                + version.root().path() + "}."))
                        .with(
                                "root",
                                imports.use(version.packageName() + "."
                                        + version.root().name()))
                        .with("method", JavaName.method(method(version)))
                        .text())
                .collect(Collectors.joining("\n\n"));
        return Template.of("""
                        package ${package};

                        ${imports}

                        ${doc}
                        public final class ${name} {
                            private final Place place;

                            /** For the client; users get one from it. */
                            @SuppressWarnings("exports")
                            public ${name}(Place place) {
                                this.place = place;
                            }

                            ${methods}
                        }
                        """)
                .with("package", PACKAGE)
                .with("imports", imports.text())
                .with(
                        "doc",
                        JavaDoc.comment(
                                0,
                                JavaDoc.escape(last(versions).docs().product()),
                                "{@code https://" + last(versions).host()
                                        + "}. Immutable and thread-safe."))
                .with("name", name)
                .with("methods", methods)
                .text();
    }

    /** {@code 2010-04-01} is {@code v2010}, as the facts call it. */
    private static String method(RestVersion version) {
        return version.version();
    }

    private static RestVersion last(List<RestVersion> versions) {
        return versions.get(versions.size() - 1);
    }

    private static String products(Map<String, List<RestVersion>> products) {
        Imports imports = new Imports("com.twilio.sdk.rest");
        imports.use("com.twilio.sdk.rest.api.v2010.AccountResources");
        imports.use("com.twilio.sdk.rest.internal.Place");
        String methods = products.entrySet().stream()
                .map(product -> Template.of("""
                                ${doc}
                                public ${name} ${method}() {
                                    return new ${name}(place);
                                }""")
                        .with(
                                "doc",
                                JavaDoc.comment(
                                        4,
                                        "Returns "
                                                + JavaDoc.escape(last(product.getValue())
                                                        .docs()
                                                        .product())))
                        .with("name", imports.use(PACKAGE + "." + product.getKey()))
                        .with("method", accessor(product.getKey()))
                        .text())
                .collect(Collectors.joining("\n\n"));
        return Template.of("""
                        package com.twilio.sdk.rest;

                        ${imports}

                        /**
                         * The products of Twilio, and what belongs to the account, reached by dots: what a client offers.
                         *
                         * <p>{@code client.verify().v2().services(sid).verifications()}, {@code client.calls()}.
                         */
                        public abstract class Products extends AccountResources {
                            private final Place place;

                            /** For the client: the place of its account. */
                            @SuppressWarnings("exports")
                            protected Products(Place account) {
                                super(account);
                                this.place = account.root();
                            }

                            ${methods}
                        }
                        """)
                .with("imports", imports.text())
                .with("methods", methods)
                .text();
    }

    /** {@code Object.notify()} is final, and {@code accounts()} are those of the first API. */
    static String accessor(String product) {
        String method = JavaName.method(product);
        return Set.of("notify", "accounts").contains(method) ? method + "Service" : method;
    }

    private static String packageInfo() {
        return """
                /**
                 * The products of Twilio, each with its versions.
                 *
                 * <p>Place in the flow: {@code client.verify()} leads here, {@code .v2()} to a version's package. Generated from
                 * the facts.
                 */
                @NullMarked
                package com.twilio.sdk.rest.product;

                import org.jspecify.annotations.NullMarked;
                """;
    }

    private static String module(List<RestVersion> versions) {
        String packages = versions.stream()
                .map(version -> "    exports " + version.packageName() + ";")
                .sorted()
                .collect(Collectors.joining("\n"));
        return """
                /** The client of Twilio's REST API. */
                module com.twilio.sdk.rest {
                    requires static transitive org.jspecify;
                    requires transitive com.twilio.sdk.core;
                    requires com.squareup.moshi;
                    requires static com.fasterxml.jackson.annotation;
                    requires transitive okhttp3;
                    requires okio;

                    exports com.twilio.sdk.rest;
                    exports com.twilio.sdk.rest.product;
                %s
                }
                """.formatted(packages);
    }
}
