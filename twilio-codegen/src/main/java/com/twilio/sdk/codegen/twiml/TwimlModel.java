package com.twilio.sdk.codegen.twiml;

import com.twilio.sdk.codegen.Fact;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * All of {@code facts/twiml} as one model, checked.
 *
 * @param elements in the order of the files and their lines
 * @param vocabularies the open ones
 */
record TwimlModel(List<Element> elements, Vocabularies vocabularies) {
    static final String ROOT_PACKAGE = "com.twilio.sdk.twiml";

    /** Reads a folder with {@code vocabularies.yaml}, {@code groups.yaml} and any number of files of elements. */
    static TwimlModel read(Path folder) {
        Vocabularies vocabularies =
                Vocabularies.read(Fact.read(folder.resolve("vocabularies.yaml")));
        Groups groups = new Groups(Fact.read(folder.resolve("groups.yaml")));
        Map<String, Element> byName = new LinkedHashMap<>();
        for (Path file : elementFiles(folder)) {
            addElements(Fact.read(file), groups, vocabularies, byName);
        }
        List<Element> elements = new ArrayList<>(byName.values());
        elements.forEach(element -> resolveChildren(element, byName));
        return new TwimlModel(elements, vocabularies);
    }

    private static List<Path> elementFiles(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .filter(file ->
                            !file.endsWith("groups.yaml") && !file.endsWith("vocabularies.yaml"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot list the facts in " + folder, e);
        }
    }

    private static void addElements(
            Fact file, Groups groups, Vocabularies vocabularies, Map<String, Element> byName) {
        file.allowKeys(List.of("package", "elements"));
        String family = file.get("package").text();
        file.get("elements").entries().forEach((name, fact) -> {
            Element element = new Element(name, fact, family, groups, vocabularies);
            // Voice and messaging both have a Redirect.
            if (byName.put(family + "." + name, element) != null) {
                throw fact.error("'" + name + "' stands in two files");
            }
        });
    }

    private static void resolveChildren(Element element, Map<String, Element> byName) {
        for (Fact child : element.childNames) {
            String name = child.text();
            Element found = byName.get(name.contains(".") ? name : element.family + "." + name);
            if (found == null) {
                throw child.error("there is no element '" + name + "'");
            }
            element.children.add(found);
        }
    }

    /** The packages that hold elements other than roots, in the order of the alphabet. */
    List<String> packages() {
        return elements.stream()
                .filter(element -> !element.isRoot())
                .map(element -> element.packageName)
                .distinct()
                .sorted()
                .toList();
    }
}
