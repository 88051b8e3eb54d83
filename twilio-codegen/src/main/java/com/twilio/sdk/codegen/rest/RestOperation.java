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
 * @param kind create, fetch, update, delete or list
 * @param method the HTTP method
 * @param path the path with its parameters
 * @param repeat the constant of {@code Operation.Repeat}
 * @param doc what it does
 * @param parametersName the class of its parameters, or null if it takes none
 * @param parameters its parameters
 * @param oneOf groups of which one parameter is needed
 * @param pageKey the field of a page that holds the records, for a list
 */
record RestOperation(
        String id,
        String kind,
        String method,
        String path,
        String repeat,
        String doc,
        @Nullable String parametersName,
        List<RestParameter> parameters,
        List<List<String>> oneOf,
        @Nullable String pageKey) {

    static RestOperation read(
            String resource, Fact fact, RestDocs docs, Vocabularies vocabularies) {
        String kind = fact.get("kind").text();
        List<RestParameter> parameters = new ArrayList<>();
        for (Fact param : fact.findItems("params")) {
            parameters.add(RestParameter.read(resource, kind, param, docs, vocabularies));
        }
        List<List<String>> oneOf = new ArrayList<>();
        for (Fact group : fact.findItems("conditional")) {
            oneOf.add(group.texts());
        }
        String suffix = kind.equals("list") ? "Query" : JavaName.type(kind);
        Fact paging = fact.find("paging");
        return new RestOperation(
                fact.get("id").text(),
                kind,
                fact.get("method").text(),
                fact.get("path").text(),
                repeat(fact.get("method"), parameters),
                docs.operation(resource, fact),
                parameters.isEmpty() ? null : resource + suffix,
                parameters,
                oneOf,
                paging == null ? null : paging.get("key").text());
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

    /** The names that must be given. */
    List<String> required() {
        return parameters.stream()
                .filter(RestParameter::required)
                .map(RestParameter::name)
                .toList();
    }
}
