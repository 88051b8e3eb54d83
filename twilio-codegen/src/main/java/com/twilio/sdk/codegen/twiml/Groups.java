package com.twilio.sdk.codegen.twiml;

import com.twilio.sdk.codegen.Fact;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Attributes and children that several elements share, written once in {@code groups.yaml}. */
final class Groups {
    private final Map<String, Fact> attributes;

    Groups(Fact file) {
        attributes = file.get("groups").entries();
    }

    /** Returns the attributes of an element: its own, then those of its groups, unless it has one of that name. */
    List<Attribute> attributes(Fact element, Vocabularies vocabularies) {
        Map<String, Attribute> all = new LinkedHashMap<>();
        Fact own = element.find("attributes");
        if (own != null) {
            own.entries()
                    .forEach((name, fact) ->
                            all.put(name, Attribute.read(name, fact, vocabularies)));
        }
        Fact groups = element.find("groups");
        for (Fact group : groups == null ? List.<Fact>of() : groups.items()) {
            Fact shared = attributes.get(group.text());
            if (shared == null) {
                throw group.error("there is no group '" + group.text() + "'");
            }
            shared.entries()
                    .forEach((name, fact) ->
                            all.putIfAbsent(name, Attribute.read(name, fact, vocabularies)));
        }
        return new ArrayList<>(all.values());
    }
}
