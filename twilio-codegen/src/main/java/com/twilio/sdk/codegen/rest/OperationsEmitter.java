package com.twilio.sdk.codegen.rest;

import com.twilio.sdk.codegen.Fact;
import com.twilio.sdk.codegen.JavaName;
import com.twilio.sdk.codegen.OutputFolder;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Emits a line of JSON for each operation: how it is reached from the client, what is given, what must be sent, and a whole
 * answer. A test calls all of them, and a program sends them to any server.
 */
public final class OperationsEmitter {
    private final RestVersion version;
    private final Map<PlaceClass, List<List<Object>>> ways = new LinkedHashMap<>();

    private OperationsEmitter(RestVersion version) {
        this.version = version;
    }

    /** Emits {@code operations.jsonl}. */
    public static void emit(Path facts, OutputFolder folder) {
        StringBuilder lines = new StringBuilder();
        for (RestVersion version : RestGenerator.versions(facts)) {
            new OperationsEmitter(version).lines(lines);
        }
        folder.add("operations.jsonl", lines.toString());
    }

    private void lines(StringBuilder lines) {
        List<List<Object>> first = List.of(
                List.of(ProductsEmitter.accessor(version.product())),
                List.of(JavaName.method(version.version())));
        walk(version.root(), first);
        ways.forEach((place, way) -> place.operations()
                .forEach(operation -> lines.append(SampleValues.json(line(place, way, operation)))
                        .append('\n')));
    }

    /** Notes how each place is reached: names of methods, with the path parameters that they take. */
    private void walk(PlaceClass place, List<List<Object>> way) {
        ways.put(place, way);
        boolean account = PlaceEmitter.isAccount(version, place);
        for (PlaceClass.Accessor accessor : place.accessors()) {
            List<Object> step = new ArrayList<>(List.of(accessor.method()));
            step.addAll(accessor.arguments());
            List<List<Object>> longer = new ArrayList<>(account ? List.of() : way);
            longer.add(step);
            walk(accessor.target(), longer);
        }
    }

    private Map<String, Object> line(
            PlaceClass place, List<List<Object>> way, RestOperation operation) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("id", operation.id());
        line.put("product", version.file());
        line.put("kind", operation.kind());
        line.put("method", operation.method());
        line.put("path", operation.path());
        line.put("host", version.host());
        line.put("auth", operation.auth());
        line.put("accept", operation.accept());
        line.put("way", way);
        RestResource resource = place.resource();
        if (operation.answers() && resource != null) {
            line.put("model", version.packageName() + "." + resource.name());
            line.put("answer", answer(resource));
        }
        line.put("holes", holes(place, operation));
        if (operation.parametersName() != null) {
            line.put("parameters", operation.parametersName());
            line.put("json", operation.json());
            line.put("anyJson", operation.anyJson());
            line.put("shapes", shapes(operation));
        }
        line.put("oneOf", operation.oneOf());
        if (operation.paging() != null) {
            line.put("records", operation.paging().key());
        }
        return line;
    }

    private Map<String, Object> holes(PlaceClass place, RestOperation operation) {
        Map<String, Object> holes = new LinkedHashMap<>();
        RestResource resource = place.resource();
        for (String hole : PlaceClass.holes(operation.path())) {
            Fact typed = resource == null ? null : typeOf(hole, resource);
            holes.put(hole, typed == null ? "some-" + hole : version.samples().one(typed));
        }
        return holes;
    }

    /** The type of a path parameter; of a SID that may also be a name, that of the field in the answer. */
    private static @Nullable Fact typeOf(String hole, RestResource resource) {
        Fact typed = resource.pathParameter(hole);
        if (typed == null || !typed.get("type").text().equals("string") || !hole.endsWith("Sid")) {
            return typed;
        }
        String field = JavaName.constant(hole).toLowerCase(Locale.ROOT);
        return resource.fields().stream()
                .filter(one -> one.name().equals(field))
                .map(RestField::fact)
                .filter(fact -> fact.get("type").text().startsWith("sid<"))
                .findFirst()
                .orElse(typed);
    }

    private Map<String, Object> answer(RestResource resource) {
        Map<String, Object> answer = new LinkedHashMap<>();
        for (RestField field : resource.fields()) {
            answer.put(field.name(), version.samples().value(field));
        }
        return answer;
    }

    private List<Object> given(RestOperation operation) {
        List<Object> given = new ArrayList<>();
        for (RestParameter parameter : operation.parameters()) {
            Map<String, Object> one = given(parameter);
            if (!operation.hasOwnParameters()) {
                one.replace("kind", "LONG", "INTEGER");
            }
            given.add(one);
        }
        return given;
    }

    /** The parameters of each shape of the body, with the words that only this shape takes; almost all have one. */
    private List<Object> shapes(RestOperation operation) {
        Alternatives shapes = operation.shapes();
        if (shapes == null) {
            return List.of(given(operation));
        }
        List<Object> lists = new ArrayList<>();
        for (List<Fact> shape : shapes.shapes()) {
            List<Object> given = new ArrayList<>();
            for (RestParameter parameter : operation.parameters()) {
                shape.stream()
                        .filter(field -> field.get("name").text().equals(parameter.name()))
                        .forEach(field -> given.add(given(parameter.of(field))));
            }
            lists.add(given);
        }
        return lists;
    }

    private Map<String, Object> given(RestParameter parameter) {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("name", parameter.name());
        one.put("setter", parameter.method());
        one.put("place", parameter.place());
        one.put("required", parameter.required());
        one.put("kind", kind(parameter));
        one.put("list", parameter.list());
        one.put("type", parameter.type().javaType());
        one.put("value", version.samples().one(parameter));
        List<RestParameter> members = version.types().membersOf(parameter.type());
        if (members != null) {
            one.put("members", members.stream().map(this::given).toList());
        }
        return one;
    }

    private static String kind(RestParameter parameter) {
        return parameter.pair()
                ? "pair"
                : parameter.prefixed() ? "prefixed" : parameter.type().kind().name();
    }
}
