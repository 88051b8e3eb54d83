package com.twilio.sdk.codegen.rest;

import com.twilio.sdk.codegen.Imports;
import com.twilio.sdk.codegen.JavaDoc;
import com.twilio.sdk.codegen.JavaName;
import com.twilio.sdk.codegen.Template;

import java.util.List;
import java.util.stream.Collectors;

/** The pieces of source that collections and contexts share: the constant of an operation and its methods. */
final class OperationSource {
    private final RestResource resource;
    private final RestOperation operation;
    private final Imports imports;

    OperationSource(RestResource resource, RestOperation operation, Imports imports) {
        this.resource = resource;
        this.operation = operation;
        this.imports = imports;
        imports.use("com.twilio.sdk.rest.internal.Operation");
        imports.use("com.twilio.sdk.rest.internal.Operation.Repeat");
        imports.use("com.twilio.sdk.rest.internal.Place");
    }

    /** {@code private static final Operation CREATE = …}. */
    String constant() {
        StringBuilder needs = new StringBuilder();
        if (!operation.required().isEmpty()) {
            needs.append("\n        .requiring(")
                    .append(quoted(operation.required()))
                    .append(")");
        }
        operation
                .oneOf()
                .forEach(group -> needs.append("\n        .requiringOneOf(")
                        .append(quoted(group))
                        .append(")"));
        return Template.of("""
                        private static final Operation ${constant} = Operation.of(
                                        "${id}", "${method}", "${product}",
                                        "${path}", Repeat.${repeat})${needs};""")
                .with("constant", JavaName.constant(operation.kind()))
                .with("id", operation.id())
                .with("method", operation.method())
                .with("product", resource.product())
                .with("path", operation.path())
                .with("repeat", operation.repeat())
                .with("needs", needs)
                .text();
    }

    private static String quoted(List<String> names) {
        return names.stream().map(name -> "\"" + name + "\"").collect(Collectors.joining(", "));
    }

    /** The methods that run the operation: with parameters by lambda or object, directly and asynchronously. */
    String methods() {
        imports.use("java.util.concurrent.CompletableFuture");
        if (operation.kind().equals("delete")) {
            return fill("""
                    ${doc}
                    public void delete() {
                        place.run(DELETE);
                    }

                    /** Does what {@link #delete()} does, without blocking. */
                    public CompletableFuture<@Nullable Void> deleteAsync() {
                        return place.runAsync(DELETE);
                    }
                    """, "org.jspecify.annotations.Nullable");
        }
        if (operation.parametersName() == null) {
            return fill("""
                    ${doc}
                    public ${model} ${kind}() {
                        return place.run(${constant}, null, ${model}::new);
                    }

                    /** Does what {@link #${kind}()} does, without blocking; cancelling it cancels the request. */
                    public CompletableFuture<${model}> ${kind}Async() {
                        return place.runAsync(${constant}, null, ${model}::new);
                    }
                    """);
        }
        return fill("""
                ${doc}
                public ${model} ${kind}(Consumer<${parameters}> parameters) {
                    return ${kind}(filled(parameters));
                }

                /** Does what {@link #${kind}(Consumer)} does, with parameters that can be kept and used again. */
                public ${model} ${kind}(${parameters} parameters) {
                    return place.run(${constant}, parameters, ${model}::new);
                }

                /** Does what {@link #${kind}(Consumer)} does, without blocking; cancelling it cancels the request. */
                public CompletableFuture<${model}> ${kind}Async(Consumer<${parameters}> parameters) {
                    return ${kind}Async(filled(parameters));
                }

                /** Does what {@link #${kind}(Consumer)} does, without blocking; the parameters are encoded at once. */
                public CompletableFuture<${model}> ${kind}Async(${parameters} parameters) {
                    return place.runAsync(${constant}, parameters, ${model}::new);
                }

                private static ${parameters} filled(Consumer<${parameters}> parameters) {
                    ${parameters} filled = new ${parameters}();
                    parameters.accept(filled);
                    return filled;
                }
                """, "java.util.function.Consumer");
    }

    /** The methods of a list. */
    String listMethods() {
        return fill("""
                ${all}
                public Listing<${model}> list() {
                    return list(new ${parameters}());
                }

                ${some}
                public Listing<${model}> list(Consumer<${parameters}> query) {
                    ${parameters} filled = new ${parameters}();
                    query.accept(filled);
                    return list(filled);
                }

                /** Does what {@link #list(Consumer)} does, with a query that can be kept and used again. */
                public Listing<${model}> list(${parameters} query) {
                    return place.list(LIST, query, "${key}", ${model}::new);
                }
                """, "java.util.function.Consumer", "com.twilio.sdk.rest.Listing");
    }

    private String fill(String source, String... used) {
        for (String name : used) {
            imports.use(name);
        }
        Template template = Template.of(source);
        String doc = JavaDoc.escape(operation.doc());
        return template.with("doc", JavaDoc.comment(4, doc))
                .with(
                        "all",
                        JavaDoc.comment(
                                4, doc + " All of them; pages are requested as they are read."))
                .with("some", JavaDoc.comment(4, doc + " Only those that the query matches."))
                .with("model", resource.name())
                .with("kind", operation.kind())
                .with("constant", JavaName.constant(operation.kind()))
                .with("parameters", String.valueOf(operation.parametersName()))
                .with("key", String.valueOf(operation.pageKey()))
                .text()
                .stripTrailing();
    }
}
