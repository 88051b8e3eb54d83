package com.twilio.sdk.emulator.internal.rest;

/** How a create makes a resource of its parameters when nothing else happens. */
public final class Creation {
    private Creation() {}

    /**
     * Adds a resource with the fields that the parameters name.
     *
     * @throws RestError 400 with 20001 if a parameter is missing
     */
    public static Resource of(Store store, RestRequest request) {
        Operation operation = request.operation();
        for (String name : operation.required()) {
            if (request.form().first(name) == null) {
                throw RestError.badRequest(20001, "The parameter " + name + " is missing.");
            }
        }
        ResourceType type = operation.type();
        String prefix = type.prefix().equals("-") ? "XX" : type.prefix();
        Resource resource = store.add(type, request.stored(0), store.sids().next(prefix));
        request.variables().forEach((name, value) -> setIfKnown(type, resource, name, value));
        assign(request, resource);
        if (!operation.isV2010() && type.fields().containsKey("account_sid")) {
            resource.set("account_sid", request.account());
        }
        return resource;
    }

    /** Sets the fields of the operation's parameters. */
    public static void assign(RestRequest request, Resource resource) {
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
}
