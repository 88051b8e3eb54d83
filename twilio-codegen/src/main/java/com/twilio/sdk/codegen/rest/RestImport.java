package com.twilio.sdk.codegen.rest;

import com.twilio.sdk.codegen.Fact;
import com.twilio.sdk.codegen.FactsException;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Brings the given REST facts (JSON, one file per product and version) into {@code facts/rest} (YAML, one line per
 * parameter or field) and tells what changed, for the CHANGELOG.
 *
 * <p>It writes {@code facts/rest} alone. The words in {@code facts/docs} are never touched; those that lost what they
 * describe are named, so that a person can move them.
 */
public final class RestImport {
    private static final String COMMENT =
            "Imported by `twilio-codegen import`; never edited by hand. The words to"
                    + " these facts stand in facts/docs.";

    private RestImport() {}

    /** Imports all files of {@code given} into {@code facts/rest} and returns the changes, a line each. */
    public static List<String> run(Path given, Path facts) {
        List<String> report = new ArrayList<>();
        Path target = facts.resolve("rest");
        try {
            if (!Files.isDirectory(given)) {
                throw new FactsException(
                        given.toString(), "there is no such folder to import from");
            }
            Files.createDirectories(target);
            Set<String> products = new TreeSet<>(names(given, ".json"));
            if (products.isEmpty()) {
                throw new FactsException(given.toString(), "there is no .json file to import");
            }
            for (String product : products) {
                importProduct(
                        product,
                        given.resolve(product + ".json"),
                        target.resolve(product + ".yaml"),
                        report);
            }
            for (String gone : names(target, ".yaml")) {
                if (!products.contains(gone)) {
                    Files.delete(target.resolve(gone + ".yaml"));
                    report.add(gone + ": removed");
                }
            }
            report.addAll(RestDocs.orphans(facts));
            return report;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot import " + given + " into " + target, e);
        }
    }

    private static void importProduct(String product, Path given, Path target, List<String> report)
            throws IOException {
        Fact fact = Fact.read(given);
        if (!fact.get("format").text().equals("restfacts/1")) {
            throw fact.get("format").error("expected the format restfacts/1");
        }
        report(product, Files.exists(target) ? Fact.read(target) : null, fact, report);
        Files.writeString(target, FactsYaml.write(COMMENT, fact));
    }

    private static void report(String product, @Nullable Fact old, Fact now, List<String> report) {
        Set<String> after = signature(now);
        if (old == null) {
            long operations =
                    after.stream().filter(line -> line.startsWith("operation ")).count();
            report.add(product + ": new, with " + operations + " operations");
            return;
        }
        Set<String> before = signature(old);
        before.stream()
                .filter(line -> !after.contains(line))
                .forEach(line -> report.add(product + ": - " + line));
        after.stream()
                .filter(line -> !before.contains(line))
                .forEach(line -> report.add(product + ": + " + line));
    }

    /** One line per operation, parameter and field: what a user of the SDK would notice. */
    private static Set<String> signature(Fact product) {
        Set<String> lines = new TreeSet<>();
        for (Fact resource : product.findItems("resources")) {
            for (Fact operation : resource.findItems("operations")) {
                String id = operation.get("id").text();
                lines.add("operation " + id);
                operation
                        .findItems("params")
                        .forEach(parameter ->
                                lines.add("parameter " + id + " " + describe(parameter)));
            }
        }
        Fact schemas = product.find("schemas");
        if (schemas != null) {
            schemas.entries()
                    .forEach((name, schema) -> schema.findItems("fields")
                            .forEach(field -> lines.add("field " + name + " " + describe(field))));
        }
        return lines;
    }

    private static String describe(Fact typed) {
        return typed.get("name").text() + " (" + typed.get("type").text() + ")";
    }

    private static List<String> names(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(ending))
                    .map(name -> name.substring(0, name.length() - ending.length()))
                    .sorted()
                    .toList();
        }
    }
}
