package com.twilio.sdk.codegen.errors;

import com.twilio.sdk.codegen.Fact;
import com.twilio.sdk.codegen.JavaDoc;
import com.twilio.sdk.codegen.OutputFolder;
import com.twilio.sdk.codegen.Template;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Emits {@code ErrorCode}, the open vocabulary of Twilio's error codes, and {@code ErrorTexts}, its words.
 *
 * <p>The words stand in a class of their own, a few long texts in place of a constant for each sentence, so that they are
 * only loaded when somebody asks for them.
 */
public final class ErrorCodesEmitter {
    private static final String PACKAGE = "com.twilio.sdk.rest";

    private ErrorCodesEmitter() {}

    /** Adds both classes to the sources of {@code twilio-rest}. */
    public static void emit(Path facts, OutputFolder folder) {
        emit(Fact.read(facts.resolve("docs").resolve("errors.yaml")), folder);
    }

    static void emit(Fact facts, OutputFolder folder) {
        List<ErrorCodeFact> codes = ErrorCodeFact.readAll(facts);
        folder.addJava(PACKAGE, "ErrorCode", vocabulary(codes));
        folder.addJava(PACKAGE, "ErrorTexts", texts(codes));
    }

    private static String vocabulary(List<ErrorCodeFact> codes) {
        return Template.of(ErrorCodeTemplates.VOCABULARY)
                .with("package", PACKAGE)
                .with("example", codes.get(codes.size() - 1).name())
                .with("exampleCode", codes.get(codes.size() - 1).code())
                .with("constants", each(codes, ErrorCodesEmitter::constant, "\n\n"))
                .with("known", each(codes, code -> code.name() + "(" + code.code() + "),", "\n"))
                .text();
    }

    private static String constant(ErrorCodeFact code) {
        String words = code.code() + ": " + code.cause() + " " + code.next();
        return JavaDoc.comment(4, JavaDoc.escape(words)) + "\npublic static final ErrorCode "
                + code.name() + " = new ErrorCode(" + code.code() + ");";
    }

    private static String texts(List<ErrorCodeFact> codes) {
        Map<Integer, List<ErrorCodeFact>> thousands = codes.stream()
                .collect(Collectors.groupingBy(
                        code -> code.code() / 1000, TreeMap::new, Collectors.toList()));
        String cases = thousands.entrySet().stream()
                .map(entry -> textCase(entry.getKey(), entry.getValue()))
                .collect(Collectors.joining("\n"));
        return Template.of(ErrorCodeTemplates.TEXTS)
                .with("package", PACKAGE)
                .with("cases", cases.replace("\n\n", "\n"))
                .text();
    }

    /** The line for each code; a text of Java holds 64 KiB, so each thousand of codes has its own. */
    private static String textCase(int thousand, List<ErrorCodeFact> codes) {
        return Template.of(ErrorCodeTemplates.TEXT_CASE)
                .with("thousand", thousand)
                .with(
                        "lines",
                        each(
                                codes,
                                code -> code.code() + "|" + code.cause() + "|" + code.next(),
                                "\n"))
                .text();
    }

    private static String each(
            List<ErrorCodeFact> codes, Function<ErrorCodeFact, String> line, String between) {
        return codes.stream().map(line).collect(Collectors.joining(between));
    }
}
