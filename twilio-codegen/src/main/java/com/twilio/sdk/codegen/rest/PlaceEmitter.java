package com.twilio.sdk.codegen.rest;

import com.twilio.sdk.codegen.Imports;
import com.twilio.sdk.codegen.JavaDoc;
import com.twilio.sdk.codegen.JavaName;
import com.twilio.sdk.codegen.Template;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Emits the class of a place: its operations, and the ways to the places below. */
final class PlaceEmitter {
    private final RestVersion version;
    private final PlaceClass place;
    private final Imports imports;

    private PlaceEmitter(RestVersion version, PlaceClass place) {
        this.version = version;
        this.place = place;
        this.imports = new Imports(version.packageName());
        imports.use("com.twilio.sdk.rest.internal.Place");
    }

    static String source(RestVersion version, PlaceClass place) {
        return new PlaceEmitter(version, place).source();
    }

    /** The ways below the account of the first API stand in a class that the client extends. */
    static boolean isAccount(RestVersion version, PlaceClass place) {
        return version.hostLabel().equals("api") && place.name().equals("AccountContext");
    }

    /** The class {@code AccountResources}: what belongs to an account, reached by dots. */
    static String accountResources(RestVersion version, PlaceClass account) {
        PlaceEmitter emitter = new PlaceEmitter(version, account);
        return Template.of("""
                        package ${package};

                        ${imports}

                        /**
                         * What belongs to an account: its calls, messages, numbers.
                         *
                         * <p>{@code client.calls()} are those of the client's own account, {@code
                         * client.account(sid).calls()} those of another. Immutable and thread-safe.
                         */
                        public abstract class AccountResources {
                            private final Place place;

                            /** For the client and the account; nobody else has a place to give. */
                            @SuppressWarnings("exports")
                            protected AccountResources(Place place) {
                                this.place = place;
                            }

                            ${accessors}
                        }
                        """)
                .with("package", version.packageName())
                .with("accessors", emitter.accessors())
                .with("imports", emitter.imports.text())
                .text();
    }

    private String source() {
        List<String> constants = new ArrayList<>();
        List<String> methods = new ArrayList<>();
        for (RestOperation operation : place.operations()) {
            OperationSource source = new OperationSource(version, place, operation, imports);
            constants.add(source.constant());
            methods.add(source.methods());
        }
        if (version.hostLabel().equals("api") && place.name().equals("Messages")) {
            methods.add(findSent());
        }
        boolean account = isAccount(version, place);
        boolean used = !place.operations().isEmpty() || (!place.accessors().isEmpty() && !account);
        boolean fromClient = place == version.root()
                || (version.hostLabel().equals("api")
                        && place.name().matches("Accounts|AccountContext"));
        if (!account && !place.accessors().isEmpty()) {
            methods.add(accessors());
        }
        return Template.of("""
                        package ${package};

                        ${imports}

                        ${doc}
                        public final class ${name}${parent} {
                            ${constants}

                            ${field}

                            ${constructor}

                            ${methods}
                        }
                        """)
                .with("package", version.packageName())
                .with("imports", imports.text())
                .with("doc", JavaDoc.comment(0, doc(), path()))
                .with("name", place.name())
                .with("parent", account ? " extends AccountResources" : "")
                .with("constants", String.join("\n\n", constants))
                .with("field", used ? "private final Place place;" : "")
                .with("constructor", constructor(fromClient, account, used))
                .with("methods", String.join("\n\n", methods))
                .text()
                .replace("{\n\n\n", "{\n")
                .replace("{\n\n", "{\n");
    }

    /** The one method that is no operation: what became of a message whose sending is unknown. */
    private String findSent() {
        return """
                /**
                 * Finds the message of a send whose outcome is unknown, by recipient, sender, text and time; empty if there is none.
                 *
                 * @throws IllegalArgumentException if the exception is not of a message's creation, or its outcome is known
                 */
                public Optional<Message> findSent(TwilioException exception) {
                    return SentMessages.in(account -> new AccountContext(place.root().at("AccountSid", account)))
                            .find(exception);
                }""".replace("Optional<", imports.use("java.util.Optional") + "<")
                .replace(
                        "(TwilioException ",
                        "(" + imports.use("com.twilio.sdk.rest.TwilioException") + " ")
                .replace(
                        "SentMessages.in", imports.use("com.twilio.sdk.rest.SentMessages") + ".in");
    }

    private String doc() {
        RestResource resource = place.resource();
        if (resource == null) {
            return JavaDoc.escape(place.doc());
        }
        String one = resource.hasModel() ? "{@link " + resource.name() + "}" : resource.words();
        String what = place.isOne() || !place.lists()
                ? "One " + one + ": where it is " + verbs()
                : "All of the kind " + one + ": where they are " + verbs();
        return what + ". " + JavaDoc.escape(resource.doc());
    }

    /** {@code made and listed}: what can be done there. */
    private String verbs() {
        List<String> verbs = place.operations().stream()
                .map(operation -> switch (operation.kind()) {
                    case "create" -> "made";
                    case "list" -> "listed";
                    case "fetch" -> "read";
                    case "delete" -> "deleted";
                    default -> "changed";
                })
                .distinct()
                .toList();
        return verbs.isEmpty() ? "found" : JavaDoc.and(verbs);
    }

    private String path() {
        return "{@code " + place.path()
                + "}. Nothing is requested before an operation is called. Immutable and"
                + " thread-safe.";
    }

    private String constructor(boolean fromClient, boolean account, boolean used) {
        String comment = fromClient
                ? "/** For the client; users get one from it. */\n@SuppressWarnings(\"exports\")\npublic "
                : "";
        String first = account ? "super(place);\n    " : "";
        return comment + place.name() + "(Place place) {\n    " + first
                + (used ? "this.place = place;" : "") + "\n}";
    }

    private String accessors() {
        return place.accessors().stream().map(this::accessor).collect(Collectors.joining("\n\n"));
    }

    private String accessor(PlaceClass.Accessor accessor) {
        String arguments = accessor.arguments().stream()
                .map(name -> "String " + argument(name))
                .collect(Collectors.joining(", "));
        String steps = accessor.arguments().stream()
                .map(name -> ".at(\"" + name + "\", " + argument(name) + ")")
                .collect(Collectors.joining());
        return Template.of("""
                        ${doc}
                        public ${target} ${method}(${arguments}) {
                            return new ${target}(place${steps});
                        }""")
                .with("doc", JavaDoc.comment(4, accessorDoc(accessor)))
                .with("target", accessor.target().name())
                .with("method", accessor.method())
                .with("arguments", arguments)
                .with("steps", steps)
                .text();
    }

    private static String argument(String hole) {
        String name = JavaName.method(hole);
        return JavaName.isKeyword(name) ? name + "Value" : name;
    }

    private static String accessorDoc(PlaceClass.Accessor accessor) {
        PlaceClass target = accessor.target();
        RestResource resource = target.resource();
        if (resource == null) {
            return "Returns the place of " + ClassNames.words(target.name()) + ".";
        }
        String what = target.isOne() || !target.lists()
                ? "Returns the place of one " + resource.words()
                : "Returns the place of all of the kind " + resource.words();
        return accessor.arguments().isEmpty()
                ? what + "."
                : what + ", by its " + JavaDoc.and(accessor.arguments())
                        + "; nothing is requested yet.";
    }
}
