package com.twilio.sdk.emulator.internal.rest;

import com.twilio.sdk.emulator.internal.table.OperationTexts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The operations that the generator wrote down, read once for all emulators; nothing changes them afterwards. */
final class OperationTable {
    private static final String ACCOUNT = "/2010-04-01/Accounts/{AccountSid}";

    private static final List<Operation> ALL = read();

    private final List<Operation> operations = new ArrayList<>();

    private OperationTable() {}

    static List<Operation> operations() {
        return ALL;
    }

    private static List<Operation> read() {
        OperationTable table = new OperationTable();
        OperationTexts.all().forEach(table::read);
        return List.copyOf(table.operations);
    }

    private void read(String text) {
        ResourceType type = new ResourceType("", "", Map.of());
        boolean ofOperation = false;
        for (String line : text.lines().toList()) {
            String[] words = line.strip().split(" ");
            if (words[0].equals("resource")) {
                type = new ResourceType(words[1], words[2], new LinkedHashMap<>());
                ofOperation = false;
            } else if (!line.startsWith(" ")) {
                operations.add(operation(words, type));
                ofOperation = true;
            } else if (ofOperation) {
                parameters(words);
            } else {
                fields(words, type);
            }
        }
    }

    private Operation last() {
        return operations.get(operations.size() - 1);
    }

    private static Operation operation(String[] words, ResourceType type) {
        String path = words[2].replace("~", ACCOUNT);
        int end = path.length() - (path.endsWith(".json") ? ".json".length() : 0);
        return new Operation(
                words[0],
                words[1],
                path,
                List.of(path.substring(1, end).split("/")),
                words[3],
                Integer.parseInt(words[4]),
                words.length > 5 ? words[5] : null,
                new ArrayList<>(),
                new ArrayList<>(),
                type);
    }

    private static void fields(String[] words, ResourceType type) {
        for (String word : words) {
            int colon = word.indexOf(':');
            type.fields()
                    .put(
                            colon < 0 ? word : word.substring(0, colon),
                            colon < 0 ? "text" : word.substring(colon + 1));
        }
    }

    private void parameters(String[] words) {
        for (String word : words) {
            String name = word.endsWith("!") ? word.substring(0, word.length() - 1) : word;
            last().parameters().add(name);
            if (word.endsWith("!")) {
                last().required().add(name);
            }
        }
    }
}
