package com.twilio.sdk.codegen.rest;

import com.twilio.sdk.codegen.Fact;
import com.twilio.sdk.codegen.JavaName;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The types of a version: those that the facts name, and the classes for objects inside other objects.
 *
 * <p>An object that is read and one that is sent are two classes: {@code ScimName}, {@code ScimNameInput}. Those that
 * nobody uses are not generated.
 */
final class RestTypes {
    private final String packageName;
    private final Fact facts;
    private final RestDocs docs;
    private final ClassNames names;
    private final Vocabularies vocabularies;
    private final Map<String, String> models = new HashMap<>();
    private final Map<String, String> readNames = new HashMap<>();
    private final Map<String, String> sentNames = new HashMap<>();
    private final Map<String, Nested> read = new TreeMap<>();
    private final Map<String, Sent> sent = new TreeMap<>();

    /**
     * An object inside a resource.
     *
     * @param name its class
     * @param doc what it is
     * @param fields its fields
     */
    record Nested(String name, String doc, List<RestField> fields) {}

    /**
     * An object inside a JSON body.
     *
     * @param name its class
     * @param doc what it is
     * @param parameters its members
     */
    record Sent(String name, String doc, List<RestParameter> parameters) {}

    RestTypes(
            String packageName,
            Fact facts,
            RestDocs docs,
            ClassNames names,
            Vocabularies vocabularies) {
        this.packageName = packageName;
        this.facts = facts;
        this.docs = docs;
        this.names = names;
        this.vocabularies = vocabularies;
    }

    /** Says that the schemas of a resource are read as the class of this name. */
    void claimModel(Fact resource, String name) {
        for (String model : resource.findTexts("models")) {
            models.putIfAbsent(model, name);
        }
    }

    /** The fields of a resource: those of all its models together, each once. */
    List<Fact> modelFields(Fact resource) {
        Map<String, Fact> fields = new LinkedHashMap<>();
        for (String model : resource.findTexts("models")) {
            fields(schema(model, resource))
                    .forEach(f -> fields.putIfAbsent(f.get("name").text(), f));
        }
        return List.copyOf(fields.values());
    }

    private Fact schema(String name, Fact reference) {
        Fact schemas = facts.get("schemas");
        Fact found = schemas.find(name);
        if (found == null) {
            throw reference.error("there is no schema '" + name + "'");
        }
        return found;
    }

    /** The fields of a schema; of one that is one of several, those of all. */
    private List<Fact> fields(Fact schema) {
        if (schema.isList()) {
            return schema.items();
        }
        Alternatives alternatives = alternatives(schema);
        return alternatives == null ? schema.findItems("fields") : alternatives.fields();
    }

    private @Nullable Alternatives alternatives(Fact schema) {
        List<String> names = schema.findTexts("oneOf");
        return names.isEmpty()
                ? null
                : new Alternatives(
                        names.stream().map(name -> fields(schema(name, schema))).toList());
    }

    /** The shapes of a JSON body that may have several, or null. */
    @Nullable
    Alternatives bodyAlternatives(Fact body) {
        return alternatives(schema(body.get("ref").text(), body));
    }

    /** The type of a parameter or of a field that is read. */
    RestType type(String owner, Fact typed, String type) {
        RestType plain = plain(owner, typed, type);
        if (plain != null) {
            return plain;
        }
        String schema = typed.find("ref") == null ? type : typed.get("ref").text();
        Fact found = facts.get("schemas").find(schema);
        Fact object = found == null ? facts.get("structs").find(schema) : found;
        if (object == null) {
            throw typed.error("the type '" + type + "' is not known to the generator");
        }
        if (!object.isList() && fields(object).isEmpty()) {
            return RestType.OBJECT;
        }
        return RestType.nested(packageName + "." + readName(schema, object));
    }

    private @Nullable RestType plain(String owner, Fact typed, String type) {
        if (type.equals("enum") || typed.find("enum") != null) {
            return vocabularies.type(owner, typed);
        }
        return RestType.simple(type);
    }

    private String readName(String schema, Fact object) {
        String model = models.get(schema);
        if (model != null) {
            return model;
        }
        String known = readNames.get(schema);
        if (known != null) {
            return known;
        }
        String name = names.claim(typeName(schema), "Object");
        readNames.put(schema, name);
        List<RestField> fields = new ArrayList<>();
        for (Fact field : fields(object)) {
            fields.add(RestField.read(name, field, docs.aboutField(null, schema, field), this));
        }
        read.put(name, new Nested(name, docs.type(schema, ClassNames.words(name)), fields));
        return name;
    }

    /** The parameters of a JSON body: the members of its schema. */
    List<RestParameter> bodyParameters(String resource, Fact body) {
        return members(
                resource, schema(body.get("ref").text(), body), body.get("ref").text());
    }

    private List<RestParameter> members(@Nullable String owner, Fact schema, String name) {
        List<RestParameter> parameters = new ArrayList<>();
        for (Fact field : fields(schema)) {
            if (field.find("readOnly") == null) {
                parameters.add(RestParameter.member(
                        owner == null ? typeName(name) : owner,
                        field,
                        docs.aboutField(owner, name, field),
                        this));
            }
        }
        return parameters;
    }

    /** The type of a member of a JSON body. */
    RestType memberType(String owner, Fact typed, String type) {
        RestType plain = plain(owner, typed, type);
        if (plain != null) {
            return plain;
        }
        String schema = typed.get("ref").text();
        Fact object = schema(schema, typed);
        if (fields(object).isEmpty()) {
            return RestType.OBJECT;
        }
        return RestType.nested(packageName + "." + sentName(schema, object));
    }

    private String sentName(String schema, Fact object) {
        String known = sentNames.get(schema);
        if (known != null) {
            return known;
        }
        boolean alsoRead = models.containsKey(schema) || readNames.containsKey(schema);
        String base = typeName(schema);
        String name = names.claim(alsoRead ? base + "Input" : base, "Input");
        sentNames.put(schema, name);
        sent.put(
                name,
                new Sent(
                        name,
                        docs.type(schema, ClassNames.words(base)),
                        members(null, object, schema)));
        return name;
    }

    /** {@code messaging.v2.channels_sender.webhook} ⇒ {@code ChannelsSenderWebhook}. */
    private static String typeName(String schema) {
        String[] parts = schema.replaceFirst("^struct/", "").split("[./]");
        int from = parts.length > 2 && parts[1].matches("v\\d.*") ? 2 : 0;
        from = parts.length > from + 1 && parts[from].matches("service|account") ? from + 1 : from;
        String joined = String.join(
                "_",
                Arrays.stream(parts, from, parts.length)
                        .filter(part -> !part.matches("body|response|requests?"))
                        .toList());
        return JavaName.type(joined.isEmpty() ? schema : joined);
    }

    /** The members of an object that is sent, or null for any other type. */
    @Nullable
    List<RestParameter> membersOf(RestType type) {
        String name = type.javaType().substring(type.javaType().lastIndexOf('.') + 1);
        Sent object = type.kind() == RestType.Kind.NESTED ? sent.get(name) : null;
        return object == null ? null : object.parameters();
    }

    /** The objects that are read. */
    Iterable<Nested> read() {
        return read.values();
    }

    /** The objects that are sent. */
    Iterable<Sent> sent() {
        return sent.values();
    }

    String packageName() {
        return packageName;
    }
}
