package com.twilio.sdk.codegen.webhook;

import com.twilio.sdk.codegen.Fact;

import java.util.List;
import java.util.Set;

/**
 * A protocol over a WebSocket: a class of messages with a class for each type of them.
 *
 * @param name the name of the class that all messages have in common
 * @param doc what a message is, a phrase
 * @param typeField the field that tells the type
 * @param types the vocabulary of the types
 * @param page the page of Twilio's documentation
 * @param messages the types
 */
record Socket(
        String name,
        String doc,
        String typeField,
        String types,
        String page,
        List<Message> messages) {
    /**
     * A type of messages.
     *
     * @param name the name of its class
     * @param type its word in the field that tells the type
     * @param doc what it is, a phrase
     * @param fields what it has
     */
    record Message(String name, String type, String doc, List<Value> fields) {
        static Message read(String name, Fact fact, Set<String> vocabularies) {
            fact.allowKeys(List.of("type", "is", "fields"));
            return new Message(
                    name,
                    fact.get("type").text(),
                    Value.phrase(fact.get("is")),
                    fact.get("fields").entries().entrySet().stream()
                            .map(field ->
                                    Value.read(field.getKey(), field.getValue(), vocabularies))
                            .toList());
        }

        /** Whether an app sends it: it has fields to send, or Twilio never sends it. */
        boolean isSent() {
            return fields.stream().anyMatch(Value::isSent);
        }
    }

    static Socket read(String name, Fact fact, Set<String> vocabularies) {
        fact.allowKeys(List.of("is", "type", "types", "page", "known", "messages"));
        if (!vocabularies.contains(fact.get("types").text())) {
            throw fact.get("types")
                    .error("there is no vocabulary '" + fact.get("types").text() + "'");
        }
        return new Socket(
                name,
                Value.phrase(fact.get("is")),
                fact.get("type").text(),
                fact.get("types").text(),
                fact.get("page").text(),
                fact.get("messages").entries().entrySet().stream()
                        .map(type -> Message.read(type.getKey(), type.getValue(), vocabularies))
                        .toList());
    }
}
