package com.twilio.sdk.codegen.twiml;

import com.twilio.sdk.codegen.Fact;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words of the facts as Javadoc. */
final class Docs {
    private static final int WIDTH = 100;
    private static final Pattern WORD = Pattern.compile("\\S*\\{@code [^}]*}\\S*|\\S+");

    private Docs() {}

    /** A phrase in the middle of a sentence: it starts small and has no full stop. */
    static String phrase(Fact fact) {
        String text = fact.text().strip();
        if (text.isEmpty()) {
            throw fact.error("the doc is empty");
        }
        if (text.endsWith(".")) {
            throw fact.error("a phrase without a full stop is wanted here");
        }
        return markup(text);
    }

    /** {@code `timeout`} ⇒ the same in code font. */
    static String markup(String text) {
        return text.strip().replaceAll("`([^`]+)`", "{@code $1}");
    }

    /** A default: one word in code font, several as they are. */
    static String value(String text) {
        return text.contains(" ") ? markup(text) : "{@code " + text + "}";
    }

    /** A Javadoc comment of these paragraphs, as wide as our lines. */
    static String comment(int indent, String... paragraphs) {
        String oneLine = "/** " + paragraphs[0] + " */";
        if (paragraphs.length == 1 && indent + oneLine.length() <= WIDTH) {
            return oneLine;
        }
        StringBuilder out = new StringBuilder("/**\n");
        for (int i = 0; i < paragraphs.length; i++) {
            if (paragraphs[i].isEmpty()) {
                continue;
            }
            boolean tag = paragraphs[i].startsWith("@");
            out.append(i == 0 ? "" : " *\n");
            wrap(out, (i == 0 || tag ? "" : "<p>") + paragraphs[i], WIDTH - indent - 3);
        }
        return out.append(" */").toString();
    }

    /** Fills lines; what is in code font stays on one line if a line can hold it. */
    private static void wrap(StringBuilder out, String text, int width) {
        StringBuilder line = new StringBuilder();
        for (String word : words(text, width)) {
            if (line.length() > 0 && line.length() + 1 + word.length() > width) {
                out.append(" * ").append(line).append('\n');
                line.setLength(0);
            }
            line.append(line.length() == 0 ? "" : " ").append(word);
        }
        out.append(" * ").append(line).append('\n');
    }

    private static List<String> words(String text, int width) {
        List<String> words = new ArrayList<>();
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            if (word.group().length() <= width) {
                words.add(word.group());
            } else {
                words.addAll(List.of(word.group().split("\\s+", -1)));
            }
        }
        return words;
    }
}
