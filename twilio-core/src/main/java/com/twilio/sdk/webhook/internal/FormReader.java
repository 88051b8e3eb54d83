package com.twilio.sdk.webhook.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Names and values of a form, up to limits that no webhook of Twilio reaches.
 *
 * <p>What is beyond a limit is left out and told in {@link #problems()}; nothing that a stranger sends makes it fail.
 */
public final class FormReader {
    /** How many values are read. */
    public static final int MAX_PARAMETERS = 1_000;

    /** How many characters are read, of names and values together. */
    public static final int MAX_CHARACTERS = 1 << 20;

    private final Map<String, List<String>> parameters = new LinkedHashMap<>();
    private final List<String> problems = new ArrayList<>();
    private int count;
    private int characters;

    /** Reads {@code a=1&b=2}. */
    public static FormReader ofQuery(String query) {
        FormReader form = new FormReader();
        int end;
        for (int start = 0; start < query.length(); start = end + 1) {
            int next = query.indexOf('&', start);
            end = next < 0 ? query.length() : next;
            if (end > start && !form.addPair(query, start, end)) {
                break;
            }
        }
        return form;
    }

    /** Reads a map whose values are texts, arrays of texts or collections of texts; null counts as empty. */
    public static FormReader ofMap(Map<String, ?> map) {
        FormReader form = new FormReader();
        for (Map.Entry<String, ?> entry : map.entrySet()) {
            for (Object value : values(entry.getKey(), entry.getValue())) {
                String text = value == null ? "" : value.toString();
                if (!form.fits(entry.getKey().length() + text.length())) {
                    return form;
                }
                form.add(entry.getKey(), text);
            }
        }
        return form;
    }

    private static Collection<?> values(String name, Object value) {
        if (value instanceof Object[] array) {
            return java.util.Arrays.asList(array);
        }
        if (value instanceof Collection<?> collection) {
            return collection;
        }
        if (value == null || value instanceof CharSequence) {
            return Collections.singletonList(value);
        }
        throw new IllegalArgumentException("The parameter " + name + " is a "
                + value.getClass().getName()
                + "; give a String, an array of them or a collection of them.");
    }

    /** The values by name, in the order of their coming. */
    public Map<String, List<String>> parameters() {
        Map<String, List<String>> copy = new LinkedHashMap<>();
        parameters.forEach((name, values) -> copy.put(name, List.copyOf(values)));
        return Collections.unmodifiableMap(copy);
    }

    /** What was left out, a sentence each. */
    public List<String> problems() {
        return List.copyOf(problems);
    }

    private boolean addPair(String query, int start, int end) {
        if (!fits(end - start)) {
            return false;
        }
        int equals = query.indexOf('=', start);
        int split = equals < 0 || equals > end ? end : equals;
        add(
                decoded(query.substring(start, split)),
                decoded(query.substring(Math.min(split + 1, end), end)));
        return true;
    }

    private boolean fits(int length) {
        if (count == MAX_PARAMETERS) {
            problems.add("The request has more than 1,000 parameters; the rest is left out.");
            return false;
        }
        if (length > MAX_CHARACTERS - characters) {
            problems.add("The request is longer than 1 MiB; the rest is left out.");
            return false;
        }
        count++;
        characters += length;
        return true;
    }

    private void add(String name, String value) {
        parameters.computeIfAbsent(name, key -> new ArrayList<>(1)).add(value);
    }

    /** Undoes the encoding of a form: a plus sign is a blank. */
    private static String decoded(String text) {
        return PercentText.decoded(text.replace('+', ' '));
    }

    private FormReader() {}
}
