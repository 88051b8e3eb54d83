package com.twilio.sdk.codegen;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * An open vocabulary: the words that Twilio lists, and any other text beside them.
 *
 * @param packageName the package of its class
 * @param name the name of its class
 * @param doc what a word of it is, a sentence
 * @param words the listed words, each with what it means, a phrase (empty if the word says it)
 */
public record Vocabulary(String packageName, String name, String doc, Map<String, String> words) {
    private static final int LINE = 90;

    /** The source of its class. */
    public String source() {
        String example = words.keySet().iterator().next();
        return Template.of("""
                        package ${package};

                        import com.twilio.sdk.type.OpenEnum;

                        ${doc}
                        public final class ${name} extends OpenEnum {
                            ${constants}

                            private ${name}(String value) {
                                super(value);
                            }

                            /** Returns the word with this text, listed here or not. */
                            public static ${name} of(String value) {
                                return new ${name}(value);
                            }

                            /** Returns the word for a {@code switch}. */
                            public Known known() {
                                return known(Known.values(), Known.UNKNOWN);
                            }

                            /** The words that this version lists. */
                            public enum Known {
                                ${known},
                                /** A word that is not listed; {@link ${name}#getValue()} has its text. */
                                UNKNOWN
                            }
                        }
                        """)
                .with("package", packageName)
                .with(
                        "doc",
                        JavaDoc.comment(
                                0,
                                doc,
                                "{@code " + name + "." + JavaName.constant(example) + "} is {@code "
                                        + example
                                        + "}; a word that is not listed here comes from {@link #of}. Immutable."))
                .with("name", name)
                .with("constants", each(this::constant))
                .with("known", known())
                .text();
    }

    private String constant(String word) {
        String meaning = words.getOrDefault(word, "");
        String text = meaning.isEmpty()
                ? "{@code " + word + "}"
                : meaning.startsWith("{") ? meaning : JavaName.capitalised(meaning);
        return JavaDoc.comment(4, text + ".") + "\npublic static final " + name + " "
                + JavaName.constant(word) + " = new " + name + "(\"" + word + "\");";
    }

    /** The words that have a constant of the enum of their own: not {@code unknown}, which it has anyway. */
    private List<String> knownWords() {
        return words.keySet().stream()
                .filter(word -> !JavaName.constant(word).equals("UNKNOWN"))
                .toList();
    }

    private String each(UnaryOperator<String> line) {
        return words.keySet().stream().map(line).collect(Collectors.joining("\n"));
    }

    /** The constants of the enum, several on a line. */
    private String known() {
        StringBuilder out = new StringBuilder();
        int column = 0;
        for (String word : knownWords()) {
            String constant = JavaName.constant(word);
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
}
