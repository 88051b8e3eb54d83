package com.twilio.sdk.codegen.rest;

import com.twilio.sdk.codegen.Fact;
import com.twilio.sdk.codegen.JavaName;
import com.twilio.sdk.codegen.OutputFolder;
import com.twilio.sdk.codegen.Vocabulary;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Generates the sources of {@code twilio-rest}: for each resource with words its model, parameters and operations. */
public final class RestGenerator {
    private RestGenerator() {}

    public static void generate(Path facts, OutputFolder folder) {
        try (Stream<Path> files = Files.list(facts.resolve("rest"))) {
            for (Path file : files.sorted().toList()) {
                String product = file.getFileName().toString().replace(".yaml", "");
                RestDocs docs = RestDocs.read(facts, product);
                if (docs != null) {
                    generate(Fact.read(file), docs, folder);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the facts in " + facts, e);
        }
    }

    static void generate(Fact product, RestDocs docs, OutputFolder folder) {
        String packageName = "com.twilio.sdk.rest." + product.get("javaPackage").text() + "."
                + JavaName.method(product.get("version").text());
        Vocabularies vocabularies = new Vocabularies(packageName, product, docs);
        List<RestResource> resources = new ArrayList<>();
        for (Fact fact : product.get("resources").items()) {
            if (docs.has(fact.get("name").text())) {
                resources.add(RestResource.read(packageName, product, fact, docs, vocabularies));
            }
        }
        for (RestResource resource : resources) {
            emit(resource, folder);
        }
        folder.addJava(
                packageName,
                "AccountResources",
                AccountResourcesEmitter.source(packageName, resources));
        for (Vocabulary vocabulary : vocabularies.used()) {
            folder.addJava(packageName, vocabulary.name(), vocabulary.source());
        }
        folder.addJava(
                packageName,
                "package-info",
                PackageEmitter.source(packageName, product, resources));
    }

    private static void emit(RestResource resource, OutputFolder folder) {
        String packageName = resource.packageName();
        folder.addJava(packageName, resource.name(), ModelEmitter.source(resource));
        folder.addJava(packageName, resource.plural(), CollectionEmitter.source(resource));
        if (resource.hasContext()) {
            folder.addJava(packageName, resource.contextName(), ContextEmitter.source(resource));
        }
        for (RestOperation operation : resource.operations()) {
            if (operation.parametersName() != null) {
                folder.addJava(
                        packageName,
                        operation.parametersName(),
                        ParametersEmitter.source(resource, operation));
            }
        }
    }
}
