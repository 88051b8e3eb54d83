package com.twilio.sdk.codegen.emulator;

import com.twilio.sdk.codegen.Fact;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A resource and its operations as lines of the table.
 *
 * <p>{@code resource Queue QU} with its fields below, then for each operation
 * {@code fetch GET ~/Queues/{Sid}.json FetchQueue 200} (a list ends with its key) with its parameters below. A tilde
 * stands for the account's path, an exclamation mark says required, a colon tells a type other than text. Other products
 * than v2010 stand before their names and paths: {@code verify_v2.CreateService}, {@code /verify/v2/Services}.
 */
final class OperationParagraph {
    private static final int WIDTH = 84;
    private static final String ACCOUNT = "/2010-04-01/Accounts/{AccountSid}";
    private static final Pattern PREFIX = Pattern.compile("sid<([A-Z]{2})[|>].*");

    private final Fact resource;
    private final Map<String, Fact> schemas;
    private final ServedProduct product;

    OperationParagraph(Fact resource, Map<String, Fact> schemas, ServedProduct product) {
        this.resource = resource;
        this.schemas = schemas;
        this.product = product;
    }

    String text() {
        List<String> lines = new ArrayList<>();
        lines.add("resource " + product.named(resource.get("name").text()) + " " + prefix());
        lines.addAll(wrap(fields()));
        for (Fact operation : resource.get("operations").items()) {
            lines.add(header(operation));
            lines.addAll(wrap(parameters(operation)));
        }
        return String.join("\n", lines);
    }

    private String prefix() {
        String prefix = "-";
        Fact parameters = resource.find("pathParams");
        if (parameters != null) {
            for (Fact parameter : parameters.items()) {
                if (!parameter.get("name").text().equals("AccountSid")) {
                    Matcher sid = PREFIX.matcher(parameter.get("type").text());
                    prefix = sid.matches() ? sid.group(1) : "-";
                }
            }
        }
        return prefix.equals("-") ? prefixOfModel() : prefix;
    }

    private String prefixOfModel() {
        for (Fact field : modelFields()) {
            Matcher sid = PREFIX.matcher(field.get("type").text());
            if (field.get("name").text().equals("sid") && sid.matches()) {
                return sid.group(1);
            }
        }
        return "-";
    }

    private List<Fact> modelFields() {
        List<Fact> fields = new ArrayList<>();
        for (String model : resource.findTexts("models")) {
            Fact schema = schemas.get(model);
            Fact list = schema == null ? null : schema.find("fields");
            if (list != null) {
                fields.addAll(list.items());
            }
        }
        return fields;
    }

    private Set<String> fields() {
        Set<String> fields = new LinkedHashSet<>();
        for (Fact field : modelFields()) {
            fields.add(field.get("name").text() + type(field.get("type").text()));
        }
        return fields;
    }

    private static String type(String type) {
        return switch (type) {
            case "integer", "int32", "int64" -> ":integer";
            case "boolean" -> ":boolean";
            case "date-time-rfc-2822" -> ":date";
            case "date-time" -> ":iso";
            case "uri-map" -> ":uris";
            default -> "";
        };
    }

    private String header(Fact operation) {
        Fact paging = operation.find("paging");
        return String.join(
                        " ",
                        operation.get("kind").text(),
                        operation.get("method").text(),
                        product.placed(operation.get("path").text()).replace(ACCOUNT, "~"),
                        product.named(operation.get("id").text()),
                        operation.get("success").texts().get(0),
                        paging == null ? "" : paging.get("key").text())
                .stripTrailing();
    }

    private static List<String> parameters(Fact operation) {
        List<String> names = new ArrayList<>();
        Fact parameters = operation.find("params");
        if (parameters != null) {
            for (Fact parameter : parameters.items()) {
                boolean required = "true".equals(parameter.findText("required"));
                names.add(parameter.get("name").text() + (required ? "!" : ""));
            }
        }
        return names;
    }

    private static List<String> wrap(Iterable<String> words) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : words) {
            if (line.length() + word.length() > WIDTH) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "  " : " ").append(word);
        }
        if (!line.isEmpty()) {
            lines.add(line.toString());
        }
        return lines;
    }
}
