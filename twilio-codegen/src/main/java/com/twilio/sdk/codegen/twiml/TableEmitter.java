package com.twilio.sdk.codegen.twiml;

import com.twilio.sdk.codegen.Template;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Emits the tables through which the reader knows the vocabulary: one for each family, and one that calls them. */
final class TableEmitter {
    static final String PACKAGE = TwimlModel.ROOT_PACKAGE + ".internal";

    private static final int LINE = 75;

    private static final String TABLE = """
            package ${package};

            ${imports}

            /** The elements of the family {@code ${family}}: what may stand in each. */
            final class ${name} {
                private ${name}() {}

                static void addTo(Vocabulary vocabulary) {
                    ${statements}
                }
            }
            """;

    private static final String ALL = """
            package ${package};

            /** The tables of all families. */
            final class VocabularyTables {
                private VocabularyTables() {}

                static void addTo(Vocabulary vocabulary) {
                    ${statements}
                }
            }
            """;

    private TableEmitter() {}

    static String className(String family) {
        return family.substring(0, 1).toUpperCase(Locale.ROOT) + family.substring(1) + "Table";
    }

    static String emitAll(List<String> families) {
        return Template.of(ALL)
                .with("package", PACKAGE)
                .with(
                        "statements",
                        families.stream()
                                .map(family -> className(family) + ".addTo(vocabulary);")
                                .collect(Collectors.joining("\n")))
                .text();
    }

    static String emit(String family, List<Element> elements) {
        return Template.of(TABLE)
                .with("package", PACKAGE)
                .with("imports", imports(elements))
                .with("family", family)
                .with("name", className(family))
                .with(
                        "statements",
                        elements.stream()
                                .map(TableEmitter::element)
                                .collect(Collectors.joining("\n")))
                .text();
    }

    private static String imports(List<Element> elements) {
        Set<String> imports =
                new TreeSet<>(Set.of(PACKAGE + ".ElementFacts.Kind", "java.util.List"));
        for (Element element : elements) {
            imports.add(element.qualifiedName());
            element.children.forEach(child -> imports.add(child.qualifiedName()));
        }
        return imports.stream()
                .map(name -> "import " + name + ";")
                .collect(Collectors.joining("\n"));
    }

    private static String element(Element element) {
        String name = element.name;
        StringBuilder out = new StringBuilder()
                .append("vocabulary\n        .element(%s.class, \"%s\", %s::new)"
                        .formatted(name, element.tag, name));
        if (element.text != null) {
            out.append("\n        .").append(element.text.optional() ? "text()" : "neededText()");
        }
        attributesByKind(element)
                .forEach((kind, names) -> out.append("\n        .attributes(")
                        .append(lines("Kind." + kind, names))
                        .append(")"));
        appendLimits(element, out);
        if (!element.children.isEmpty()) {
            List<String> types = element.children.stream()
                    .map(child -> child.name + ".class")
                    .toList();
            out.append("\n        .children(List.of(").append(lines("", types)).append("))");
        }
        return out.append(";").toString();
    }

    private static void appendLimits(Element element, StringBuilder out) {
        for (Attribute attribute : element.attributes) {
            Attribute.Limits limits = attribute.limits();
            if (!limits.range().isEmpty()) {
                out.append("\n        .").append(limits.range());
            }
            if (limits.required()) {
                out.append("\n        .required(\"").append(attribute.name()).append("\")");
            }
            if (limits.webSocket()) {
                out.append("\n        .webSocket(\"").append(attribute.name()).append("\")");
            }
        }
    }

    /** Joins words by commas, and starts a line where one would be too long. */
    private static String lines(String first, List<String> words) {
        StringBuilder out = new StringBuilder(first);
        int start = 0;
        for (String word : words) {
            out.append(out.isEmpty() ? "" : ",");
            if (out.length() - start + word.length() > LINE) {
                start = out.length();
                out.append("\n                ");
            } else {
                out.append(out.isEmpty() ? "" : " ");
            }
            out.append(word);
        }
        return out.toString();
    }

    private static Map<String, List<String>> attributesByKind(Element element) {
        Map<String, List<String>> byKind = new LinkedHashMap<>();
        for (Attribute attribute : element.attributes) {
            boolean numbers = attribute.type().kind() == AttributeType.Kind.INTEGERS;
            byKind.computeIfAbsent(
                            numbers ? "INTEGERS" : attribute.type().tableKind(),
                            kind -> new ArrayList<>())
                    .add("\"" + attribute.name() + "\"");
        }
        return byKind;
    }
}
