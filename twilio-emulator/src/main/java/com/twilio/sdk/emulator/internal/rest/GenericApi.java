package com.twilio.sdk.emulator.internal.rest;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Every operation of the table over the store: what is created can be fetched, updated, listed and deleted.
 *
 * <p>Operations with a {@link Behaviour} act through it. Touched on the loop's thread alone.
 */
final class GenericApi {
    private final Store store;
    private final List<Operation> operations;
    private final Map<String, Behaviour> behaviours;
    private final AccountAccess accounts;

    GenericApi(Store store, OperationTable table, Map<String, Behaviour> behaviours) {
        this.store = store;
        this.accounts = new AccountAccess(store);
        this.operations = table.operations();
        this.behaviours = behaviours;
    }

    RestAnswer answer(RestRequest request) {
        accounts.check(request);
        requireParents(request);
        Operation operation = request.operation();
        Behaviour behaviour = behaviours.get(operation.id());
        if (behaviour != null) {
            return shown(operation, behaviour.act(request));
        }
        return switch (operation.kind()) {
            case "list" -> list(request);
            case "create" -> shown(operation, create(request));
            case "update" -> shown(operation, update(request));
            case "delete" -> shown(operation, delete(request));
            default -> shown(operation, existing(request));
        };
    }

    private void requireParents(RestRequest request) {
        List<String> segments = request.segments();
        for (int i = 3; i < segments.size(); i++) {
            String sid = segments.get(i - 1);
            boolean instance = sid.matches("[A-Z]{2}[0-9a-f]{32}");
            String list = "/" + String.join("/", segments.subList(0, i - 1));
            if (instance && store.find(list, sid) == null) {
                throw RestError.notFound(request.path());
            }
        }
    }

    private RestAnswer shown(Operation operation, Resource resource) {
        if (operation.success() == 204) {
            return new RestAnswer(204, "");
        }
        Map<String, Object> json = new LinkedHashMap<>(resource.fields());
        json.keySet().removeIf(key -> key.startsWith("_"));
        if (operation.type().fields().containsValue("uris")) {
            json.put("subresource_uris", links(operation, String.valueOf(resource.text("uri"))));
        }
        return RestAnswer.of(operation.success(), json);
    }

    /** Links to the lists that stand below an instance. */
    private Map<String, String> links(Operation operation, String uri) {
        String bare = uri.substring(0, uri.length() - ".json".length());
        int depth = bare.split("/").length;
        String listName = listName(operation);
        Map<String, String> links = new LinkedHashMap<>();
        for (Operation other : operations) {
            List<String> segments = other.segments();
            if (other.kind().equals("list")
                    && segments.size() == depth
                    && segments.get(depth - 3).equals(listName)
                    && !segments.get(depth - 1).startsWith("{")) {
                String name = segments.get(depth - 1);
                links.put(Filter.snake(name), bare + "/" + name + ".json");
            }
        }
        return links;
    }

    private static String listName(Operation operation) {
        List<String> segments = operation.segments();
        String last = segments.get(segments.size() - 1);
        return last.startsWith("{") ? segments.get(segments.size() - 2) : last;
    }

    private RestAnswer list(RestRequest request) {
        Filter filter = new Filter(request);
        List<Resource> kept = store.newestFirst(path(request.segments(), 0)).stream()
                .filter(filter::keeps)
                .filter(resource -> accounts.shows(request, resource))
                .toList();
        return RestAnswer.of(200, new Pages(request, kept).page());
    }

    private Resource create(RestRequest request) {
        Operation operation = request.operation();
        for (String name : operation.required()) {
            if (request.form().first(name) == null) {
                throw RestError.badRequest(20001, "The parameter " + name + " is missing.");
            }
        }
        ResourceType type = operation.type();
        String prefix = type.prefix().equals("-") ? "XX" : type.prefix();
        Resource resource =
                store.add(type, path(request.segments(), 0), store.sids().next(prefix));
        request.variables().forEach((name, value) -> setIfKnown(type, resource, name, value));
        assign(request, resource);
        return resource;
    }

    private Resource update(RestRequest request) {
        Resource resource = existing(request);
        assign(request, resource);
        store.touch(resource);
        return resource;
    }

    /** Sets the fields of the operation's parameters. */
    static void assign(RestRequest request, Resource resource) {
        ResourceType type = request.operation().type();
        for (String name : request.operation().parameters()) {
            String value = request.form().first(name);
            if (value != null) {
                setIfKnown(type, resource, name, value);
            }
        }
    }

    private static void setIfKnown(ResourceType type, Resource resource, String name, String text) {
        String field = Filter.snake(name);
        if (type.fields().containsKey(field) && !field.equals("sid")) {
            resource.set(field, type.read(field, text));
        }
    }

    private Resource delete(RestRequest request) {
        Resource resource = existing(request);
        store.remove(path(request.segments(), 1), request.sid());
        return resource;
    }

    private Resource existing(RestRequest request) {
        Resource resource = store.find(path(request.segments(), 1), request.sid());
        if (resource == null) {
            throw RestError.notFound(request.path());
        }
        return resource;
    }

    private static String path(List<String> segments, int cut) {
        return "/" + String.join("/", segments.subList(0, segments.size() - cut));
    }
}
