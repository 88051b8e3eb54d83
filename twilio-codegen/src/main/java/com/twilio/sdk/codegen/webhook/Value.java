package com.twilio.sdk.codegen.webhook;

import com.twilio.sdk.codegen.Docs;
import com.twilio.sdk.codegen.Fact;
import com.twilio.sdk.codegen.Imports;
import com.twilio.sdk.codegen.JavaDoc;
import com.twilio.sdk.codegen.JavaName;
import com.twilio.sdk.codegen.Template;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A parameter of a webhook, or a field of a socket message.
 *
 * @param name Twilio's name for it; of a field the path to it
 * @param javaName the name of its property
 * @param type what its text stands for
 * @param word the vocabulary, if it is a word of one; empty otherwise
 * @param doc what it is, a phrase with markup
 * @param when when it is there, a phrase with markup; empty for always
 * @param send how an app sends it: required, optional, or empty for not at all
 */
record Value(
        String name,
        String javaName,
        ValueType type,
        String word,
        String doc,
        String when,
        String send) {
    private static final List<String> KEYS = List.of("is", "doc", "when", "java", "send", "known");

    static Value read(String name, Fact fact, Set<String> vocabularies) {
        fact.allowKeys(KEYS);
        String is = fact.get("is").text();
        ValueType type = ValueType.of(is);
        if (type == ValueType.WORD && !vocabularies.contains(is)) {
            throw fact.error("there is no type and no vocabulary '" + is + "'");
        }
        String when = Optional.ofNullable(fact.find("when")).map(Value::phrase).orElse("always");
        String send = Optional.ofNullable(fact.findText("send")).orElse("");
        if (!List.of("", "required", "optional").contains(send)) {
            throw fact.error("send is required or optional, not '" + send + "'");
        }
        return new Value(
                name,
                Optional.ofNullable(fact.findText("java"))
                        .orElse(JavaName.method(name.substring(name.lastIndexOf('.') + 1))),
                type,
                type == ValueType.WORD ? is : "",
                phrase(fact.get("doc")),
                when.equals("always") ? "" : when,
                send);
    }

    static String phrase(Fact fact) {
        return Docs.phrase(fact).replace("<", "&lt;").replace("&&", "&amp;&amp;");
    }

    /** Its entry in the table that {@code problems()} goes through; empty if nothing can be wrong with it. */
    String kind() {
        return type.letter() == ' ' ? "" : name + ":" + type.letter();
    }

    String getter(Imports imports) {
        return Template.of("""
                        ${doc}
                        public ${type} get${name}() {
                            return ${reads};
                        }""")
                .with("doc", JavaDoc.comment(4, "Returns " + sentence()))
                .with("type", returned(imports))
                .with("name", JavaName.capitalised(javaName))
                .with("reads", reads(imports))
                .text();
    }

    private String sentence() {
        return doc + (when.isEmpty() ? "." : "; posted " + when + ".");
    }

    private String returned(Imports imports) {
        return switch (type) {
            case TEXTS -> imports.use(type.javaType()) + "<String>";
            case TEXT_MAP -> imports.use(type.javaType()) + "<String, String>";
            case MEDIA -> imports.use(type.javaType()) + "<MessageMedia>";
            case BYTES -> "byte @" + imports.use("org.jspecify.annotations.Nullable") + " []";
            default ->
                "@" + imports.use("org.jspecify.annotations.Nullable") + " " + plain(imports);
        };
    }

    private String plain(Imports imports) {
        return imports.use(
                type == ValueType.WORD ? WebhookModel.PACKAGE + "." + word : type.javaType());
    }

    private String reads(Imports imports) {
        String key = "\"" + name + "\"";
        return type == ValueType.WORD
                ? "word(" + key + ", " + plain(imports) + "::of)"
                : type.reader() + "(" + key + ")";
    }

    boolean isSent() {
        return !send.isEmpty();
    }

    boolean isRequired() {
        return send.equals("required");
    }

    /** Its type as a parameter of a method. */
    String given() {
        return switch (type) {
            case INTEGER -> "int";
            case BOOLEAN -> "boolean";
            case BYTES -> "byte[]";
            default -> "String";
        };
    }

    /** The method that sets it in a copy of the message {@code owner}. */
    String setter(String owner) {
        return Template.of("""
                        ${doc}
                        public ${owner} ${name}(${given} ${name}) {
                            return new ${owner}(with("${path}", ${name}));
                        }""")
                .with("doc", JavaDoc.comment(4, "Returns a copy that tells " + doc + "."))
                .with("owner", owner)
                .with("name", javaName)
                .with("given", given())
                .with("path", name)
                .text();
    }
}
