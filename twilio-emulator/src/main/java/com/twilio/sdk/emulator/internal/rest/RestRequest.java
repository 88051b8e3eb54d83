package com.twilio.sdk.emulator.internal.rest;

import java.util.List;
import java.util.Map;

/**
 * A request to the REST API that found its operation.
 *
 * @param path the concrete path, {@code .json} included
 * @param variables the values of the path's variables by name
 * @param caller the SID of the account that asks
 * @param origin what the absolute URLs of another product than v2010 begin with
 */
public record RestRequest(
        Operation operation,
        String path,
        List<String> segments,
        Map<String, String> variables,
        Form query,
        Form form,
        String caller,
        String origin) {
    /** Returns the same request, from an account, and with what its absolute URLs begin with. */
    RestRequest by(String account, String origin) {
        return new RestRequest(operation, path, segments, variables, query, form, account, origin);
    }

    /** Returns a path of this product as an absolute URL that leads back here. */
    public String url(String productPath) {
        return origin + productPath.substring(productPath.indexOf('/', 1));
    }

    /** Returns the path in the store of what the request is about, without its last {@code cut} segments. */
    String stored(int cut) {
        String place = "/" + String.join("/", segments.subList(0, segments.size() - cut));
        return operation.isV2010() ? place : "/" + caller + place;
    }

    /** Returns the SID of the account that the path names; empty for the list of accounts. */
    public String account() {
        if (!operation.isV2010()) {
            return caller;
        }
        String sid = variables.get("AccountSid");
        return sid == null ? variables.getOrDefault("Sid", "") : sid;
    }

    /** Returns the path of the list to which an instance belongs. */
    public String list() {
        return stored(1);
    }

    /** Returns the SID that ends the path of an instance. */
    public String sid() {
        return segments.get(segments.size() - 1);
    }
}
