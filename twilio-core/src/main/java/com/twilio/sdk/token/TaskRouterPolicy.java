package com.twilio.sdk.token;

import com.twilio.sdk.type.HttpMethod;

import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A rule of a {@link TaskRouterCapability}: requests with a method, to a URL, with certain parameters, are allowed or
 * not.
 *
 * <p>{@code new TaskRouterPolicy().method(HttpMethod.POST).url("https://…/Tasks/*").postFilter("Priority", REQUIRED)}
 * ⇒ {@code {"url":"https://…/Tasks/*","method":"POST","post_filter":{"Priority":{"required":true}},"allow":true}}. In
 * a URL {@code *} is any one segment, {@code **} any number of them. Not thread-safe.
 */
public final class TaskRouterPolicy {
    private @Nullable String url;
    private @Nullable HttpMethod method;
    private final Map<String, Object> queryFilter = new LinkedHashMap<>();
    private final Map<String, Object> postFilter = new LinkedHashMap<>();
    private boolean allow = true;

    /** Starts as one that allows; {@link #url(String)} and {@link #method(HttpMethod)} are needed. */
    public TaskRouterPolicy() {}

    /** Sets the URL, absolute. Needed. Written as {@code url}. */
    public TaskRouterPolicy url(String url) {
        this.url = url;
        return this;
    }

    /** Sets the HTTP method. Needed. Written as {@code method}. */
    public TaskRouterPolicy method(HttpMethod method) {
        this.method = method;
        return this;
    }

    /** Sets whether such requests are allowed. True by default. Written as {@code allow}. */
    public TaskRouterPolicy allow(boolean allow) {
        this.allow = allow;
        return this;
    }

    /** Names a parameter of the query. None by default. Written as {@code query_filter}. */
    public TaskRouterPolicy queryFilter(String parameter, FilterRequirement requirement) {
        queryFilter.put(parameter, filter(requirement));
        return this;
    }

    /** Names a parameter of the form. None by default. Written as {@code post_filter}. */
    public TaskRouterPolicy postFilter(String parameter, FilterRequirement requirement) {
        postFilter.put(parameter, filter(requirement));
        return this;
    }

    private static Map<String, Boolean> filter(FilterRequirement requirement) {
        return Map.of("required", requirement == FilterRequirement.REQUIRED);
    }

    /**
     * Returns the policy as it stands in the token.
     *
     * @throws IllegalArgumentException if the URL or the method is missing
     */
    String toJson() {
        if (url == null || method == null) {
            throw new IllegalArgumentException("A policy needs a url and a method.");
        }
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("url", url);
        json.put("method", method.getValue());
        if (!queryFilter.isEmpty()) {
            json.put("query_filter", queryFilter);
        }
        if (!postFilter.isEmpty()) {
            json.put("post_filter", postFilter);
        }
        json.put("allow", allow);
        return JsonWriter.write("policy", json);
    }
}
