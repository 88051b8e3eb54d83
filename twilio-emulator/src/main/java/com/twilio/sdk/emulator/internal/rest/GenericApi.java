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

    GenericApi(Store store, List<Operation> operations, Map<String, Behaviour> behaviours) {
        this.store = store;
        this.accounts = new AccountAccess(store);
        this.operations = operations;
        this.behaviours = behaviours;
    }

    RestAnswer answer(RestRequest request) {
        accounts.check(request);
        requireParents(request);
        Operation operation = request.operation();
        Behaviour behaviour = behaviours.get(operation.id());
        if (behaviour != null) {
            Resource result = behaviour.act(request);
            return operation.kind().equals("list")
                    ? RestAnswer.of(200, result.fields())
                    : shown(request, result);
        }
        return switch (operation.kind()) {
            case "list" -> list(request);
            case "create" -> shown(request, Creation.of(store, request));
            case "update" -> shown(request, update(request));
            case "delete" -> shown(request, delete(request));
            default -> shown(request, existing(request));
        };
    }

    private void requireParents(RestRequest request) {
        List<String> segments = request.segments();
        for (int i = 3; i < segments.size(); i++) {
            String sid = segments.get(i - 1);
            boolean instance = sid.matches("[A-Z]{2}[0-9a-f]{32}");
            String list = request.stored(segments.size() - i + 1);
            if (instance && store.find(list, sid) == null) {
                throw RestError.notFound(request.path());
            }
        }
    }

    private RestAnswer shown(RestRequest request, Resource resource) {
        Operation operation = request.operation();
        if (operation.success() == 204) {
            return new RestAnswer(204, "");
        }
        Map<String, Object> json = new LinkedHashMap<>(resource.fields());
        json.keySet().removeIf(key -> key.startsWith("_"));
        if (!operation.isV2010()) {
            json.put("url", request.url(resourcePath(request, resource)));
            if (operation.type().fields().containsKey("links")) {
                json.put("links", linksBelow(request, resource));
            }
        } else if (operation.type().fields().containsValue("uris")
                && json.get("subresource_uris") == null) {
            json.put("subresource_uris", links(operation, String.valueOf(resource.text("uri"))));
        }
        return RestAnswer.of(operation.success(), json);
    }

    private static String resourcePath(RestRequest request, Resource resource) {
        List<String> segments = request.segments();
        String place = "/" + String.join("/", segments);
        return place.endsWith("/" + resource.sid()) ? place : place + "/" + resource.sid();
    }

    /** Links to what stands below an instance of another product than v2010. */
    private Map<String, String> linksBelow(RestRequest request, Resource resource) {
        String path = resourcePath(request, resource);
        Map<String, String> links = new LinkedHashMap<>();
        for (Operation other : below(request.operation(), path)) {
            links.put(Filter.snake(other.last()), request.url(path + "/" + other.last()));
        }
        return links;
    }

    /** Links to the lists that stand below an instance. */
    private Map<String, String> links(Operation operation, String uri) {
        String bare = uri.substring(0, uri.length() - ".json".length());
        Map<String, String> links = new LinkedHashMap<>();
        for (Operation other : below(operation, bare)) {
            if (other.kind().equals("list")) {
                links.put(Filter.snake(other.last()), bare + "/" + other.last() + ".json");
            }
        }
        return links;
    }

    /** Returns the operations on what stands one step below the instance at {@code path}. */
    private List<Operation> below(Operation operation, String path) {
        int depth = path.split("/").length;
        String product = operation.segments().get(0);
        String listName = listName(operation);
        return operations.stream()
                .filter(other -> {
                    List<String> segments = other.segments();
                    return segments.size() == depth
                            && segments.get(0).equals(product)
                            && segments.get(depth - 3).equals(listName)
                            && !other.last().startsWith("{");
                })
                .toList();
    }

    private static String listName(Operation operation) {
        List<String> segments = operation.segments();
        String last = operation.last();
        return last.startsWith("{") ? segments.get(segments.size() - 2) : last;
    }

    private RestAnswer list(RestRequest request) {
        Filter filter = new Filter(request);
        List<Resource> kept = store.newestFirst(request.stored(0)).stream()
                .filter(filter::keeps)
                .filter(resource -> accounts.shows(request, resource))
                .toList();
        return RestAnswer.of(200, new Pages(request, kept).page());
    }

    private Resource update(RestRequest request) {
        Resource resource = existing(request);
        Creation.assign(request, resource);
        store.touch(resource);
        return resource;
    }

    private Resource delete(RestRequest request) {
        Resource resource = existing(request);
        store.remove(request.stored(1), request.sid());
        return resource;
    }

    private Resource existing(RestRequest request) {
        Resource resource = store.find(request.stored(1), request.sid());
        if (resource == null) {
            throw RestError.notFound(request.path());
        }
        return resource;
    }
}
