package com.twilio.sdk.codegen.rest;

import com.twilio.sdk.codegen.Imports;
import com.twilio.sdk.codegen.JavaDoc;
import com.twilio.sdk.codegen.Template;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Emits the class of a resource, or of an object inside one: getters over the JSON object. */
final class ModelEmitter {
    private static final int TABLE_WIDTH = 80;

    private final Imports imports;
    private final String name;
    private final List<RestField> fields;

    private ModelEmitter(String packageName, String name, List<RestField> fields) {
        this.imports = new Imports(packageName);
        this.name = name;
        this.fields = fields;
        imports.use("com.fasterxml.jackson.annotation.JsonCreator");
        imports.use("com.twilio.sdk.rest.Resource");
        imports.use("java.util.Map");
        imports.use("org.jspecify.annotations.Nullable");
    }

    static String source(RestResource resource) {
        return new ModelEmitter(
                        resource.version().packageName(), resource.name(), resource.fields())
                .source(
                        resource.version().packageName(),
                        resource.doc(),
                        "@see <a href=\"" + resource.source() + "\">" + resource.name()
                                + " in Twilio's documentation</a>");
    }

    static String source(String packageName, RestTypes.Nested nested) {
        return new ModelEmitter(packageName, nested.name(), nested.fields())
                .source(packageName, nested.doc(), "");
    }

    private String source(String packageName, String doc, String see) {
        Set<String> known = new HashSet<>();
        String getters = fields.stream()
                .filter(field -> known.add(field.getter()))
                .map(this::getter)
                .collect(Collectors.joining("\n\n"));
        String tables = tables();
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

                            ${tables}
                        }
                        """)
                .with("package", packageName)
                .with("imports", imports.text())
                .with(
                        "doc",
                        JavaDoc.comment(
                                0,
                                JavaDoc.escape(doc),
                                example()
                                        + "A field that is absent or null is null, or an empty list or"
                                        + " map. Immutable.",
                                see))
                .with("name", name)
                .with("getters", getters)
                .with("tables", tables)
                .text();
    }

    private String example() {
        return fields.isEmpty()
                ? ""
                : "{@code " + fields.get(0).getter() + "()} reads {@code \""
                        + fields.get(0).name() + "\"} of the JSON object that Twilio sent. ";
    }

    /** What {@code problems()} goes through. */
    private String tables() {
        StringBuilder plain = new StringBuilder("\"");
        int line = 0;
        for (RestField field : fields) {
            String entry = field.name() + ":" + letter(field);
            if (letter(field) == ' ') {
                continue;
            }
            if (line > 0 && line + entry.length() > TABLE_WIDTH) {
                plain.append(" \"\n            + \"");
                line = 0;
            } else if (line > 0) {
                plain.append(' ');
            }
            plain.append(entry);
            line += entry.length() + 1;
        }
        plain.append('"');
        String nested = fields.stream()
                .filter(field -> field.type().kind() == RestType.Kind.NESTED)
                .map(field -> "nested." + (field.list() ? "list" : "object") + "(\"" + field.name()
                        + "\", " + reader(field) + ");")
                .collect(Collectors.joining("\n"));
        return Template.of("""
                        @Override
                        protected String fieldTypes() {
                            return ${plain};
                        }""").with("plain", plain).text()
                + (nested.isEmpty()
                        ? ""
                        : "\n\n" + Template.of("""
                                @Override
                                protected void nestedTypes(NestedTypes nested) {
                                    ${nested}
                                }""").with("nested", nested).text());
    }

    private char letter(RestField field) {
        if (!field.list()) {
            return isSid(field) ? 'r' : field.type().kind().letter();
        }
        return switch (field.type().kind()) {
            case TEXT, WORD, NESTED -> ' ';
            default -> 'L';
        };
    }

    /** The SID of a resource is always there. */
    private static boolean isSid(RestField field) {
        return field.name().equals("sid") && field.type().kind() == RestType.Kind.TEXT;
    }

    private String getter(RestField field) {
        return Template.of("""
                        ${doc}
                        public ${type} ${getter}() {
                            ${body}
                        }""")
                .with("doc", JavaDoc.comment(4, JavaDoc.sentence("Returns", field.doc())))
                .with("type", field.list() ? listType(field) : type(field))
                .with("getter", field.getter())
                .with("body", body(field))
                .text();
    }

    private String type(RestField field) {
        return switch (field.type().kind()) {
            case TEXT_MAP -> "Map<String, String>";
            case OBJECT -> "@Nullable Map<String, @Nullable Object>";
            case ANY -> "@Nullable Object";
            default ->
                (isSid(field) ? "" : "@Nullable ") + imports.use(field.type().javaType());
        };
    }

    private String listType(RestField field) {
        String item = switch (field.type().kind()) {
            case TEXT -> "String";
            case WORD, NESTED -> imports.use(field.type().javaType());
            default -> "@Nullable Object";
        };
        return imports.use("java.util.List") + "<" + item + ">";
    }

    private String reads(RestField field) {
        String key = "\"" + field.name() + "\"";
        return switch (field.type().kind()) {
            case TEXT -> (isSid(field) ? "required(" : "text(") + key + ")";
            case WORD ->
                "word == null ? null : " + imports.use(field.type().javaType()) + ".of(word)";
            case NESTED -> "nested(" + key + ", " + reader(field) + ")";
            default -> field.type().kind().reader() + "(" + key + ")";
        };
    }

    private String readsList(RestField field) {
        String key = "\"" + field.name() + "\"";
        return switch (field.type().kind()) {
            case TEXT -> "texts(" + key + ")";
            case WORD -> "words(" + key + ", " + imports.use(field.type().javaType()) + "::of)";
            case NESTED -> "nestedList(" + key + ", " + reader(field) + ")";
            default -> "list(" + key + ")";
        };
    }

    /** A word is made here, and not by a lambda, for which each class that has one would be larger. */
    private String body(RestField field) {
        if (field.list()) {
            return "return " + readsList(field) + ";";
        }
        return field.type().kind() == RestType.Kind.WORD
                ? "String word = text(\"" + field.name() + "\");\nreturn " + reads(field) + ";"
                : "return " + reads(field) + ";";
    }

    private String reader(RestField field) {
        String type = imports.use(field.type().javaType());
        return ReaderEmitter.constant(type);
    }
}
