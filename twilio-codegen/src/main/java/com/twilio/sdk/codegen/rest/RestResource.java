package com.twilio.sdk.codegen.rest;

import com.twilio.sdk.codegen.Fact;
import com.twilio.sdk.codegen.JavaName;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/**
 * A resource of the API between the facts and the emitters.
 *
 * @param packageName the package of its classes
 * @param product the first label of its host
 * @param name its name, which is the name of its model class
 * @param plural the name of its collection class
 * @param doc what it is
 * @param source Twilio's page about it
 * @param underAccount whether it belongs to an account
 * @param operations its operations
 * @param fields the fields of its model
 */
record RestResource(
        String packageName,
        String product,
        String name,
        String plural,
        String doc,
        String source,
        boolean underAccount,
        List<RestOperation> operations,
        List<RestField> fields) {

    static RestResource read(
            String packageName, Fact product, Fact fact, RestDocs docs, Vocabularies vocabularies) {
        String name = fact.get("name").text();
        List<RestOperation> operations = new ArrayList<>();
        for (Fact operation : fact.get("operations").items()) {
            operations.add(RestOperation.read(name, operation, docs, vocabularies));
        }
        List<RestField> fields = new ArrayList<>();
        for (Fact field : RestDocs.fields(product, fact)) {
            fields.add(RestField.read(name, field, docs, vocabularies));
        }
        return new RestResource(
                packageName,
                product.get("host").text().replaceFirst("\\..*", ""),
                name,
                plural(fact),
                docs.resource(name),
                docs.source(name),
                fact.get("hierarchy").texts().size() > 1,
                operations,
                fields);
    }

    /** {@code …/Calls.json} ⇒ {@code Calls}: the collection is called as Twilio's paths call it. */
    private static String plural(Fact fact) {
        for (Fact path : fact.get("paths").items()) {
            if (path.get("pathType").text().equals("list")) {
                List<String> segments = path.get("segments").texts();
                return JavaName.type(segments.get(segments.size() - 1));
            }
        }
        return fact.get("name").text() + "s";
    }

    /** The operation of a kind, or null. */
    @Nullable
    RestOperation operation(String kind) {
        return operations.stream()
                .filter(operation -> operation.kind().equals(kind))
                .findFirst()
                .orElse(null);
    }

    /** The path of the collection: that of its list or, without one, of whatever it has. */
    String collectionPath() {
        RestOperation list = operation("list");
        return (list == null ? operations.get(0) : list).path();
    }

    boolean hasContext() {
        return operation("fetch") != null
                || operation("update") != null
                || operation("delete") != null;
    }

    String contextName() {
        return name + "Context";
    }
}
