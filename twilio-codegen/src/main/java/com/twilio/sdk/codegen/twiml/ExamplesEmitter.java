package com.twilio.sdk.codegen.twiml;

import com.twilio.sdk.codegen.Template;

import java.util.Comparator;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Emits the examples of the docs as code that a test runs, so that no example lies. */
final class ExamplesEmitter {
    private static final String CLASS = """
            package ${package};

            import java.util.List;
            import java.util.Map;
            ${imports}

            /** The examples of the facts: what each says that it writes, and the tree that it builds. */
            final class DocExamples {
                private DocExamples() {}

                static List<Map.Entry<String, TwimlElement>> all() {
                    return List.of(
                            ${examples});
                }
            }
            """;

    private final TwimlModel model;
    private final Set<String> imports = new TreeSet<>();

    private ExamplesEmitter(TwimlModel model) {
        this.model = model;
    }

    static String emit(TwimlModel model) {
        ExamplesEmitter emitter = new ExamplesEmitter(model);
        String examples =
                model.elements().stream().map(emitter::example).collect(Collectors.joining(",\n"));
        return Template.of(CLASS)
                .with("package", TwimlModel.ROOT_PACKAGE)
                .with(
                        "imports",
                        emitter.imports.stream()
                                .map(name -> "import " + name + ";")
                                .collect(Collectors.joining("\n")))
                .with("examples", examples)
                .text();
    }

    private String example(Element element) {
        String call =
                element.isRoot() ? element.call : "new " + parent(element) + "()." + element.call;
        return "Map.<String, TwimlElement>entry(\n        \"%s\",\n        %s)"
                .formatted(element.xml.replace("\"", "\\\""), call);
    }

    /** Finds an element on which the example can be called, a whole document of its own family before others. */
    private String parent(Element element) {
        String method = element.call.substring(0, element.call.indexOf('('));
        Element parent = model.elements().stream()
                .sorted(Comparator.comparing(
                                (Element other) -> !other.family.equals(element.family))
                        .thenComparing(other -> !other.isRoot()))
                .filter(other ->
                        other.children.stream().anyMatch(child -> child.method.equals(method)))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Nothing has a method " + method
                        + ", with which the example of " + element.name + " starts"));
        if (!parent.packageName.equals(TwimlModel.ROOT_PACKAGE)) {
            imports.add(parent.qualifiedName());
        }
        return parent.name;
    }
}
