package com.twilio.sdk.codegen;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words as Javadoc: escaped, and broken into lines of at most {@value #WIDTH} columns. */
public final class JavaDoc {
    static final int WIDTH = 100;
    private static final Pattern WORD = Pattern.compile("\\S*\\{@\\w+ [^}]*}\\S*|\\S+");

    /** Words of Twilio start a sentence of the facts as they are written: {@code . high by default}. */
    private static final Pattern WORD_BY_DEFAULT =
            Pattern.compile("\\. ([a-z][\\w.-]*) by default");

    private JavaDoc() {}

    /** A Javadoc comment of these paragraphs at this indentation: one line where it fits. Empty ones are left out. */
    public static String comment(int indent, String... paragraphs) {
        String oneLine = "/** " + paragraphs[0] + " */";
        if (paragraphs.length == 1 && indent + oneLine.length() <= WIDTH) {
            return oneLine;
        }
        StringBuilder out = new StringBuilder("/**\n");
        for (int i = 0; i < paragraphs.length; i++) {
            if (!paragraphs[i].isEmpty()) {
                boolean plain = i == 0 || paragraphs[i].startsWith("@");
                out.append(i == 0 ? "" : " *\n");
                lines((plain ? "" : "<p>") + paragraphs[i], indent)
                        .forEach(line -> out.append(" * ").append(line).append('\n'));
            }
        }
        return out.append(" */").toString();
    }

    /** Fills lines; an inline tag such as <code>{&#64;code …}</code> stays on one line if a line can hold it. */
    private static List<String> lines(String text, int indent) {
        int width = WIDTH - indent - 3;
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : words(text, width)) {
            if (line.length() > 0 && line.length() + 1 + word.length() > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() == 0 ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    private static List<String> words(String text, int width) {
        List<String> words = new ArrayList<>();
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            boolean fits = word.group().length() <= width;
            words.addAll(fits ? List.of(word.group()) : List.of(word.group().split("\\s+")));
        }
        return words;
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
        String text = WORD_BY_DEFAULT
                .matcher(verb + " " + escape(phrase.strip()))
                .replaceAll(". Default: {@code $1}");
        return text.endsWith(".") ? text : text + ".";
    }

    /** {@code a, b and c}. */
    public static String and(List<String> words) {
        return list(words, "and");
    }

    /** {@code a, b or c}, with {@code or} for the last word. */
    public static String list(List<String> words, String last) {
        return words.size() < 2
                ? String.join("", words)
                : String.join(", ", words.subList(0, words.size() - 1)) + " " + last + " "
                        + words.get(words.size() - 1);
    }
}
