package com.twilio.sdk.codegen.rest;

import com.twilio.sdk.codegen.Imports;
import com.twilio.sdk.codegen.JavaDoc;
import com.twilio.sdk.codegen.JavaName;
import com.twilio.sdk.codegen.Template;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The pieces of source for an operation: its constant, and its methods in three forms. */
final class OperationSource {
    private final RestVersion version;
    private final RestOperation operation;
    private final Imports imports;
    private final String model;

    OperationSource(
            RestVersion version, PlaceClass place, RestOperation operation, Imports imports) {
        this.version = version;
        this.operation = operation;
        this.imports = imports;
        RestResource resource = place.resource();
        this.model = operation.answers() && resource != null ? resource.name() : "Void";
        imports.use("com.twilio.sdk.rest.internal.Operation");
        imports.use("com.twilio.sdk.rest.internal.Operation.Repeat");
    }

    /** The type of the result as it stands in generic types. */
    private String result() {
        if (operation.answers()) {
            return model;
        }
        imports.use("org.jspecify.annotations.Nullable");
        return "@Nullable Void";
    }

    /** {@code private static final Operation<Message> CREATE = …}. */
    String constant() {
        StringBuilder rest = new StringBuilder();
        if (!operation.auth().equals("BASIC")) {
            rest.append("\n        .with(")
                    .append(imports.use("com.twilio.sdk.rest.internal.Auth"))
                    .append(".")
                    .append(operation.auth())
                    .append(")");
        }
        if (operation.accept() != null) {
            rest.append("\n        .accepting(\"").append(operation.accept()).append("\")");
        }
        if (operation.redirects()) {
            rest.append("\n        .redirecting()");
        }
        if (!operation.required().isEmpty()) {
            rest.append("\n        .requiring(")
                    .append(quoted(operation.required()))
                    .append(")");
        }
        operation
                .oneOf()
                .forEach(group -> rest.append("\n        .requiringOneOf(")
                        .append(quoted(group))
                        .append(")"));
        return Template.of("""
                        private static final Operation<${result}> ${constant} = Operation.${of}(
                                        "${id}", "${method}", "${product}",
                                        "${path}", Repeat.${repeat}${reader})${rest};""")
                .with("result", result())
                .with("constant", JavaName.constant(operation.kind()))
                .with("of", operation.answers() ? "of" : "ofNothing")
                .with("reader", operation.answers() ? ", " + ReaderEmitter.constant(model) : "")
                .with("id", operation.id())
                .with("method", operation.method())
                .with("product", version.hostLabel())
                .with("path", operation.path())
                .with("repeat", operation.repeat())
                .with("rest", rest)
                .text();
    }

    private static String quoted(List<String> names) {
        return names.stream().map(name -> "\"" + name + "\"").collect(Collectors.joining(", "));
    }

    /** The methods that run the operation: directly, asynchronously, and with the whole answer. */
    String methods() {
        if (operation.paging() != null) {
            return listMethods();
        }
        imports.use("java.util.concurrent.CompletableFuture");
        imports.use("com.twilio.sdk.rest.TwilioResponse");
        List<String> methods = new ArrayList<>();
        if (operation.parametersName() == null || operation.needsNothing()) {
            methods.add(plain());
        }
        if (operation.parametersName() != null) {
            methods.add(withParameters());
        }
        return String.join("\n\n", methods);
    }

    private String plain() {
        return fill("""
                ${doc}
                public ${type} ${kind}() {
                    ${return}place.run(${constant}${empty});
                }

                /** Runs {@link #${kind}()} without blocking; cancelling it cancels the request. */
                public CompletableFuture<${result}> ${kind}Async() {
                    return place.runAsync(${constant}${empty});
                }

                /** Runs {@link #${kind}()} and returns status and headers too. */
                public TwilioResponse<${result}> ${kind}WithResponse() {
                    return place.whole(${constant}${empty});
                }
                """);
    }

    private String withParameters() {
        imports.use("java.util.function.Consumer");
        return fill("""
                ${doc}
                public ${type} ${kind}(Consumer<${parameters}> parameters) {
                    ${return}${kind}(Place.filled(new ${parameters}(), parameters));
                }

                /** Does what {@link #${kind}(Consumer)} does, with parameters that can be used again. */
                public ${type} ${kind}(${parameters} parameters) {
                    ${return}place.run(${constant}, parameters);
                }

                /** Runs {@link #${kind}(Consumer)} without blocking; cancelling it cancels the request. */
                public CompletableFuture<${result}> ${kind}Async(Consumer<${parameters}> parameters) {
                    return ${kind}Async(Place.filled(new ${parameters}(), parameters));
                }

                /** Runs {@link #${kind}(Consumer)} without blocking; the parameters are encoded at once. */
                public CompletableFuture<${result}> ${kind}Async(${parameters} parameters) {
                    return place.runAsync(${constant}, parameters);
                }

                /** Runs {@link #${kind}(Consumer)} and returns status and headers too. */
                public TwilioResponse<${result}> ${kind}WithResponse(Consumer<${parameters}> parameters) {
                    return ${kind}WithResponse(Place.filled(new ${parameters}(), parameters));
                }

                /** Runs {@link #${kind}(Consumer)} and returns status and headers too. */
                public TwilioResponse<${result}> ${kind}WithResponse(${parameters} parameters) {
                    return place.whole(${constant}, parameters);
                }
                """);
    }

    /** The methods of a list. */
    private String listMethods() {
        imports.use("java.util.function.Consumer");
        imports.use("com.twilio.sdk.rest.Listing");
        imports.use("com.twilio.sdk.rest.internal.Paging");
        String usual = operation.paging() == null ? "" : operation.paging().source();
        imports.use("com.twilio.sdk.rest.internal.Paging.Style");
        String all = operation.needsNothing() ? """
                ${all}
                public Listing<${model}> list() {
                    return list(new ${parameters}());
                }

                """ : "";
        return fill(all + """
                ${some}
                public Listing<${model}> list(Consumer<${parameters}> query) {
                    return list(Place.filled(new ${parameters}(), query));
                }

                /** Does what {@link #list(Consumer)} does, with a query that can be used again. */
                public Listing<${model}> list(${parameters} query) {
                    return place.list(LIST, ${paging}, query);
                }
                """).replace("${paging}", usual);
    }

    private String fill(String source) {
        String parameters = operation.parametersName();
        if (parameters != null) {
            imports.use(parameters);
        }
        String doc = JavaDoc.escape(operation.doc());
        Template template = Template.of(source.replace("${paging}", "#paging#"));
        return template.with("doc", JavaDoc.comment(4, doc))
                .with("all", JavaDoc.comment(4, doc + " Pages are requested as they are read."))
                .with("some", JavaDoc.comment(4, doc + " Only those that match the query."))
                .with("model", model)
                .with("type", operation.answers() ? model : "void")
                .with("return", operation.answers() ? "return " : "")
                .with("result", result())
                .with("kind", operation.kind())
                .with("constant", JavaName.constant(operation.kind()))
                .with("parameters", operation.parametersClass())
                .with(
                        "empty",
                        operation.json() ? ", new " + operation.parametersClass() + "()" : "")
                .text()
                .replace("#paging#", "${paging}")
                .stripTrailing();
    }
}
