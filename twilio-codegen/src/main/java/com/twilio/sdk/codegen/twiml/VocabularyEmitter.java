package com.twilio.sdk.codegen.twiml;

import com.twilio.sdk.codegen.Template;

import java.util.Locale;
import java.util.stream.Collectors;

/** Emits the class of one open vocabulary. */
final class VocabularyEmitter {
    private static final int LINE = 90;

    private static final String CLASS = """
            package ${package};

            import com.twilio.sdk.type.OpenEnum;

            ${doc}
            public final class ${name} extends OpenEnum {
                ${constants}

                private ${name}(String value) {
                    super(value);
                }

                /** Returns the word, listed here or not. */
                public static ${name} of(String value) {
                    return new ${name}(value);
                }

                /** Returns the word for a {@code switch}. */
                public Known known() {
                    for (Known known : Known.values()) {
                        if (known.word.equalsIgnoreCase(getValue())) {
                            return known;
                        }
                    }
                    return Known.UNKNOWN;
                }

                /** The words that this version lists. */
                public enum Known {
                    ${known},
                    /** A word that is not listed; {@link ${name}#getValue()} has it. */
                    UNKNOWN("");

                    private final String word;

                    Known(String word) {
                        this.word = word;
                    }
                }
            }
            """;

    private static final String CONSTANT = """
            /** ${doc}. */
            public static final ${name} ${constant} = new ${name}("${word}");
            """;

    private VocabularyEmitter() {}

    /** Returns the source of the class. */
    static String emit(Vocabularies.Words words) {
        String example = words.words().keySet().iterator().next();
        return Template.of(CLASS)
                .with("package", TwimlModel.ROOT_PACKAGE)
                .with("doc", doc(words, example))
                .with("name", words.name())
                .with("constants", constants(words))
                .with("known", known(words))
                .text();
    }

    private static String doc(Vocabularies.Words words, String example) {
        return Docs.comment(
                0,
                capitalised(words.doc()) + ".",
                "{@code " + words.name() + "." + Names.constant(example) + "} is {@code " + example
                        + "}; a word that is not listed here comes from {@link #of}. Immutable.");
    }

    private static String constants(Vocabularies.Words words) {
        return words.words().entrySet().stream()
                .map(entry -> Template.of(CONSTANT)
                        .with("doc", capitalised(entry.getValue()))
                        .with("name", words.name())
                        .with("constant", Names.constant(entry.getKey()))
                        .with("word", entry.getKey())
                        .text())
                .collect(Collectors.joining());
    }

    private static String known(Vocabularies.Words words) {
        StringBuilder out = new StringBuilder();
        int column = 0;
        for (String word : words.words().keySet()) {
            String constant = Names.constant(word) + "(\"" + word + "\")";
            if (column > 0) {
                boolean fits = column + constant.length() < LINE;
                out.append(fits ? ", " : ",\n");
                column = fits ? column + 2 : 0;
            }
            out.append(constant);
            column += constant.length();
        }
        return out.toString();
    }

    private static String capitalised(String phrase) {
        return phrase.startsWith("{")
                ? phrase
                : phrase.substring(0, 1).toUpperCase(Locale.ROOT) + phrase.substring(1);
    }
}
