package com.twilio.sdk.codegen.errors;

import com.twilio.sdk.codegen.Fact;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * An error code as the facts tell it.
 *
 * @param code Twilio's number for the error
 * @param name the name of its constant
 * @param cause what happened, one sentence
 * @param next what to do about it, one sentence
 */
record ErrorCodeFact(int code, String name, String cause, String next) {
    /** Reads the codes in ascending order; what is not in order, or stands there twice, is an error. */
    static List<ErrorCodeFact> readAll(Fact facts) {
        List<ErrorCodeFact> codes = new ArrayList<>();
        Set<String> names = new HashSet<>();
        int before = 0;
        for (var entry : facts.entries().entrySet()) {
            ErrorCodeFact code = read(entry.getKey(), entry.getValue());
            if (code.code <= before) {
                throw entry.getValue().error("the codes are not in ascending order");
            }
            if (!names.add(code.name)) {
                throw entry.getValue().error("the name " + code.name + " stands here twice");
            }
            before = code.code;
            codes.add(code);
        }
        return codes;
    }

    private static ErrorCodeFact read(String code, Fact fact) {
        fact.allowKeys(List.of("name", "cause", "next"));
        if (!code.matches("[1-9][0-9]{4}")) {
            throw fact.error("'" + code + "' is no error code: it should have five digits");
        }
        String name = fact.get("name").text();
        if (!name.matches("[A-Z][A-Z0-9]*(_[A-Z0-9]+)*") || name.equals("UNKNOWN")) {
            throw fact.error("'" + name + "' cannot be the name of a constant");
        }
        return new ErrorCodeFact(
                Integer.parseInt(code), name, sentence(fact, "cause"), sentence(fact, "next"));
    }

    private static String sentence(Fact fact, String key) {
        String text = fact.get(key).text();
        if (!text.matches("[A-Z][^|\"\\\\\n]*\\.")) {
            throw fact.get(key).error("expected a sentence with a full stop, without |, \" and \\");
        }
        return text;
    }
}
