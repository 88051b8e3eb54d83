package com.twilio.sdk.codegen.rest;

import com.twilio.sdk.codegen.Fact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The names of the classes of one package, each given once, whatever the letters' case.
 *
 * <p>A resource has the shortest end of its hierarchy that no other one has: {@code Recording} of an account, {@code
 * CallRecording}, {@code ConferenceRecording}.
 */
final class ClassNames {
    /** Names that java.lang imports everywhere. */
    private static final Set<String> JAVA_LANG = Set.of(
            ("Record Number Process Module Package Object String Runtime Thread Error Enum Integer Character Boolean"
                            + " Byte Double Float Long Short Math Void Iterable Comparable Runnable Override Exception"
                            + " Compiler System Version")
                    .split(" "));

    private final Set<String> taken = new HashSet<>();

    /** Names the resources of a version, in the order of the facts. */
    Map<Fact, String> ofResources(List<Fact> resources, String product) {
        Map<Fact, String> names = new LinkedHashMap<>();
        resources.forEach(resource -> names.put(resource, ""));
        List<Fact> rest = new ArrayList<>(resources);
        for (int length = 1; !rest.isEmpty(); length++) {
            Map<String, List<Fact>> groups = new LinkedHashMap<>();
            for (Fact resource : rest) {
                groups.computeIfAbsent(end(resource, length, product), key -> new ArrayList<>())
                        .add(resource);
            }
            rest = new ArrayList<>();
            for (Map.Entry<String, List<Fact>> group : groups.entrySet()) {
                List<Fact> same = new ArrayList<>(group.getValue());
                same.sort(Comparator.comparingInt(ClassNames::depth));
                boolean first = same.size() == 1 || depth(same.get(0)) < depth(same.get(1));
                if (first && isFree(group.getKey())) {
                    names.put(same.remove(0), claim(group.getKey(), ""));
                }
                rest.addAll(same);
            }
        }
        return names;
    }

    private static int depth(Fact resource) {
        return resource.get("hierarchy").items().size();
    }

    /** The last names of the hierarchy joined, with the product before them once there are no more. */
    private static String end(Fact resource, int length, String product) {
        List<String> hierarchy = resource.get("hierarchy").texts();
        int from = Math.max(0, hierarchy.size() - length);
        String end = String.join("", hierarchy.subList(from, hierarchy.size()));
        return length > hierarchy.size() ? product + end : end;
    }

    private boolean isFree(String name) {
        return !JAVA_LANG.contains(name) && !taken.contains(name.toLowerCase(Locale.ROOT));
    }

    /** Takes the name, or, where somebody has it, the name with an ending (and a number, if need be). */
    String claim(String name, String ending) {
        String claimed = isFree(name) ? name : name + ending;
        for (int i = 2; !isFree(claimed); i++) {
            claimed = name + ending + i;
        }
        taken.add(claimed.toLowerCase(Locale.ROOT));
        return claimed;
    }

    /** The name of a collection of such resources: {@code Calls}, {@code Addresses}, {@code Policies}. */
    static String plural(String name) {
        if (name.matches(".*([sx]s|x|ch|sh)")) {
            return name + "es";
        }
        if (name.endsWith("s")) {
            return name + "List";
        }
        return name.matches(".*[^aeiou]y")
                ? name.substring(0, name.length() - 1) + "ies"
                : name + "s";
    }

    /** {@code IncomingPhoneNumber} ⇒ {@code incoming phone number}. */
    static String words(String name) {
        return name.replaceAll("([a-z0-9])([A-Z])", "$1 $2")
                .replaceAll("([A-Z])([A-Z][a-z])", "$1 $2")
                .toLowerCase(Locale.ROOT);
    }
}
