package com.twilio.sdk.codegen.twiml;

import com.twilio.sdk.codegen.Fact;

import java.util.Locale;
import java.util.Set;

/** Names of XML as names of Java. */
final class Names {
    /** Keywords of Java, and those that Kotlin lets nobody call without quotes. */
    private static final Set<String> KEYWORDS = Set.of(
            ("abstract assert boolean break byte case catch char class const continue default do double else enum"
                            + " extends false final finally float for goto if implements import instanceof int"
                            + " interface long native new null package private protected public return short"
                            + " static strictfp super switch synchronized this throw throws transient true try"
                            + " void volatile while as fun in is object typealias typeof val var when")
                    .split(" ", -1));

    /** Methods that every element has. */
    private static final Set<String> TAKEN = Set.of(
            "attribute attributes child children comment content copy element made set tag text textContent toXml"
                    .split(" ", -1));

    private Names() {}

    /** {@code Say} ⇒ {@code say}, {@code say-as} ⇒ {@code sayAs}, {@code xml:lang} ⇒ {@code xmlLang}. */
    static String ofXml(String name) {
        StringBuilder java = new StringBuilder();
        for (String part : name.split("[-:]", -1)) {
            java.append(part.substring(0, 1).toUpperCase(Locale.ROOT)).append(part.substring(1));
        }
        return java.substring(0, 1).toLowerCase(Locale.ROOT) + java.substring(1);
    }

    /** {@code record-from-start} ⇒ {@code RECORD_FROM_START}, {@code onEnter} ⇒ {@code ON_ENTER}. */
    static String constant(String word) {
        String constant = word.replaceAll("([a-z])([A-Z])", "$1_$2")
                .replaceAll("[^A-Za-z0-9]", "_")
                .toUpperCase(Locale.ROOT);
        return Character.isDigit(constant.charAt(0)) ? "_" + constant : constant;
    }

    /** Fails where a method of this name would not compile, or would hide one that every element has. */
    static String checked(String method, Fact fact) {
        if (KEYWORDS.contains(method)) {
            throw fact.error("'" + method
                    + "' is a keyword of Java or Kotlin; give another name with 'java'");
        }
        if (TAKEN.contains(method)) {
            throw fact.error(
                    "every element has a method '" + method + "'; give another name with 'java'");
        }
        return method;
    }
}
