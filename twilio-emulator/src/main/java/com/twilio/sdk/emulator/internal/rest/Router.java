package com.twilio.sdk.emulator.internal.rest;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds the operation for a method and a path; a literal segment wins over a variable. */
final class Router {
    private final List<Operation> operations;

    Router(List<Operation> operations) {
        this.operations = operations;
    }

    /**
     * Returns the request with its operation.
     *
     * @throws RestError 404 if there is no such path, 405 if the path has no such method
     */
    RestRequest route(String method, String path, Form query, Form form) {
        List<String> segments = segments(path);
        Operation best = null;
        boolean otherMethod = false;
        for (Operation operation : operations) {
            if (matches(operation.segments(), segments)) {
                otherMethod |= !operation.method().equals(method);
                if (operation.method().equals(method) && better(operation, best)) {
                    best = operation;
                }
            }
        }
        if (best != null) {
            return new RestRequest(
                    best, path, segments, variables(best, segments), query, form, "", "");
        }
        throw otherMethod
                ? new RestError(405, 20004, method + " is not allowed on " + path + ".")
                : RestError.notFound(path);
    }

    private static List<String> segments(String path) {
        String bare = path.endsWith(".json") ? path.substring(0, path.length() - 5) : path;
        List<String> segments = new ArrayList<>(Arrays.asList(bare.substring(1).split("/")));
        segments.replaceAll(segment -> Form.decode(segment.replace("+", "%2B")));
        int sms = segments.indexOf("SMS");
        if (sms == 3 && segments.size() > 4 && segments.get(4).equals("Messages")) {
            segments.remove(sms);
        }
        return segments;
    }

    private static boolean matches(List<String> template, List<String> segments) {
        if (template.size() != segments.size()) {
            return false;
        }
        for (int i = 0; i < template.size(); i++) {
            if (!template.get(i).startsWith("{") && !template.get(i).equals(segments.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean better(Operation operation, @Nullable Operation best) {
        return best == null || literals(operation) > literals(best);
    }

    private static long literals(Operation operation) {
        return operation.segments().stream()
                .filter(segment -> !segment.startsWith("{"))
                .count();
    }

    private static Map<String, String> variables(Operation operation, List<String> segments) {
        Map<String, String> variables = new HashMap<>();
        List<String> template = operation.segments();
        for (int i = 0; i < template.size(); i++) {
            if (template.get(i).startsWith("{")) {
                String name = template.get(i);
                variables.put(name.substring(1, name.length() - 1), segments.get(i));
            }
        }
        return variables;
    }
}
