package com.twilio.sdk.rest.internal;

import com.twilio.sdk.rest.Listing;
import com.twilio.sdk.rest.RequestParameters;
import com.twilio.sdk.rest.Resource;

import okhttp3.Request;

import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/**
 * A place in the API: a client, and the values of the path parameters that lead there.
 *
 * <p>{@code client.calls("CA…")} is the place {@code {AccountSid=AC…, Sid=CA…}}. The generated classes hold one each and
 * run their operations from it. Immutable.
 */
public final class Place {
    private final Transport transport;
    private final Settings settings;
    private final Map<String, String> path;

    public Place(Transport transport, Settings settings, Map<String, String> path) {
        this.transport = transport;
        this.settings = settings;
        this.path = Map.copyOf(path);
    }

    /** The place with one more path parameter, or another value of it. */
    public Place at(String parameter, String value) {
        Form.segment(parameter, value);
        Map<String, String> longer = new LinkedHashMap<>(path);
        longer.put(parameter, value);
        return new Place(transport, settings, longer);
    }

    /** Runs an operation that answers a resource. */
    public <T> T run(
            Operation operation,
            @Nullable RequestParameters parameters,
            Function<Map<String, @Nullable Object>, T> resource) {
        return resource.apply(transport
                .send(operation, request(operation, parameters), settings)
                .json());
    }

    /** Runs an operation that answers nothing. */
    public void run(Operation operation) {
        transport.send(operation, request(operation, null), settings);
    }

    /** Runs an operation that answers a resource, without blocking; cancelling it cancels the request. */
    @SuppressWarnings(
            "FutureReturnValueIgnored") // The future that watches for a cancel has no result.
    public <T> CompletableFuture<T> runAsync(
            Operation operation,
            @Nullable RequestParameters parameters,
            Function<Map<String, @Nullable Object>, T> resource) {
        CompletableFuture<Reply> reply =
                transport.sendAsync(operation, request(operation, parameters), settings);
        CompletableFuture<T> result = reply.thenApply(answer -> resource.apply(answer.json()));
        result.whenComplete((value, failure) -> {
            if (result.isCancelled()) {
                reply.cancel(true);
            }
        });
        return result;
    }

    /** Runs an operation that answers nothing, without blocking. */
    public CompletableFuture<@Nullable Void> runAsync(Operation operation) {
        return this.<@Nullable Void>runAsync(operation, null, json -> null);
    }

    /** Starts a list; its first page is requested when it is first looked at. */
    public <T extends Resource> Listing<T> list(
            Operation operation,
            RequestParameters parameters,
            String key,
            Function<Map<String, @Nullable Object>, T> resource) {
        operation.check(parameters);
        Map<String, List<String>> query = Pages.withinLimits(parameters.parameters());
        return new Listing<>(
                new Pages<>(this, operation, operation.fill(path), query, key, resource));
    }

    /** Requests one page; {@code pathAndQuery} is encoded already. */
    Reply page(Operation operation, String pathAndQuery) {
        return transport.send(
                operation, transport.request(operation, pathAndQuery, null), settings);
    }

    BaseUrl baseUrl() {
        return transport.baseUrl();
    }

    /** Encodes all that is sent, on the caller's thread: what changes later is not sent. */
    private Request request(Operation operation, @Nullable RequestParameters parameters) {
        if (parameters != null) {
            operation.check(parameters);
        }
        String filled = operation.fill(path);
        if (parameters == null || parameters.parameters().isEmpty()) {
            return transport.request(operation, filled, null);
        }
        return operation.hasBody()
                ? transport.request(operation, filled, Form.encode(parameters.parameters()))
                : transport.request(
                        operation, filled + "?" + Form.query(parameters.parameters()), null);
    }
}
