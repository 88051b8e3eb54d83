package com.twilio.sdk.codegen.twiml;

import com.twilio.sdk.codegen.Fact;
import com.twilio.sdk.codegen.JavaName;

import java.util.Set;

/** The names that a method of an element cannot have. */
final class Names {
    /** Methods that every element has. */
    private static final Set<String> TAKEN = Set.of(
            "attribute attributes child children comment content copy element made set tag text textContent toXml"
                    .split(" ", -1));

    private Names() {}

    /** Fails where a method of this name would not compile, or would hide one that every element has. */
    static String checked(String method, Fact fact) {
        if (JavaName.isKeyword(method)) {
            throw fact.error("'" + method
                    + "' is a keyword of Java or Kotlin; give another name with 'java'");
        }
        if (TAKEN.contains(method)) {
            throw fact.error(
                    "every element has a method '" + method + "'; give another name with 'java'");
        }
        return method;
    }
}
