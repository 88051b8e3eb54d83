package com.twilio.sdk.codegen.emulator;

import com.twilio.sdk.codegen.Fact;
import com.twilio.sdk.codegen.OutputFolder;
import com.twilio.sdk.codegen.Template;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Generates the table of REST operations from which the local Twilio serves.
 *
 * <p>One class per child of the account, each with a text of one paragraph per resource and operation; the class
 * {@code OperationTexts} lists them all.
 */
public final class EmulatorGenerator {
    private static final String PACKAGE = "com.twilio.sdk.emulator.internal.table";

    private static final List<ServedProduct> PRODUCTS = List.of(
            new ServedProduct("api_v2010", "", Set.of()),
            new ServedProduct(
                    "verify_v2",
                    "Verify",
                    Set.of("Service", "Verification", "VerificationCheck", "RateLimit", "Bucket")),
            new ServedProduct("lookups_v1", "Lookups", Set.of("PhoneNumber")),
            new ServedProduct("lookups_v2", "Lookups", Set.of("PhoneNumber")));

    private static final String TABLE = """
            package ${package};

            /** The operations of {@code ${name}} and of what lies below it. */
            final class ${name}Operations {
                static final String TEXT = ""\"
                        ${text}
                        ""\";

                private ${name}Operations() {}
            }
            """;

    private static final String INDEX = """
            package ${package};

            import java.util.List;

            /** The operations that are served: of v2010 a text for each child of the account, then other products. */
            public final class OperationTexts {
                private static final List<String> ALL = List.of(
                        ${names});

                private OperationTexts() {}

                /** Returns all texts; {@code OperationTable} reads them. */
                public static List<String> all() {
                    return ALL;
                }
            }
            """;

    private static final String PACKAGE_INFO = """
            /**
             * The operations of the REST API as a table.
             *
             * <p>facts/rest ⇒ {@code OperationTexts} ⇒ {@code OperationTable} ⇒ {@code Router}.
             */
            @NullMarked
            package ${package};

            import org.jspecify.annotations.NullMarked;
            """;

    private EmulatorGenerator() {}

    public static void generate(Path facts, OutputFolder folder) {
        Map<String, List<String>> paragraphs = new TreeMap<>();
        for (ServedProduct product : PRODUCTS) {
            Path file = facts.resolve("rest").resolve(product.file() + ".yaml");
            if (!Files.exists(file)) {
                throw new IllegalStateException("There are no facts at " + file);
            }
            collect(Fact.read(file), product, paragraphs);
        }
        paragraphs.forEach(
                (name, texts) -> folder.addJava(PACKAGE, name + "Operations", table(name, texts)));
        List<String> names = paragraphs.keySet().stream()
                .map(name -> name + "Operations.TEXT")
                .toList();
        folder.addJava(
                PACKAGE,
                "OperationTexts",
                Template.of(INDEX)
                        .with("package", PACKAGE)
                        .with("names", String.join(",\n", names))
                        .text());
        folder.addJava(
                PACKAGE,
                "package-info",
                Template.of(PACKAGE_INFO).with("package", PACKAGE).text());
    }

    private static String table(String name, List<String> texts) {
        return Template.of(TABLE)
                .with("package", PACKAGE)
                .with("name", name)
                .with("text", String.join("\n", texts))
                .text();
    }

    private static void collect(
            Fact root, ServedProduct product, Map<String, List<String>> byRoom) {
        Map<String, Fact> schemas = root.get("schemas").entries();
        for (Fact resource : root.get("resources").items()) {
            List<String> hierarchy = resource.get("hierarchy").texts();
            String child = hierarchy.get(Math.min(1, hierarchy.size() - 1));
            String room = product.room().isEmpty() ? child : product.room();
            if (product.serves(resource.get("name").text())) {
                byRoom.computeIfAbsent(room, key -> new ArrayList<>())
                        .add(new OperationParagraph(resource, schemas, product).text());
            }
        }
    }
}
