package com.twilio.sdk.codegen.rest;

import com.twilio.sdk.codegen.JavaName;
import com.twilio.sdk.codegen.Template;

import java.util.ArrayList;
import java.util.List;

/**
 * Emits what makes the models of a version from JSON: one class with a constant for each of them.
 *
 * <p>A {@code Message::new} wherever one is read says the same; but each costs a program time when it is first met, and
 * space in the class that it stands in.
 */
final class ReaderEmitter {
    /** The class, in the package of the version. */
    static final String NAME = "ModelReader";

    private ReaderEmitter() {}

    /** The constant for a model: {@code ModelReader.MESSAGE}. */
    static String constant(String model) {
        return NAME + "." + JavaName.constant(model);
    }

    static String source(RestVersion version) {
        List<String> constants = new ArrayList<>();
        List<String> cases = new ArrayList<>();
        for (String model : models(version)) {
            int number = constants.size();
            constants.add("static final " + NAME + "<" + model + "> " + JavaName.constant(model)
                    + " = new " + NAME + "<>(" + number + ");");
            cases.add("case " + number + ":\n    return new " + model + "(fields);");
        }
        return Template.of("""
                        package ${package};

                        import java.util.Map;
                        import org.jspecify.annotations.Nullable;

                        /** Makes models from the JSON objects that came. */
                        final class ${name}<T> implements java.util.function.Function<Map<String, @Nullable Object>, T> {
                            ${constants}

                            private final int model;

                            private ${name}(int model) {
                                this.model = model;
                            }

                            @Override
                            @SuppressWarnings("unchecked")
                            public T apply(Map<String, @Nullable Object> fields) {
                                return (T) made(fields);
                            }

                            private Object made(Map<String, @Nullable Object> fields) {
                                switch (model) {
                                    ${cases}
                                    default:
                                        throw new IllegalStateException("There is no model " + model);
                                }
                            }
                        }
                        """)
                .with("package", version.packageName())
                .with("name", NAME)
                .with("constants", String.join("\n", constants))
                .with("cases", String.join("\n", cases))
                .text();
    }

    private static List<String> models(RestVersion version) {
        List<String> models = new ArrayList<>();
        for (RestResource resource : version.resources()) {
            if (resource.hasModel()) {
                models.add(resource.name());
            }
        }
        for (RestTypes.Nested nested : version.types().read()) {
            models.add(nested.name());
        }
        return models;
    }
}
