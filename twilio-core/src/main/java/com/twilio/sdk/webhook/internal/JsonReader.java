package com.twilio.sdk.webhook.internal;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads JSON strictly, with limits on length and depth; not a word of the text gets into an error. */
final class JsonReader {
    private static final int MAX_LENGTH = 1 << 20;
    private static final int MAX_DEPTH = 64;

    private final String text;
    private int at;
    private int depth;

    JsonReader(String text) {
        if (text.length() > MAX_LENGTH) {
            throw new IllegalArgumentException(
                    "The message has " + text.length() + " characters, more than 1 MiB.");
        }
        this.text = text;
    }

    Map<String, @Nullable Object> readObject() {
        blanks();
        Map<String, @Nullable Object> object = object();
        blanks();
        if (at < text.length()) {
            throw error("the end");
        }
        return object;
    }

    private @Nullable Object value() {
        return switch (peek()) {
            case '{' -> object();
            case '[' -> array();
            case '"' -> string();
            case 't' -> literal("true", true);
            case 'f' -> literal("false", false);
            case 'n' -> literal("null", null);
            default -> number();
        };
    }

    private Map<String, @Nullable Object> object() {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        deeper('{', "an object");
        if (peek() != '}') {
            do {
                blanks();
                int start = at;
                String name = string();
                blanks();
                expect(':', "a colon");
                blanks();
                if (object.containsKey(name)) {
                    at = start;
                    throw error("a name that is not there yet");
                }
                object.put(name, value());
                blanks();
            } while (accept(','));
        }
        expect('}', "a comma or a closing brace");
        depth--;
        return Collections.unmodifiableMap(object);
    }

    private List<@Nullable Object> array() {
        List<@Nullable Object> array = new ArrayList<>();
        deeper('[', "an array");
        if (peek() != ']') {
            do {
                blanks();
                array.add(value());
                blanks();
            } while (accept(','));
        }
        expect(']', "a comma or a closing bracket");
        depth--;
        return Collections.unmodifiableList(array);
    }

    private void deeper(char opening, String what) {
        expect(opening, what);
        if (++depth > MAX_DEPTH) {
            throw error("at most " + MAX_DEPTH + " levels");
        }
        blanks();
    }

    private String string() {
        expect('"', "a text in quotes");
        StringBuilder out = new StringBuilder();
        while (true) {
            char c = peek();
            if (c < ' ') {
                throw error(at < text.length() ? "no control character" : "a closing quote");
            }
            at++;
            if (c == '"') {
                return out.toString();
            }
            out.append(c == '\\' ? escape() : c);
        }
    }

    private char escape() {
        char c = peek();
        at++;
        int plain = "\"\\/bfnrt".indexOf(c);
        if (plain >= 0) {
            return "\"\\/\b\f\n\r\t".charAt(plain);
        }
        if (c != 'u') {
            at--;
            throw error("an escape of JSON");
        }
        int code = 0;
        for (int i = 0; i < 4; i++) {
            char digit = peek();
            int value = digit < 128 ? Character.digit(digit, 16) : -1;
            if (value < 0) {
                throw error("a hexadecimal digit");
            }
            code = code << 4 | value;
            at++;
        }
        return (char) code;
    }

    private JsonNumber number() {
        int start = at;
        accept('-');
        if (!accept('0')) {
            digits();
        }
        if (accept('.')) {
            digits();
        }
        if (accept('e') || accept('E')) {
            if (!accept('+')) {
                accept('-');
            }
            digits();
        }
        return new JsonNumber(text.substring(start, at));
    }

    private void digits() {
        int start = at;
        while (peek() >= '0' && peek() <= '9') {
            at++;
        }
        if (at == start) {
            throw error("a value");
        }
    }

    private @Nullable Object literal(String word, @Nullable Object value) {
        if (!text.startsWith(word, at)) {
            throw error("a value");
        }
        at += word.length();
        return value;
    }

    private void blanks() {
        while (at < text.length() && " \t\n\r".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
    }

    /** The next character; U+0000, which JSON has nowhere, at the end. */
    private char peek() {
        return at < text.length() ? text.charAt(at) : 0;
    }

    private boolean accept(char c) {
        if (at < text.length() && text.charAt(at) == c) {
            at++;
            return true;
        }
        return false;
    }

    private void expect(char c, String what) {
        if (!accept(c)) {
            throw error(what);
        }
    }

    private IllegalArgumentException error(String expected) {
        return new IllegalArgumentException("The message is no JSON object: expected " + expected
                + " at character " + at + ".");
    }
}
