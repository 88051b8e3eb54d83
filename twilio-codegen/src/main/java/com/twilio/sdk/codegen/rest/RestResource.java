package com.twilio.sdk.codegen.rest;

import com.twilio.sdk.codegen.Fact;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/**
 * A resource of the API between the facts and the emitters.
 *
 * @param version the version of the product that it belongs to
 * @param name the name of its model class
 * @param doc what it is
 * @param source Twilio's page about it
 * @param operations its operations
 * @param fields the fields of its model
 * @param fact what the facts say of it
 */
record RestResource(
        RestVersion version,
        String name,
        String doc,
        String source,
        List<RestOperation> operations,
        List<RestField> fields,
        Fact fact) {

    static RestResource read(
            RestVersion version, Fact fact, String name, RestDocs docs, RestTypes types) {
        List<RestField> fields = new ArrayList<>();
        for (Fact field : types.modelFields(fact)) {
            fields.add(RestField.read(name, field, docs.aboutField(name, null, field), types));
        }
        List<RestOperation> operations = new ArrayList<>();
        boolean readable = !fields.isEmpty();
        for (Fact operation : fact.get("operations").items()) {
            operations.add(RestOperation.read(version, name, readable, operation, docs, types));
        }
        return new RestResource(
                version,
                name,
                docs.resource(fact, name),
                docs.source(fact, name),
                operations,
                fields,
                fact);
    }

    /** What the facts say of a parameter of its paths, or null. */
    @Nullable
    Fact pathParameter(String name) {
        return fact.findItems("pathParams").stream()
                .filter(parameter -> parameter.get("name").text().equals(name))
                .findFirst()
                .orElse(null);
    }

    /** Whether there is a JSON object to read. */
    boolean hasModel() {
        return !fields.isEmpty();
    }

    /** {@code IncomingPhoneNumber} ⇒ {@code incoming phone number}. */
    String words() {
        return ClassNames.words(name);
    }
}
