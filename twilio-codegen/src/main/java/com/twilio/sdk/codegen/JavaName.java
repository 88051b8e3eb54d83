package com.twilio.sdk.codegen;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Names of facts as names of Java: {@code status_callback} ⇒ {@code statusCallback}, {@code in-progress} ⇒ {@code IN_PROGRESS}. */
public final class JavaName {
    /** Words that Java or Kotlin keep for themselves; no method may be called so. */
    private static final Set<String> KEYWORDS = Set.of(
            "abstract",
            "as",
            "assert",
            "boolean",
            "break",
            "byte",
            "case",
            "catch",
            "char",
            "class",
            "const",
            "continue",
            "default",
            "do",
            "double",
            "else",
            "enum",
            "extends",
            "final",
            "finally",
            "float",
            "for",
            "fun",
            "goto",
            "if",
            "implements",
            "import",
            "in",
            "instanceof",
            "int",
            "interface",
            "is",
            "long",
            "native",
            "new",
            "null",
            "object",
            "package",
            "private",
            "protected",
            "public",
            "return",
            "short",
            "static",
            "strictfp",
            "super",
            "switch",
            "synchronized",
            "this",
            "throw",
            "throws",
            "transient",
            "true",
            "false",
            "try",
            "typealias",
            "typeof",
            "val",
            "var",
            "void",
            "volatile",
            "when",
            "while");

    private JavaName() {}

    /** {@code FriendlyName}, {@code friendly_name} and {@code friendly-name} ⇒ {@code FriendlyName}. */
    public static String type(String name) {
        return Arrays.stream(name.split("[^A-Za-z0-9]+"))
                .filter(word -> !word.isEmpty())
                .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
                .collect(Collectors.joining());
    }

    /** {@code FriendlyName} and {@code friendly_name} ⇒ {@code friendlyName}; a keyword is refused. */
    public static String method(String name) {
        String type = type(name);
        String method = Character.toLowerCase(type.charAt(0)) + type.substring(1);
        if (KEYWORDS.contains(method)) {
            throw new IllegalArgumentException(
                    "'" + method + "' is a keyword and cannot name a method");
        }
        return method;
    }

    /** {@code in-progress} ⇒ {@code IN_PROGRESS}, {@code DialVerb} ⇒ {@code DIAL_VERB}. */
    public static String constant(String value) {
        String spaced =
                value.replaceAll("([a-z0-9])([A-Z])", "$1_$2").replaceAll("[^A-Za-z0-9]+", "_");
        String name = spaced.replaceAll("^_|_$", "").toUpperCase(Locale.ROOT);
        return Character.isDigit(name.charAt(0)) ? "_" + name : name;
    }
}
