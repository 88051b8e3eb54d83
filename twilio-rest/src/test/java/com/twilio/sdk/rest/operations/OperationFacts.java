package com.twilio.sdk.rest.operations;

import com.twilio.sdk.rest.internal.Json;

import org.jspecify.annotations.Nullable;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What the facts say of one operation: a line of {@code operations.jsonl}, which the generator writes. */
final class OperationFacts {
    private final Map<String, @Nullable Object> line;

    private OperationFacts(Map<String, @Nullable Object> line) {
        this.line = line;
    }

    /** Reads all operations, in the order of the facts. */
    static List<OperationFacts> all() {
        InputStream stream = Objects.requireNonNull(
                OperationFacts.class.getResourceAsStream("/operations.jsonl"));
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .map(line -> new OperationFacts(Json.readObject(line)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String text(String key) {
        return String.valueOf(line.get(key));
    }

    boolean has(String key) {
        return line.get(key) != null;
    }

    boolean isTrue(String key) {
        return Boolean.TRUE.equals(line.get(key));
    }

    boolean takesBearer() {
        return text("auth").equals("BEARER");
    }

    String id() {
        return text("id");
    }

    String kind() {
        return text("kind");
    }

    Map<String, @Nullable Object> object(String key) {
        return Json.members((Map<?, ?>) Objects.requireNonNull(line.get(key)));
    }

    /** The methods that lead from the client to the place of the operation, each with its path parameters. */
    List<List<String>> way() {
        return lists(line.get("way"));
    }

    /** The groups of which one parameter must be given. */
    List<List<String>> oneOf() {
        return lists(line.get("oneOf"));
    }

    private static List<List<String>> lists(@Nullable Object value) {
        List<List<String>> lists = new ArrayList<>();
        for (Object list : (List<?>) Objects.requireNonNull(value)) {
            lists.add(((List<?>) list).stream().map(String::valueOf).toList());
        }
        return lists;
    }

    /** The parameters that can be given together: one list, but for a body that has several shapes one for each. */
    List<List<Given>> shapes() {
        if (!has("shapes")) {
            return List.of(List.of());
        }
        List<List<Given>> shapes = new ArrayList<>();
        ((List<?>) Objects.requireNonNull(line.get("shapes")))
                .forEach(shape -> shapes.add(Given.all(shape)));
        return shapes;
    }

    /** The type of the answer, as it must be asked for. */
    String accept() {
        return has("accept") ? text("accept") + ", application/json" : "application/json";
    }

    /** The path as it must be requested. */
    String path(String accountSid) {
        String path = text("path");
        for (Map.Entry<String, @Nullable Object> hole : object("holes").entrySet()) {
            path = path.replace(
                    "{" + hole.getKey() + "}",
                    URLEncoder.encode(hole(hole.getKey(), accountSid), StandardCharsets.UTF_8)
                            .replace("+", "%20"));
        }
        return path;
    }

    /** The values of the path parameters in the order of the path, those that the client knows itself left out. */
    List<String> pathValues(String accountSid) {
        List<String> values = new ArrayList<>();
        object("holes").keySet().forEach(name -> values.add(hole(name, accountSid)));
        boolean fromClient = text("path").startsWith("/2010-04-01/Accounts/{AccountSid}/");
        return fromClient ? values.subList(1, values.size()) : values;
    }

    private String hole(String name, String accountSid) {
        boolean own = name.equals("AccountSid") && text("product").equals("api_v2010");
        return own ? accountSid : String.valueOf(object("holes").get(name));
    }

    /** The whole answer as Twilio would send it, or an empty text where it sends none. */
    String answer() {
        if (!has("model")) {
            return "";
        }
        Map<String, @Nullable Object> body = object("answer");
        if (has("records")) {
            Map<String, @Nullable Object> page = new LinkedHashMap<>();
            page.put(text("records"), List.of(body));
            return Json.write(page);
        }
        return Json.write(body);
    }

    @Override
    public String toString() {
        return text("product") + " " + id();
    }

    /**
     * A parameter that can be given.
     *
     * @param name its name on the wire
     * @param setter its setter
     * @param place form, query, body-query, header or json
     * @param kind the kind of its type
     * @param type the Java type of its setter
     * @param list whether it takes several
     * @param required whether it must be given
     * @param value a value, as JSON has it
     * @param members the members of an object
     */
    record Given(
            String name,
            String setter,
            String place,
            String kind,
            String type,
            boolean list,
            boolean required,
            @Nullable Object value,
            List<Given> members) {

        static List<Given> all(@Nullable Object list) {
            List<Given> all = new ArrayList<>();
            for (Object item : (List<?>) Objects.requireNonNull(list)) {
                Map<?, ?> one = (Map<?, ?>) item;
                all.add(new Given(
                        String.valueOf(one.get("name")),
                        String.valueOf(one.get("setter")),
                        String.valueOf(one.get("place")),
                        String.valueOf(one.get("kind")),
                        String.valueOf(one.get("type")),
                        Boolean.TRUE.equals(one.get("list")),
                        Boolean.TRUE.equals(one.get("required")),
                        one.get("value"),
                        one.get("members") == null ? List.of() : all(one.get("members"))));
            }
            return all;
        }
    }
}
