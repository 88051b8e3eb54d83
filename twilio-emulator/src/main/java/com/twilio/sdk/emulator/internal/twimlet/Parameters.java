package com.twilio.sdk.emulator.internal.twimlet;

import com.twilio.sdk.emulator.internal.rest.Form;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The parameters of a twimlet: those of its URL, and those that Twilio adds to every request. */
record Parameters(Form form) {
    /** Returns the value of a name, or {@code absent} if it is missing or empty. */
    String text(String name, String absent) {
        return form.text(name, absent);
    }

    String text(String name) {
        return form.text(name, "");
    }

    /** Returns the values of {@code name}, then of {@code name[]} and {@code name[n]} by index; none is empty. */
    List<String> list(String name) {
        List<String> all = new ArrayList<>(form.all(name));
        Pattern indexed = Pattern.compile(Pattern.quote(name) + "\\[([0-9]{0,4})]");
        Map<Integer, List<String>> places = new TreeMap<>();
        form.asMap().forEach((key, values) -> {
            Matcher index = indexed.matcher(key);
            if (index.matches()) {
                int place = index.group(1).isEmpty() ? 0 : Integer.parseInt(index.group(1));
                places.computeIfAbsent(place, unused -> new ArrayList<>()).addAll(values);
            }
        });
        places.values().forEach(all::addAll);
        all.removeIf(String::isEmpty);
        return all;
    }

    /** Returns the values of {@code name[key]} by key, such as keys to press. */
    Map<String, String> map(String name) {
        Map<String, String> map = new TreeMap<>();
        form.asMap().forEach((key, values) -> {
            if (key.startsWith(name + "[")
                    && key.endsWith("]")
                    && !values.get(0).isEmpty()) {
                map.put(key.substring(name.length() + 1, key.length() - 1), values.get(0));
            }
        });
        return map;
    }
}
