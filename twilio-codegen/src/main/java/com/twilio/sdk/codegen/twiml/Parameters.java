package com.twilio.sdk.codegen.twiml;

import com.twilio.sdk.codegen.JavaName;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What an element is made from: its text, and the attributes without which it means nothing. */
final class Parameters {
    private Parameters() {}

    /** {@code String message}, or nothing. */
    static String declared(Element element) {
        return all(element).stream()
                .map(name -> "String " + name)
                .collect(Collectors.joining(", "));
    }

    /** {@code message}, or nothing. */
    static String names(Element element) {
        return String.join(", ", all(element));
    }

    private static List<String> all(Element element) {
        List<String> names = new ArrayList<>();
        if (element.text != null) {
            names.add(element.text.name());
        }
        element.arguments.forEach(attribute -> names.add(attribute.java()));
        return names;
    }

    /** A name for a lambda that fills the element and hides none of its parameters. */
    static String variable(Element element) {
        String name = JavaName.method(element.name);
        return all(element).contains(name) ? "fill" : name;
    }
}
