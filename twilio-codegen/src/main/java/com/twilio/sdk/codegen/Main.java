package com.twilio.sdk.codegen;

import com.twilio.sdk.codegen.emulator.EmulatorGenerator;
import com.twilio.sdk.codegen.errors.ErrorCodesEmitter;
import com.twilio.sdk.codegen.jsp.JspGenerator;
import com.twilio.sdk.codegen.rest.OperationsEmitter;
import com.twilio.sdk.codegen.rest.RestGenerator;
import com.twilio.sdk.codegen.rest.RestImport;
import com.twilio.sdk.codegen.twiml.TwimlGenerator;
import com.twilio.sdk.codegen.webhook.WebhookGenerator;

import java.nio.file.Path;
import java.util.List;

/**
 * The generator's command line.
 *
 * <p>{@code generate twiml|twiml-examples|twiml-schema|jsp|jsp-tld|rest|rest-operations|emulator|webhooks <facts> <output>} writes Java;
 * {@code import <given facts> <facts>} brings the given REST facts into the project's own format.
 */
public final class Main {
    private static final String USAGE =
            "usage: generate twiml|twiml-examples|twiml-schema|jsp|jsp-tld|rest|rest-operations|emulator|webhooks <facts> <output>  |  import <given facts> <facts>";

    private Main() {}

    public static void main(String[] args) {
        List<String> words = List.of(args);
        if (words.size() == 4 && words.get(0).equals("generate")) {
            generate(words.get(1), Path.of(words.get(2)).normalize(), Path.of(words.get(3)));
        } else if (words.size() == 3 && words.get(0).equals("import")) {
            RestImport.run(Path.of(words.get(1)), Path.of(words.get(2)))
                    .forEach(System.out::println);
        } else {
            throw new IllegalArgumentException(USAGE);
        }
    }

    private static void generate(String room, Path facts, Path output) {
        OutputFolder folder = new OutputFolder(output);
        switch (room) {
            case "twiml" -> TwimlGenerator.generate(facts, folder);
            case "twiml-examples" -> TwimlGenerator.generateExamples(facts, folder);
            case "twiml-schema" -> TwimlGenerator.generateSchema(facts, folder);
            case "jsp" -> JspGenerator.generate(facts, folder);
            case "jsp-tld" -> JspGenerator.generateTld(facts, folder);
            case "rest" -> {
                RestGenerator.generate(facts, folder);
                ErrorCodesEmitter.emit(facts, folder);
            }
            case "rest-operations" -> OperationsEmitter.emit(facts, folder);
            case "emulator" -> EmulatorGenerator.generate(facts, folder);
            case "webhooks" -> WebhookGenerator.generate(facts, folder);
            default -> throw new IllegalArgumentException(USAGE);
        }
        folder.write();
    }
}
