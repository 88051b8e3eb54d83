package com.twilio.sdk.codegen.rest;

import com.twilio.sdk.codegen.Imports;
import com.twilio.sdk.codegen.JavaDoc;
import com.twilio.sdk.codegen.Template;

import java.util.stream.Collectors;

/** Emits the class of a resource: getters over the JSON object. */
final class ModelEmitter {
    private ModelEmitter() {}

    static String source(RestResource resource) {
        Imports imports = new Imports(resource.packageName());
        imports.use("com.fasterxml.jackson.annotation.JsonCreator");
        imports.use("com.twilio.sdk.rest.Resource");
        imports.use("java.util.Map");
        imports.use("org.jspecify.annotations.Nullable");
        String getters = resource.fields().stream()
                .map(field -> getter(field, imports))
                .collect(Collectors.joining("\n\n"));
        return Template.of("""
                        package ${package};

                        ${imports}

                        ${doc}
                        public final class ${name} extends Resource {
                            ${name}(Map<String, ? extends @Nullable Object> fields) {
                                super(fields);
                            }

                            /**
                             * Reads what {@link #toJson()} wrote.
                             *
                             * @throws IllegalArgumentException if it is no JSON object
                             */
                            public static ${name} fromJson(String json) {
                                return new ${name}(read(json));
                            }

                            /** Makes one from Twilio's names and values, for tests and caches. */
                            @JsonCreator
                            public static ${name} of(Map<String, ? extends @Nullable Object> fields) {
                                return new ${name}(copyOf(fields));
                            }

                            ${getters}
                        }
                        """)
                .with("package", resource.packageName())
                .with("imports", imports.text())
                .with(
                        "doc",
                        JavaDoc.comment(
                                0,
                                JavaDoc.escape(resource.doc()),
                                "The getters read the JSON object that Twilio sent; a field that is absent or null is"
                                        + " null. Immutable.",
                                "@see <a href=\"" + resource.source() + "\">" + resource.name()
                                        + " in Twilio's documentation</a>"))
                .with("name", resource.name())
                .with("getters", getters)
                .text();
    }

    private static String getter(RestField field, Imports imports) {
        return Template.of("""
                        ${doc}
                        public ${type} ${getter}() {
                            return ${reads};
                        }""")
                .with("doc", JavaDoc.comment(4, JavaDoc.sentence("Returns", field.doc())))
                .with("type", returns(field, imports))
                .with("getter", field.getter())
                .with("reads", reads(field, imports))
                .text();
    }

    private static String returns(RestField field, Imports imports) {
        if (field.list()) {
            return imports.use("java.util.List") + "<String>";
        }
        String type = imports.use(field.type().getterType());
        if (type.equals("Map")) {
            return "Map<String, String>";
        }
        return field.name().equals("sid") ? type : "@Nullable " + type;
    }

    private static String reads(RestField field, Imports imports) {
        String name = "\"" + field.name() + "\"";
        if (field.list()) {
            return "texts(" + name + ")";
        }
        if (field.name().equals("sid")) {
            return "required(" + name + ")";
        }
        if (field.type().getterType().endsWith(".PhoneNumberCapabilities")) {
            return "capabilities(" + name + ")";
        }
        String of = field.type().of();
        return of == null
                ? field.type().reader() + "(" + name + ")"
                : "word(" + name + ", " + imports.use(of) + "::of)";
    }
}
