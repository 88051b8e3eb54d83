package com.twilio.sdk.codegen;

import java.util.List;

/** Text as the inside of a Javadoc comment: escaped and broken into lines of at most {@value #WIDTH} columns. */
public final class JavaDoc {
    private static final int WIDTH = 108;

    private JavaDoc() {}

    /** The lines of a paragraph, for a hole behind {@code " * "}; inline tags stay whole. */
    public static String lines(String text) {
        StringBuilder out = new StringBuilder();
        int column = 0;
        int open = 0;
        for (String word : text.strip().split("\\s+")) {
            if (column > 0 && column + 1 + word.length() > WIDTH && open == 0) {
                out.append('\n');
                column = 0;
            } else if (column > 0) {
                out.append(' ');
                column++;
            }
            out.append(word);
            column += word.length();
            open += count(word, '{') - count(word, '}');
        }
        return out.toString();
    }

    /** A whole comment: one line where it fits, else several. */
    public static String comment(String text) {
        String lines = lines(text);
        return lines.contains("\n")
                ? "/**\n * " + lines.replace("\n", "\n * ") + "\n */"
                : "/** " + lines + " */";
    }

    /** Words of a fact, where {@code &}, {@code <}, {@code >} and {@code @} are plain characters. */
    public static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("@", "&#64;")
                .replace("*/", "*&#47;");
    }

    /** A sentence from a verb and a noun phrase of the facts: {@code Sets} and {@code the number to call}. */
    public static String sentence(String verb, String phrase) {
        String text = verb + " " + escape(phrase.strip());
        return text.endsWith(".") ? text : text + ".";
    }

    /** {@code a, b and c}. */
    public static String and(List<String> words) {
        return words.size() < 2
                ? String.join("", words)
                : String.join(", ", words.subList(0, words.size() - 1)) + " and "
                        + words.get(words.size() - 1);
    }

    private static int count(String word, char character) {
        return (int) word.chars().filter(c -> c == character).count();
    }
}
