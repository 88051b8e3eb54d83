package com.twilio.sdk.codegen.twiml;

import com.twilio.sdk.codegen.Fact;
import com.twilio.sdk.codegen.JavaName;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * An attribute of an element.
 *
 * @param name as it is written in XML
 * @param java the name of its setter
 * @param type of its value
 * @param doc what it is, as a phrase that can follow "Sets" and "Returns"
 * @param rest sentences on unit, range, default and absence
 */
record Attribute(String name, String java, AttributeType type, String doc, String rest) {
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
                rest(fact, AttributeType.read(fact.get("is"), vocabularies)));
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
        if (fact.find("required") != null && fact.get("required").isTrue()) {
            return "Required.";
        }
        throw fact.error(
                "nothing says what absence means; give 'default', 'absent' or 'required: true'");
    }

    /** The name in the middle of a Java name: {@code numDigits} ⇒ {@code NumDigits}. */
    String capitalised() {
        return java.substring(0, 1).toUpperCase(Locale.ROOT) + java.substring(1);
    }
}
