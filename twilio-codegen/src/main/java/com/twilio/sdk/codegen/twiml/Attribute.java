package com.twilio.sdk.codegen.twiml;

import com.twilio.sdk.codegen.Docs;
import com.twilio.sdk.codegen.Fact;
import com.twilio.sdk.codegen.JavaName;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An attribute of an element.
 *
 * @param name as it is written in XML
 * @param java the name of its setter
 * @param type of its value
 * @param doc what it is, as a phrase that can follow "Sets" and "Returns"
 * @param rest sentences on unit, range, default and absence
 * @param limits what a program can check
 */
record Attribute(
        String name, String java, AttributeType type, String doc, String rest, Limits limits) {
    private static final Pattern FROM_TO = Pattern.compile("([0-9]+) to ([0-9]+)\\b.*");
    private static final Pattern AT_LEAST = Pattern.compile("([0-9]+)( [a-z]+)? or more\\b.*");
    private static final Pattern AT_MOST = Pattern.compile("up to ([0-9]+) seconds");

    /**
     * What a program can check of a value.
     *
     * @param range a call on the table such as {@code range("timeout", 1, 60)}, or empty if every number will do
     * @param required whether the element does nothing without it
     * @param webSocket whether it is a URL of a WebSocket, which Twilio reaches by wss alone
     */
    record Limits(String range, boolean required, boolean webSocket) {}

    private static final List<String> KEYS =
            List.of("is", "java", "doc", "range", "default", "absent", "required", "more");

    /** Reads one line of the facts; fails if it does not say what absence means. */
    static Attribute read(String name, Fact fact, Vocabularies vocabularies) {
        fact.allowKeys(KEYS);
        String java = fact.findText("java");
        return new Attribute(
                name,
                Names.checked(java == null ? JavaName.method(name) : java, fact),
                AttributeType.read(fact.get("is"), vocabularies),
                Docs.phrase(fact.get("doc")),
                rest(fact, AttributeType.read(fact.get("is"), vocabularies)),
                limits(name, fact));
    }

    private static Limits limits(String name, Fact fact) {
        String is = fact.get("is").text();
        boolean number = is.equals("integer") || is.endsWith("seconds");
        String range = fact.findText("range");
        if (range == null && number && !is.equals("integer")) {
            range = "0 or more";
        }
        return new Limits(
                number && range != null ? range(name, range) : "",
                fact.isTrue("required"),
                is.equals("wss url"));
    }

    /** Words that no pattern knows are for people alone. */
    private static String range(String name, String words) {
        Matcher fromTo = FROM_TO.matcher(words);
        if (fromTo.matches()) {
            return "range(\"%s\", %s, %s)".formatted(name, fromTo.group(1), fromTo.group(2));
        }
        Matcher atLeast = AT_LEAST.matcher(words);
        if (atLeast.matches()) {
            return "atLeast(\"%s\", %s)".formatted(name, atLeast.group(1));
        }
        Matcher atMost = AT_MOST.matcher(words);
        return atMost.matches() ? "range(\"%s\", 1, %s)".formatted(name, atMost.group(1)) : "";
    }

    private static String rest(Fact fact, AttributeType type) {
        List<String> sentences = new ArrayList<>();
        String range = fact.findText("range");
        if (range != null) {
            sentences.add("Range: " + range + ".");
        } else if (type.kind() == AttributeType.Kind.SECONDS) {
            sentences.add("In seconds.");
        }
        sentences.add(absence(fact));
        String more = fact.findText("more");
        if (more != null) {
            sentences.add(Docs.markup(more));
        }
        return String.join(" ", sentences);
    }

    private static String absence(Fact fact) {
        String byDefault = fact.findText("default");
        String absent = fact.findText("absent");
        if (byDefault != null) {
            return "Default: " + Docs.value(byDefault) + ".";
        }
        if (absent != null) {
            return "If absent, " + Docs.markup(absent) + ".";
        }
        if (fact.isTrue("required")) {
            return "Required.";
        }
        throw fact.error(
                "nothing says what absence means; give 'default', 'absent' or 'required: true'");
    }

    /** What it is in short: {@link #doc} without what follows a semicolon or examples. */
    String what() {
        return doc.replaceFirst("(;|, such as) .*", "");
    }

    /** The name in the middle of a Java name: {@code numDigits} ⇒ {@code NumDigits}. */
    String capitalised() {
        return java.substring(0, 1).toUpperCase(Locale.ROOT) + java.substring(1);
    }
}
