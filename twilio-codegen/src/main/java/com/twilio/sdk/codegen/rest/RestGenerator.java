package com.twilio.sdk.codegen.rest;

import com.twilio.sdk.codegen.Fact;
import com.twilio.sdk.codegen.FactsException;
import com.twilio.sdk.codegen.OutputFolder;
import com.twilio.sdk.codegen.Vocabulary;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Generates the sources of {@code twilio-rest}: models, parameters and places of each product and version. */
public final class RestGenerator {
    private RestGenerator() {}

    public static void generate(Path facts, OutputFolder folder) {
        List<RestVersion> versions = versions(facts);
        for (RestVersion version : versions) {
            generate(version, folder);
        }
        ProductsEmitter.emit(versions, folder);
    }

    /** All versions of all products that have resources, in the order of their files. */
    static List<RestVersion> versions(Path facts) {
        List<RestVersion> versions = new ArrayList<>();
        try (Stream<Path> files = Files.list(facts.resolve("rest"))) {
            for (Path file : files.sorted().toList()) {
                String product = file.getFileName().toString().replace(".yaml", "");
                Fact fact = Fact.read(file);
                RestDocs docs = RestDocs.read(facts, product);
                if (docs != null) {
                    versions.addAll(RestVersion.read(product, fact, docs));
                } else if (fact.find("resources") != null) {
                    throw new FactsException(
                            file.toString(),
                            "there are no words about it in docs/rest/" + product + ".yaml");
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the facts in " + facts, e);
        }
        return versions;
    }

    static void generate(RestVersion version, OutputFolder folder) {
        String packageName = version.packageName();
        for (RestResource resource : version.resources()) {
            if (resource.hasModel()) {
                folder.addJava(packageName, resource.name(), ModelEmitter.source(resource));
            }
            for (RestOperation operation : resource.operations()) {
                if (operation.hasOwnParameters()) {
                    folder.addJava(
                            packageName,
                            operation.parametersClass(),
                            ParametersEmitter.source(version, operation));
                }
            }
        }
        for (PlaceClass place : version.places()) {
            folder.addJava(packageName, place.name(), PlaceEmitter.source(version, place));
            if (PlaceEmitter.isAccount(version, place)) {
                folder.addJava(
                        packageName,
                        "AccountResources",
                        PlaceEmitter.accountResources(version, place));
            }
        }
        for (RestTypes.Nested nested : version.types().read()) {
            folder.addJava(packageName, nested.name(), ModelEmitter.source(packageName, nested));
        }
        for (RestTypes.Sent object : version.types().sent()) {
            folder.addJava(
                    packageName, object.name(), ParametersEmitter.source(packageName, object));
        }
        for (Vocabulary vocabulary : version.vocabularies().used()) {
            folder.addJava(packageName, vocabulary.name(), vocabulary.source());
        }
        folder.addJava(packageName, ReaderEmitter.NAME, ReaderEmitter.source(version));
        folder.addJava(packageName, "package-info", PackageEmitter.source(version));
    }
}
