package com.twilio.sdk.rest.internal;

import com.twilio.sdk.rest.RequestParameters;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * An operation of the API as the facts tell it: what every call of it has in common.
 *
 * @param name its name in Twilio's API description, such as {@code CreateMessage}
 * @param method the HTTP method
 * @param product the first label of the host, such as {@code api}
 * @param path the path with its {@code {Parameters}}
 * @param repeat whether it may be sent again when nobody knows what became of it
 * @param required the parameters that must be given
 * @param oneOf groups of which one parameter each must be given
 */
public record Operation(
        String name,
        String method,
        String product,
        String path,
        Repeat repeat,
        List<String> required,
        List<List<String>> oneOf) {

    /** The operation classes of the retry rules. */
    public enum Repeat {
        /** R: reads, so it may always be repeated. */
        READ,
        /** D: DELETE and PUT, which leave the same state however often they run. */
        DELETE_OR_PUT,
        /** I: a POST that is idempotent by nature or by a key. */
        IDEMPOTENT,
        /** U: a POST that sends, calls or buys; repeated only where the first one did nothing. */
        UNSAFE
    }

    /** An operation without required parameters. */
    public static Operation of(
            String name, String method, String product, String path, Repeat repeat) {
        return new Operation(name, method, product, path, repeat, List.of(), List.of());
    }

    /** The same operation with parameters that must be given. */
    public Operation requiring(String... names) {
        return new Operation(name, method, product, path, repeat, List.of(names), oneOf);
    }

    /** The same operation with one more group of which one parameter must be given. */
    public Operation requiringOneOf(String... names) {
        List<List<String>> groups = new ArrayList<>(oneOf);
        groups.add(List.of(names));
        return new Operation(name, method, product, path, repeat, required, groups);
    }

    /** Whether its parameters travel in a body; else they stand in the query. */
    boolean hasBody() {
        return !method.equals("GET") && !method.equals("DELETE");
    }

    boolean isSafeToRepeat() {
        return repeat != Repeat.UNSAFE;
    }

    /** Names all that is missing, before anything is sent. */
    void check(RequestParameters parameters) {
        Map<String, List<String>> given = parameters.parameters();
        List<String> missing = new ArrayList<>();
        for (String parameter : required) {
            if (!given.containsKey(parameter)) {
                missing.add(parameter);
            }
        }
        for (List<String> group : oneOf) {
            if (group.stream().noneMatch(given::containsKey)) {
                missing.add("one of " + String.join(", ", group));
            }
        }
        if (!missing.isEmpty()) {
            throw new IllegalArgumentException(
                    name + " lacks " + String.join(", and ", missing) + "; nothing was sent.");
        }
    }

    /** Fills the path; each value becomes one encoded segment. */
    String fill(Map<String, String> values) {
        String filled = path;
        for (Map.Entry<String, String> entry : values.entrySet()) {
            String hole = "{" + entry.getKey() + "}";
            if (filled.contains(hole)) {
                filled = filled.replace(hole, Form.segment(entry.getKey(), entry.getValue()));
            }
        }
        return filled;
    }
}
