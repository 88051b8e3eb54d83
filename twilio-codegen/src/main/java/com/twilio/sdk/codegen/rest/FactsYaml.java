package com.twilio.sdk.codegen.rest;

import com.twilio.sdk.codegen.Fact;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Writes facts as YAML, one line per parameter or field.
 *
 * <p>{@code {"params":[{"name":"To","in":"form"}]}} ⇒ a line {@code - {name: To, in: form}} below {@code params:}. What
 * holds a list of mappings is spread over lines, and so is a mapping of the top; everything else stands on one.
 */
final class FactsYaml {
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z_/][\\w/.<>|+-]*|[0-9]+");

    private final StringBuilder out = new StringBuilder();

    private FactsYaml() {}

    static String write(String comment, Fact root) {
        FactsYaml yaml = new FactsYaml();
        yaml.out.append("# ").append(comment).append('\n');
        yaml.entries(root, "");
        return yaml.out.toString();
    }

    private void entries(Fact mapping, String indent) {
        boolean first = true;
        for (Map.Entry<String, Fact> entry : mapping.entries().entrySet()) {
            if (!first || !indent.endsWith("- ")) {
                out.append(indent.replace('-', ' '));
            }
            first = false;
            out.append(scalar(entry.getKey())).append(':');
            value(entry.getValue(), indent.replace('-', ' '));
        }
    }

    private void value(Fact value, String indent) {
        boolean topLevelMap =
                indent.isEmpty() && value.isMap() && !value.entries().isEmpty();
        if (isLine(value) && !topLevelMap) {
            out.append(' ').append(line(value)).append('\n');
        } else if (value.isMap()) {
            out.append('\n');
            entries(value, indent + "  ");
        } else {
            out.append('\n');
            for (Fact item : value.items()) {
                out.append(indent).append("  - ");
                if (isLine(item)) {
                    out.append(line(item)).append('\n');
                } else {
                    entries(item, indent + "  - ");
                }
            }
        }
    }

    /** Whether a value stands on one line: a scalar, a list of scalars, or a mapping without a list of mappings. */
    private static boolean isLine(Fact value) {
        if (value.isList()) {
            return value.items().stream().noneMatch(item -> item.isMap() || item.isList());
        }
        if (value.isMap()) {
            return value.entries().values().stream().allMatch(FactsYaml::isShort);
        }
        return true;
    }

    private static boolean isShort(Fact member) {
        return isLine(member)
                && !(member.isMap() && member.entries().values().stream().anyMatch(Fact::isMap));
    }

    private static String line(Fact value) {
        if (value.isList()) {
            return value.items().stream()
                    .map(FactsYaml::line)
                    .collect(Collectors.joining(", ", "[", "]"));
        }
        if (value.isMap()) {
            return value.entries().entrySet().stream()
                    .map(entry -> scalar(entry.getKey()) + ": " + line(entry.getValue()))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        return scalar(value.text());
    }

    private static String scalar(String text) {
        if (PLAIN.matcher(text).matches()
                && !List.of("null", "yes", "no", "on", "off").contains(text)) {
            return text;
        }
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
    }
}
