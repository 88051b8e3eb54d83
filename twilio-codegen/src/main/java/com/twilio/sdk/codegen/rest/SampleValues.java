package com.twilio.sdk.codegen.rest;

import com.twilio.sdk.codegen.Fact;

import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A value for each type of the facts that a server which checks requests accepts, and the fields of whole answers. */
final class SampleValues {
    private static final int DEEP = 4;
    private static final String HEX = "0123456789abcdef0123456789abcdef";

    private static final Map<String, Object> PLAIN = Map.ofEntries(
            Map.entry("boolean", true),
            Map.entry("decimal", 1.5),
            Map.entry("decimal-as-string", "1.50"),
            Map.entry("date", "2026-01-05"),
            Map.entry("date-time", "2026-01-05T09:00:00Z"),
            Map.entry("date-time-rfc-2822", "Mon, 05 Jan 2026 09:00:00 +0000"),
            Map.entry("uri", "https://example.com/hook"),
            Map.entry("phone-number", "+15558675310"),
            Map.entry("endpoint", "+15558675310"),
            Map.entry("twiml", "<Response><Say>Hi</Say></Response>"),
            Map.entry("currency", "USD"),
            Map.entry("iso-country-code", "US"),
            Map.entry("email", "ada@example.com"),
            Map.entry("http-method", "POST"),
            Map.entry("any", Map.of("key", "value")),
            Map.entry("object", Map.of("key", "value")),
            Map.entry("map", Map.of("key", "value")),
            Map.entry("uri-map", Map.of("self", "https://example.com/self")),
            Map.entry("phone-number-capabilities", Map.of("sms", true, "voice", false)));

    private final Fact product;

    SampleValues(Fact product) {
        this.product = product;
    }

    /** One value of a type, without regard to lists. */
    Object one(Fact typed) {
        return one(typed, 0);
    }

    /** One value of a parameter. Words may know its type better than the fact. */
    Object one(RestParameter parameter) {
        boolean json = parameter.type().kind() == RestType.Kind.ANY;
        return json ? Map.of("key", "value") : one(parameter.fact(), 0);
    }

    private Object one(Fact typed, int depth) {
        String type = typed.get("type").text();
        Fact words = words(typed);
        if (words != null) {
            return words.texts().get(0);
        }
        if (typed.find("pattern") != null) {
            return matching(typed.get("pattern"));
        }
        if (type.startsWith("sid<")) {
            String prefix = type.substring(4, type.length() - 1).split("\\|")[0];
            return (prefix.equals("*") ? "AC" : prefix) + HEX;
        }
        if (type.equals("float")) {
            return typed.find("max") == null
                    ? 1.5
                    : Double.parseDouble(typed.get("max").text());
        }
        if (type.startsWith("int")) {
            return number(typed);
        }
        Object plain = PLAIN.get(type);
        if (plain != null) {
            return plain;
        }
        return type.equals("string") || type.equals("enum")
                ? text(typed)
                : object(typed, type, depth);
    }

    private @Nullable Fact words(Fact typed) {
        if (typed.find("enum") != null) {
            return typed.get("enum");
        }
        boolean named = typed.get("type").text().equals("enum") && typed.find("ref") != null;
        return named ? product.get("enums").get(typed.get("ref").text()) : null;
    }

    /** A text that the pattern takes: one with its beginning, or one that some pattern of the facts asks for. */
    private static String matching(Fact pattern) {
        String regex = pattern.text();
        String start = regex.replaceFirst("^\\^?(\\w*).*", "$1");
        return Stream.of(start + HEX, HEX.substring(6), "A1B2C3", "STOP.ALL")
                .filter(Pattern.compile(regex).asPredicate())
                .findFirst()
                .orElseThrow(() -> pattern.error(
                        "no sample matches '" + regex + "'; add one to SampleValues"));
    }

    private static long number(Fact typed) {
        String min = typed.findText("min");
        String max = typed.findText("max");
        if (min != null) {
            return Math.max(1, Long.parseLong(min));
        }
        return max == null ? 7 : Math.min(7, Long.parseLong(max));
    }

    private static String text(Fact typed) {
        String min = typed.findText("minLen");
        String max = typed.findText("maxLen");
        String text = typed.get("name").text() + " & co";
        int least = min == null ? 0 : Integer.parseInt(min);
        String longer = text.length() < least ? text + "x".repeat(least - text.length()) : text;
        int most = max == null ? longer.length() : Integer.parseInt(max);
        return longer.substring(0, Math.min(most, longer.length()));
    }

    private Object object(Fact typed, String type, int depth) {
        String name = typed.find("ref") == null ? type : typed.get("ref").text();
        if (depth > DEEP) {
            return Map.of("key", "value");
        }
        Fact schema = product.get("schemas").find(name);
        Fact struct = product.get("structs").find(name);
        if (schema != null) {
            return object(schema.findItems("fields"), depth);
        }
        return struct != null ? object(struct.items(), depth) : Map.of("key", "value");
    }

    private Map<String, Object> object(List<Fact> fields, int depth) {
        Map<String, Object> object = new LinkedHashMap<>();
        for (Fact field : fields) {
            object.put(field.get("name").text(), value(field, depth + 1));
        }
        return object;
    }

    /** A value of a field; a list of one where it is a list. Words may know its type better than the fact. */
    Object value(RestField field) {
        boolean corrected = field.fact().get("type").text().equals("string") && !field.list();
        String text = !corrected
                ? null
                : switch (field.type().kind()) {
                    case INTEGER, LONG -> "7";
                    case DECIMAL -> "-0.00750";
                    case BOOLEAN -> "true";
                    case INSTANT -> "2026-01-05T09:00:00Z";
                    case DATE -> "2026-01-05";
                    default -> null;
                };
        return text == null ? value(field.fact(), 0) : text;
    }

    private Object value(Fact typed, int depth) {
        return typed.isTrue("list") ? List.of(one(typed, depth)) : one(typed, depth);
    }

    /** JSON text of maps, lists, texts, numbers and truth values. */
    static String json(Object value) {
        StringBuilder out = new StringBuilder();
        append(out, value);
        return out.toString();
    }

    private static void append(StringBuilder out, Object value) {
        String comma = "";
        if (value instanceof Map<?, ?> map) {
            out.append('{');
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                out.append(comma).append(quoted(String.valueOf(entry.getKey()))).append(':');
                append(out, entry.getValue());
                comma = ",";
            }
            out.append('}');
        } else if (value instanceof List<?> list) {
            out.append('[');
            for (Object item : list) {
                out.append(comma);
                append(out, item);
                comma = ",";
            }
            out.append(']');
        } else if (value instanceof String text) {
            out.append(quoted(text));
        } else {
            out.append(value);
        }
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
    }
}
