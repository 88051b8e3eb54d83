package com.twilio.sdk.codegen.twiml;

import com.twilio.sdk.codegen.OutputFolder;
import com.twilio.sdk.codegen.Template;
import com.twilio.sdk.codegen.Vocabulary;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Generates the sources of {@code twilio-twiml} from {@code facts/twiml}. */
public final class TwimlGenerator {
    private static final String PACKAGE_INFO = """
            /**
             * The verbs, nouns and tags of the family {@code ${family}}.
             *
             * <p>Place in the flow: what <b>VoiceResponse</b> and <b>MessagingResponse</b> are built from; a lambda names
             * them for you, so few programs import them.
             */
            @NullMarked
            package ${package};

            import org.jspecify.annotations.NullMarked;
            """;

    private TwimlGenerator() {}

    /**
     * Adds all sources to {@code folder}.
     *
     * @throws com.twilio.sdk.codegen.FactsException at the first mistake in the facts
     */
    public static void generate(Path facts, OutputFolder folder) {
        TwimlModel model = TwimlModel.read(facts.resolve("twiml"));
        for (Element element : model.elements()) {
            folder.addJava(element.packageName, element.name, ElementEmitter.emit(element));
        }
        for (Vocabulary words : model.vocabularies().all()) {
            folder.addJava(TwimlModel.ROOT_PACKAGE, words.name(), words.source());
        }
        folder.addJava(
                TwimlModel.ROOT_PACKAGE, "ObjectFactory", RegistryEmitter.emit(model.elements()));
        addTables(model, folder);
        addPackages(model, folder);
    }

    /** Adds the examples of the docs, as sources for a test. */
    public static void generateExamples(Path facts, OutputFolder folder) {
        TwimlModel model = TwimlModel.read(facts.resolve("twiml"));
        folder.addJava(TwimlModel.ROOT_PACKAGE, "DocExamples", ExamplesEmitter.emit(model));
    }

    /** Adds the XML Schema, a resource of the jar. */
    public static void generateSchema(Path facts, OutputFolder folder) {
        TwimlModel model = TwimlModel.read(facts.resolve("twiml"));
        folder.add("META-INF/twilio/twiml.xsd", SchemaEmitter.emit(model));
    }

    private static void addTables(TwimlModel model, OutputFolder folder) {
        Map<String, List<Element>> families = new LinkedHashMap<>();
        for (Element element : model.elements()) {
            families.computeIfAbsent(element.family, family -> new ArrayList<>())
                    .add(element);
        }
        families.forEach((family, elements) -> folder.addJava(
                TableEmitter.PACKAGE,
                TableEmitter.className(family),
                TableEmitter.emit(family, elements)));
        folder.addJava(
                TableEmitter.PACKAGE,
                "VocabularyTables",
                TableEmitter.emitAll(List.copyOf(families.keySet())));
    }

    private static void addPackages(TwimlModel model, OutputFolder folder) {
        for (String name : model.packages()) {
            String family = name.substring(name.lastIndexOf('.') + 1);
            folder.addJava(
                    name,
                    "package-info",
                    Template.of(PACKAGE_INFO)
                            .with("package", name)
                            .with("family", family)
                            .text());
        }
    }
}
