package com.twilio.sdk.codegen.rest;

import com.twilio.sdk.codegen.Fact;
import com.twilio.sdk.codegen.JavaName;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/**
 * An operation between the facts and the emitters.
 *
 * @param id its name in Twilio's API description
 * @param kind create, fetch, update, patch, delete or list
 * @param method the HTTP method
 * @param path the path with its parameters
 * @param repeat the constant of {@code Operation.Repeat}
 * @param auth the constant of {@code Auth}
 * @param redirects whether a 3xx is its result
 * @param answers whether it answers the resource
 * @param doc what it does
 * @param mountName the name of the way to it, or null for that of its path
 * @param parametersName the class of its parameters, or null if it takes none
 * @param json whether the parameters are the members of a JSON body
 * @param anyJson whether that body may have any members
 * @param parameters its parameters
 * @param oneOf groups of which one parameter is needed
 * @param shapes the shapes that the JSON body may have, or null if it has but one
 * @param accept the type of the answer where it is not plain JSON
 * @param paging how its pages follow each other, for a list
 */
record RestOperation(
        String id,
        String kind,
        String method,
        String path,
        String repeat,
        String auth,
        boolean redirects,
        boolean answers,
        String doc,
        @Nullable String mountName,
        @Nullable String parametersName,
        boolean json,
        boolean anyJson,
        List<RestParameter> parameters,
        List<List<String>> oneOf,
        @Nullable Alternatives shapes,
        @Nullable String accept,
        @Nullable RestPaging paging) {

    static RestOperation read(
            RestVersion version,
            String resource,
            boolean readable,
            Fact fact,
            RestDocs docs,
            RestTypes types) {
        String kind = fact.get("kind").text();
        Fact body = fact.find("jsonBody");
        Fact typedBody = body == null || body.find("ref") == null ? null : body;
        Alternatives shapes = typedBody == null ? null : types.bodyAlternatives(typedBody);
        List<List<String>> oneOf = new ArrayList<>();
        fact.findItems("conditional").forEach(group -> oneOf.add(group.texts()));
        oneOf.addAll(shapes == null ? List.of() : shapes.oneOf());
        List<RestParameter> parameters = parameters(resource, kind, fact, docs, types);
        RestPaging paging = RestPaging.read(fact.find("paging"), parameters);
        return new RestOperation(
                fact.get("id").text(),
                kind,
                fact.get("method").text(),
                fact.get("path").text(),
                repeat(fact.get("method"), parameters),
                auth(version, fact),
                isRedirect(fact),
                readable && (fact.find("response") != null || kind.equals("list")),
                docs.operation(resource, fact),
                fact.findText("mountName"),
                parametersName(version, resource, kind, body, parameters, paging),
                body != null,
                body != null && typedBody == null,
                RestParameter.withoutRepeats(parameters),
                oneOf,
                shapes,
                fact.findText("responseType"),
                paging);
    }

    /** The parameters of query, form and headers, and the members of a JSON body. */
    private static List<RestParameter> parameters(
            String resource, String kind, Fact fact, RestDocs docs, RestTypes types) {
        boolean hasBody =
                List.of("POST", "PUT", "PATCH").contains(fact.get("method").text());
        List<RestParameter> parameters = new ArrayList<>();
        for (Fact param : fact.findItems("params")) {
            RestParameter parameter = RestParameter.read(
                    resource, param, docs.aboutParameter(resource, param, kind), types);
            boolean besideBody = hasBody && parameter.place().equals("query");
            parameters.add(besideBody ? parameter.besideBody() : parameter);
        }
        Fact body = fact.find("jsonBody");
        if (body != null && body.find("ref") != null) {
            parameters.addAll(types.bodyParameters(resource, body));
        }
        return parameters;
    }

    /** The class of its parameters: one of its own, the one that plain lists share, or null if it takes none. */
    private static @Nullable String parametersName(
            RestVersion version,
            String resource,
            String kind,
            @Nullable Fact body,
            List<RestParameter> parameters,
            @Nullable RestPaging paging) {
        if (paging != null && paging.isOnlyPaging(parameters)) {
            return RestPaging.SHARED_QUERY;
        }
        boolean list = kind.equals("list");
        if (parameters.isEmpty() && body == null && !list) {
            return null;
        }
        String name = resource + (list ? "Query" : JavaName.type(kind));
        return version.packageName() + "." + version.names().claim(name, "Parameters");
    }

    private static String auth(RestVersion version, Fact fact) {
        return fact.findTexts("auth").contains("none")
                ? "NONE"
                : version.takesBearer() ? "BEARER" : "BASIC";
    }

    private static boolean isRedirect(Fact fact) {
        return fact.get("success").texts().stream().anyMatch(status -> status.startsWith("3"))
                || fact.find("redirect") != null;
    }

    private static String repeat(Fact method, List<RestParameter> parameters) {
        boolean keyed = parameters.stream()
                .anyMatch(parameter -> parameter.name().equals("IdempotencyKey"));
        return switch (method.text()) {
            case "GET" -> "READ";
            case "DELETE", "PUT" -> "DELETE_OR_PUT";
            case "POST", "PATCH" -> keyed ? "IDEMPOTENT" : "UNSAFE";
            default -> throw method.error("the method '" + method.text() + "' has no retry class");
        };
    }

    /** The simple name of the class of its parameters. */
    String parametersClass() {
        String name = String.valueOf(parametersName);
        return name.substring(name.lastIndexOf('.') + 1);
    }

    /** Whether the class of its parameters is one of its own, not one that lists share. */
    boolean hasOwnParameters() {
        return parametersName != null && !parametersName.equals(RestPaging.SHARED_QUERY);
    }

    /** Whether it can be run with no parameter at all. */
    boolean needsNothing() {
        return required().isEmpty() && oneOf.isEmpty();
    }

    /** The names that must be given. */
    List<String> required() {
        return parameters.stream()
                .filter(RestParameter::required)
                .map(RestParameter::name)
                .toList();
    }
}
