package com.twilio.sdk.codegen.twiml;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds the imports of a class by the names that it uses. */
final class Imports {
    private static final Map<String, String> KNOWN = Map.ofEntries(
            Map.entry("Collection", "java.util"),
            Map.entry("Consumer", "java.util.function"),
            Map.entry("CustomElement", TwimlModel.ROOT_PACKAGE),
            Map.entry("Duration", "java.time"),
            Map.entry("HttpMethod", "com.twilio.sdk.type"),
            Map.entry("InputStream", "java.io"),
            Map.entry("IOException", "java.io"),
            Map.entry("List", "java.util"),
            Map.entry("Nullable", "org.jspecify.annotations"),
            Map.entry("Values", TwimlModel.ROOT_PACKAGE + ".internal"));

    private Imports() {}

    static String of(String members, Element element) {
        Set<String> imports = new TreeSet<>();
        imports.add(TwimlModel.ROOT_PACKAGE + ".TwimlElement");
        if (element.isRoot()) {
            imports.add("com.twilio.sdk.type.Twiml");
            imports.add("jakarta.xml.bind.annotation.XmlRootElement");
        }
        KNOWN.forEach((name, packageName) -> {
            if (uses(members, name)) {
                imports.add(packageName + "." + name);
            }
        });
        element.attributes.stream()
                .filter(attribute -> attribute.type().isWord())
                .forEach(attribute -> imports.add(packageOf(attribute.type().word())));
        element.children.forEach(child -> imports.add(child.qualifiedName()));
        return imports.stream()
                .filter(name ->
                        !name.substring(0, name.lastIndexOf('.')).equals(element.packageName))
                .map(name -> "import " + name + ";")
                .collect(Collectors.joining("\n"));
    }

    private static String packageOf(String vocabulary) {
        return (vocabulary.equals("HttpMethod")
                        ? "com.twilio.sdk.type."
                        : TwimlModel.ROOT_PACKAGE + ".")
                + vocabulary;
    }

    private static boolean uses(String members, String name) {
        return Pattern.compile("\\b" + name + "\\b").matcher(members).find();
    }
}
