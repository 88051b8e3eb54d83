package com.twilio.sdk.codegen.webhook;

import com.twilio.sdk.codegen.Fact;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A webhook: a class of requests that Twilio sends to an app.
 *
 * @param name the name of its class
 * @param doc what it is, a phrase
 * @param occasions when Twilio sends it, a clause each
 * @param page the page of Twilio's documentation
 * @param example a parameter with a value, for the docs
 * @param parameters what Twilio posts
 */
record Webhook(
        String name,
        String doc,
        List<String> occasions,
        String page,
        Map.Entry<String, String> example,
        List<Value> parameters) {
    private static final List<String> KEYS =
            List.of("is", "sent", "page", "example", "include", "parameters", "known");

    static Webhook read(
            String name, Fact fact, Map<String, Fact> groups, Set<String> vocabularies) {
        fact.allowKeys(KEYS);
        Map<String, Value> parameters = new LinkedHashMap<>();
        for (Fact group : fact.findTexts("include").isEmpty()
                ? List.<Fact>of()
                : fact.get("include").items()) {
            Fact members = groups.get(group.text());
            if (members == null) {
                throw group.error("there is no group '" + group.text() + "'");
            }
            add(members, parameters, vocabularies);
        }
        add(fact.get("parameters"), parameters, vocabularies);
        return new Webhook(
                name,
                Value.phrase(fact.get("is")),
                fact.get("sent").entries().values().stream().map(Value::phrase).toList(),
                fact.get("page").text(),
                example(fact.get("example"), parameters),
                new ArrayList<>(parameters.values()));
    }

    private static void add(Fact from, Map<String, Value> to, Set<String> vocabularies) {
        from.entries().forEach((name, fact) -> {
            if (to.put(name, Value.read(name, fact, vocabularies)) != null) {
                throw fact.error("the parameter " + name + " stands in a group too");
            }
        });
    }

    private static Map.Entry<String, String> example(Fact fact, Map<String, Value> parameters) {
        Map.Entry<String, Fact> only = fact.entries().entrySet().iterator().next();
        if (!parameters.containsKey(only.getKey())) {
            throw fact.error("there is no parameter " + only.getKey());
        }
        return Map.entry(only.getKey(), only.getValue().text());
    }
}
