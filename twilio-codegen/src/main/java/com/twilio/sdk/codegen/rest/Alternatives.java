package com.twilio.sdk.codegen.rest;

import com.twilio.sdk.codegen.Fact;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The shapes that one JSON object may have, such as a typing indicator for WhatsApp or for Apple, as one list of fields.
 *
 * <p>A field is required only if it is in every shape; an enum has the words of all. What else a shape requires becomes
 * groups of which one field is needed: {@code messageId or (from and to)} ⇒ {@code [messageId, from], [messageId, to]}.
 *
 * @param shapes the fields of each shape; one at least
 */
record Alternatives(List<List<Fact>> shapes) {

    /** All fields of all shapes, each once. */
    List<Fact> fields() {
        Map<String, Fact> fields = new LinkedHashMap<>();
        shapes.forEach(shape -> shape.forEach(
                field -> fields.merge(name(field), field, Alternatives::withWordsOf)));
        Set<String> always = always();
        fields.replaceAll(
                (name, field) -> always.contains(name) ? field : field.without("required"));
        return List.copyOf(fields.values());
    }

    private static Fact withWordsOf(Fact field, Fact other) {
        Set<String> words = new LinkedHashSet<>(field.findTexts("enum"));
        boolean more = words.addAll(other.findTexts("enum"));
        return more ? field.with("enum", List.copyOf(words)) : field;
    }

    /** Groups of which one field each is needed; together they ask for what one of the shapes requires. */
    List<List<String>> oneOf() {
        List<List<String>> groups = List.of(List.of());
        for (List<Fact> shape : shapes) {
            Set<String> own = required(shape);
            own.removeAll(always());
            groups = groups.stream()
                    .flatMap(group -> own.stream().map(name -> longer(group, name)))
                    .toList();
        }
        return groups;
    }

    private static List<String> longer(List<String> group, String name) {
        List<String> longer = new ArrayList<>(group);
        longer.add(name);
        return List.copyOf(longer);
    }

    private Set<String> always() {
        Set<String> always = required(shapes.get(0));
        shapes.forEach(shape -> always.retainAll(required(shape)));
        return always;
    }

    private static Set<String> required(List<Fact> shape) {
        Set<String> required = new LinkedHashSet<>();
        for (Fact field : shape) {
            if (field.isTrue("required")) {
                required.add(name(field));
            }
        }
        return required;
    }

    private static String name(Fact field) {
        return field.get("name").text();
    }
}
