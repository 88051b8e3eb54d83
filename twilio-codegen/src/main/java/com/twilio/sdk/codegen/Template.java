package com.twilio.sdk.codegen;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A piece of Java source with {@code ${holes}}, so that an emitter looks like what it emits.
 *
 * <p>{@code Template.of("class ${name} {}").with("name", "Say").text()} ⇒ {@code class Say {}}. A hole that nobody
 * filled is an error. A value of several lines
 * keeps the indentation of its hole, the asterisk of a Javadoc line included.
 */
public final class Template {
    private static final Pattern HOLE = Pattern.compile("(?m)(^[ \\t]*(?:\\* )?)?\\$\\{(\\w+)}");

    private final String source;
    private final Map<String, String> values = new LinkedHashMap<>();

    private Template(String source) {
        this.source = source;
    }

    public static Template of(String source) {
        return new Template(source);
    }

    /** Fills the hole {@code ${name}}. */
    public Template with(String name, Object value) {
        values.put(name, value.toString());
        return this;
    }

    /** The source with all holes filled; a line that only held an empty value disappears. */
    public String text() {
        Matcher hole = HOLE.matcher(source);
        StringBuilder out = new StringBuilder();
        int from = 0;
        while (hole.find()) {
            String value = values.get(hole.group(2));
            if (value == null) {
                throw new IllegalStateException(
                        "No value for ${" + hole.group(2) + "} in:\n" + source);
            }
            boolean ownLine = hole.group(1) != null
                    && (hole.end() == source.length() || source.charAt(hole.end()) == '\n');
            out.append(source, from, hole.start());
            if (ownLine && value.isEmpty()) {
                from = Math.min(hole.end() + 1, source.length());
                continue;
            }
            String indent = hole.group(1) == null ? "" : hole.group(1);
            String stripped = ownLine ? value.stripTrailing() : value;
            out.append(indent)
                    .append(stripped.replaceAll(
                            "\n(?=[^\n])", "\n" + Matcher.quoteReplacement(indent)));
            from = hole.end();
        }
        return out.append(source, from, source.length()).toString();
    }
}
