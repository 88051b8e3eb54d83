package com.twilio.sdk.codegen;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Names of facts as names of Java: {@code status_callback} ⇒ {@code statusCallback}, {@code in-progress} ⇒ {@code IN_PROGRESS}. */
public final class JavaName {
    /** Keywords of Java, and those that Kotlin lets nobody call without quotes. */
    private static final Set<String> KEYWORDS = Set.of(
            ("abstract as assert boolean break byte case catch char class const continue default do double else enum"
                            + " extends false final finally float for fun goto if implements import in instanceof int"
                            + " interface is long native new null object package private protected public return"
                            + " short static strictfp super switch synchronized this throw throws transient true try"
                            + " typealias typeof val var void volatile when while")
                    .split(" "));

    private JavaName() {}

    /** {@code FriendlyName}, {@code friendly_name} and {@code friendly-name} ⇒ {@code FriendlyName}. */
    public static String type(String name) {
        return Arrays.stream(name.split("[^A-Za-z0-9]+"))
                .filter(word -> !word.isEmpty())
                .map(JavaName::capitalised)
                .collect(Collectors.joining());
    }

    /** {@code FriendlyName} and {@code friendly_name} ⇒ {@code friendlyName}, {@code xml:lang} ⇒ {@code xmlLang}. */
    public static String method(String name) {
        String type = type(name);
        return Character.toLowerCase(type.charAt(0)) + type.substring(1);
    }

    /** {@code record-from-start} ⇒ {@code RECORD_FROM_START}, {@code onEnter} ⇒ {@code ON_ENTER}. */
    public static String constant(String word) {
        String name = word.replaceAll("([a-z])([A-Z])", "$1_$2")
                .replaceAll("[^A-Za-z0-9]+", "_")
                .replaceAll("^_|_$", "")
                .toUpperCase(Locale.ROOT);
        return Character.isDigit(name.charAt(0)) ? "_" + name : name;
    }

    /** Whether Java or Kotlin keep this word for themselves, so that no method may be called so. */
    public static boolean isKeyword(String method) {
        return KEYWORDS.contains(method);
    }

    /** The text with a large first letter. */
    public static String capitalised(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
