package com.twilio.sdk.codegen.rest;

import com.twilio.sdk.codegen.JavaDoc;
import com.twilio.sdk.codegen.JavaName;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.stream.Collectors;

/**
 * The words about a place: what can be done there, an example, and how it is reached.
 *
 * <p>"A place to fetch, update and delete one Service."
 */
final class PlaceDoc {
    private final RestVersion version;
    private final PlaceClass place;

    PlaceDoc(RestVersion version, PlaceClass place) {
        this.version = version;
        this.place = place;
    }

    /** The comment of its class. */
    String comment() {
        RestResource resource = place.resource();
        String first = resource == null
                ? JavaDoc.escape(place.doc())
                : "A place to " + verbs() + " " + things(resource) + ".";
        String about = resource == null ? "" : JavaDoc.escape(resource.doc());
        return JavaDoc.comment(
                0,
                first,
                about,
                example() + ". Nothing is requested before an operation is called. Immutable and"
                        + " thread-safe.");
    }

    private String things(RestResource resource) {
        return isOne() ? "one " + name(resource) : name(resource) + " resources";
    }

    private static String name(RestResource resource) {
        return resource.hasModel() ? "{@link " + resource.name() + "}" : resource.words();
    }

    /** The words of the method that leads there. */
    static String accessor(RestVersion version, PlaceClass.Accessor accessor) {
        PlaceDoc target = new PlaceDoc(version, accessor.target());
        RestResource resource = accessor.target().resource();
        String names = JavaDoc.and(accessor.arguments());
        String with = names.isEmpty() ? "" : " with this " + names;
        String by = names.isEmpty() ? "" : " by " + names;
        if (resource == null) {
            return "Returns the way to what belongs to "
                    + ClassNames.words(accessor.target().name()) + by + ".";
        }
        String things = target.isOne()
                ? "the " + name(resource) + with
                : name(resource) + " resources" + by;
        return "Returns the place to " + target.verbs() + " " + things
                + "; nothing is requested yet.";
    }

    private boolean isOne() {
        return place.isOne() || !place.lists();
    }

    /** {@code create and list}: what can be done there. */
    private String verbs() {
        List<String> verbs = place.operations().stream()
                .map(operation -> operation.kind().equals("patch") ? "update" : operation.kind())
                .distinct()
                .toList();
        return verbs.isEmpty() ? "reach what belongs to" : JavaDoc.and(verbs);
    }

    /** A call and the line of HTTP that it becomes; the path where there is nothing to call. */
    private String example() {
        if (place.operations().isEmpty()) {
            return "{@code " + place.path() + "}";
        }
        RestOperation operation = place.operations().stream()
                .filter(one -> one.kind().equals("create"))
                .findFirst()
                .orElse(place.operations().get(0));
        RestParameter given = needed(operation);
        String argument = given == null ? "" : "p -> p." + given.method() + "(…)";
        String wire = given == null ? "" : " " + given.wire();
        return "{@code " + way(place) + "." + operation.kind() + "(" + argument + ")} ⇒ {@code "
                + operation.method() + " " + operation.path() + wire + "}";
    }

    /** The parameter that an example gives: the first that must be given, or null where none must. */
    private static @Nullable RestParameter needed(RestOperation operation) {
        List<String> names =
                operation.required().isEmpty() && !operation.oneOf().isEmpty()
                        ? operation.oneOf().get(0)
                        : operation.required();
        return operation.parameters().stream()
                .filter(parameter -> names.contains(parameter.name()))
                .findFirst()
                .orElse(null);
    }

    /** {@code client.verify().v2().services(sid)}. */
    private String way(PlaceClass to) {
        PlaceClass above = to.above();
        if (above == null) {
            return "client." + ProductsEmitter.accessor(version.product()) + "()."
                    + JavaName.method(version.version()) + "()";
        }
        boolean ownAccount = PlaceEmitter.isAccount(version, above);
        PlaceClass.Accessor last = above.accessors().stream()
                .filter(accessor -> accessor.target() == to)
                .findFirst()
                .orElseThrow();
        return (ownAccount ? "client" : way(above)) + "." + last.method()
                + last.arguments().stream()
                        .map(PlaceEmitter::argument)
                        .collect(Collectors.joining(", ", "(", ")"));
    }
}
