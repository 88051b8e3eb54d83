package com.twilio.sdk.codegen;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * An open vocabulary: the words that Twilio lists, and any other text beside them.
 *
 * @param packageName the package of its class
 * @param name the name of its class
 * @param doc what it is, one sentence or more
 * @param words the listed words, each with what it means (empty if its name says it)
 */
public record Vocabulary(String packageName, String name, String doc, Map<String, String> words) {

    /** The source of its class. */
    public String source() {
        return Template.of("""
                        package ${package};

                        import com.twilio.sdk.type.OpenEnum;
                        import java.util.Locale;

                        /**
                         * ${doc}
                         *
                         * <p>An open vocabulary: {@link #of(String)} keeps any other word as it is written.
                         */
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
                                return switch (getValue().toLowerCase(Locale.ROOT)) {
                                    ${cases}
                                    default -> Known.UNKNOWN;
                                };
                            }

                            /** The words that this version lists. */
                            public enum Known {
                                ${known}
                                /** A word that is not listed; {@link ${name}#getValue()} has its text. */
                                UNKNOWN
                            }
                        }
                        """)
                .with("package", packageName)
                .with("doc", JavaDoc.lines(doc))
                .with("name", name)
                .with("constants", each("", this::constant))
                .with("cases", each("", this::knownCase))
                .with("known", each("", word -> JavaName.constant(word) + ","))
                .text();
    }

    private String constant(String word) {
        String meaning = words.getOrDefault(word, "");
        String comment = JavaDoc.comment(
                "{@code " + word + "}" + (meaning.isEmpty() ? "" : ": " + meaning) + ".");
        return comment + "\npublic static final " + name + " " + JavaName.constant(word) + " = new "
                + name + "(\"" + word + "\");";
    }

    private String knownCase(String word) {
        return "case \"" + word.toLowerCase(java.util.Locale.ROOT) + "\" -> Known."
                + JavaName.constant(word) + ";";
    }

    private String each(String separator, java.util.function.UnaryOperator<String> line) {
        return List.copyOf(words.keySet()).stream()
                .map(line)
                .collect(Collectors.joining(separator + "\n"));
    }
}
