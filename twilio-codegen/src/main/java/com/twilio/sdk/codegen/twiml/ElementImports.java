package com.twilio.sdk.codegen.twiml;

import com.twilio.sdk.codegen.Imports;

import java.util.Map;
import java.util.regex.Pattern;

/** Finds the imports of a class by the names that it uses. */
final class ElementImports {
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

    private ElementImports() {}

    static String of(String members, Element element) {
        Imports imports = new Imports(element.packageName);
        imports.use(TwimlModel.ROOT_PACKAGE + ".TwimlElement");
        if (element.isRoot()) {
            imports.use("com.twilio.sdk.type.Twiml");
            imports.use("jakarta.xml.bind.annotation.XmlRootElement");
        }
        KNOWN.forEach((name, packageName) -> {
            if (uses(members, name)) {
                imports.use(packageName + "." + name);
            }
        });
        element.attributes.stream()
                .filter(attribute -> attribute.type().isWord())
                .forEach(attribute -> imports.use(packageOf(attribute.type().word())));
        element.children.forEach(child -> imports.use(child.qualifiedName()));
        return imports.text();
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
