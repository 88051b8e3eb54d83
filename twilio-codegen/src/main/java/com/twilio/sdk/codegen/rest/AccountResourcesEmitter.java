package com.twilio.sdk.codegen.rest;

import com.twilio.sdk.codegen.JavaDoc;
import com.twilio.sdk.codegen.JavaName;
import com.twilio.sdk.codegen.Template;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Emits {@code AccountResources}: what belongs to an account, reached by dots. */
final class AccountResourcesEmitter {
    private AccountResourcesEmitter() {}

    static String source(String packageName, List<RestResource> resources) {
        String accessors = resources.stream()
                .filter(RestResource::underAccount)
                .map(AccountResourcesEmitter::accessors)
                .collect(Collectors.joining("\n\n"));
        return Template.of("""
                        package ${package};

                        import com.twilio.sdk.rest.internal.Place;

                        /**
                         * What belongs to an account: its calls, messages, numbers.
                         *
                         * <p>{@code client.calls()} are those of the client's own account, {@code
                         * client.account(sid).calls()} those of another. Immutable and thread-safe.
                         */
                        public abstract class AccountResources {
                            private final Place account;

                            /** For the client and the account; nobody else has a place to give. */
                            @SuppressWarnings("exports")
                            protected AccountResources(Place account) {
                                this.account = account;
                            }

                            ${accessors}
                        }
                        """)
                .with("package", packageName)
                .with("accessors", accessors)
                .text();
    }

    private static String accessors(RestResource resource) {
        String method = JavaName.method(resource.plural());
        String words = method.replaceAll("([A-Z])", " $1").toLowerCase(Locale.ROOT);
        String collection = """
                ${all}
                public ${plural} ${method}() {
                    return new ${plural}(account);
                }
                """;
        String context = """

                ${one}
                public ${context} ${method}(String sid) {
                    return new ${context}(account.at("Sid", sid));
                }
                """;
        return Template.of(resource.hasContext() ? collection + context : collection)
                .with(
                        "all",
                        JavaDoc.comment(
                                4,
                                "Returns the account's " + words
                                        + ": where they are made and listed."))
                .with(
                        "one",
                        JavaDoc.comment(
                                4,
                                "Returns the one of the account's " + words
                                        + " with this SID; nothing is requested before it is read or changed."))
                .with("plural", resource.plural())
                .with("method", method)
                .with("context", resource.contextName())
                .text()
                .stripTrailing();
    }
}
