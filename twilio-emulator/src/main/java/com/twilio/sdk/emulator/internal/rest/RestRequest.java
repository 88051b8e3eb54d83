package com.twilio.sdk.emulator.internal.rest;

import java.util.List;
import java.util.Map;

/**
 * A request to the REST API that found its operation.
 *
 * @param path the concrete path, {@code .json} included
 * @param variables the values of the path's variables by name
 * @param caller the SID of the account that asks
 */
public record RestRequest(
        Operation operation,
        String path,
        List<String> segments,
        Map<String, String> variables,
        Form query,
        Form form,
        String caller) {
    /** Returns the same request, from an account. */
    RestRequest by(String account) {
        return new RestRequest(operation, path, segments, variables, query, form, account);
    }

    /** Returns the SID of the account that the path names; empty for the list of accounts. */
    public String account() {
        String sid = variables.get("AccountSid");
        return sid == null ? variables.getOrDefault("Sid", "") : sid;
    }

    /** Returns the path of the list to which an instance belongs. */
    public String list() {
        return "/" + String.join("/", segments.subList(0, segments.size() - 1));
    }

    /** Returns the SID that ends the path of an instance. */
    public String sid() {
        return segments.get(segments.size() - 1);
    }
}
