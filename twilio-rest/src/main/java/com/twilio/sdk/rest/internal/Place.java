package com.twilio.sdk.rest.internal;

import com.twilio.sdk.rest.Failure;
import com.twilio.sdk.rest.Listing;
import com.twilio.sdk.rest.Outcome;
import com.twilio.sdk.rest.RequestParameters;
import com.twilio.sdk.rest.Resource;
import com.twilio.sdk.rest.TwilioDecodeException;
import com.twilio.sdk.rest.TwilioResponse;

import okhttp3.Request;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * A place in the API: a client, and the values of the path parameters that lead there, in the order of the path.
 *
 * <p>{@code client.calls("CA…")} is the place {@code [AC…, CA…]}. The generated classes hold one each and run their
 * operations from it. Immutable.
 */
public final class Place {
    private final Transport transport;
    private final Settings settings;
    private final List<String> path;

    public Place(Transport transport, Settings settings, List<String> path) {
        this.transport = transport;
        this.settings = settings;
        this.path = List.copyOf(path);
    }

    /** The place with one more path parameter; fails on a value that leads elsewhere. */
    public Place at(String parameter, String value) {
        Form.segment(parameter, value);
        List<String> longer = new ArrayList<>(path);
        longer.add(value);
        return new Place(transport, settings, longer);
    }

    /** The place without any path parameter, where the products start. */
    public Place root() {
        return new Place(transport, settings, List.of());
    }

    /** Lets {@code fill} fill new parameters. */
    public static <P> P filled(P parameters, Consumer<? super P> fill) {
        fill.accept(parameters);
        return parameters;
    }

    /** Runs an operation without parameters. */
    public <R extends @Nullable Object> R run(Operation<R> operation) {
        return read(operation, send(operation, null));
    }

    /** Runs an operation. */
    public <R extends @Nullable Object> R run(
            Operation<R> operation, RequestParameters parameters) {
        return read(operation, send(operation, parameters));
    }

    /** Runs an operation without parameters and returns status and headers too. */
    public <R extends @Nullable Object> TwilioResponse<R> whole(Operation<R> operation) {
        return whole(operation, send(operation, null));
    }

    /** Runs an operation and returns status and headers too. */
    public <R extends @Nullable Object> TwilioResponse<R> whole(
            Operation<R> operation, RequestParameters parameters) {
        return whole(operation, send(operation, parameters));
    }

    /** Runs an operation without parameters and without blocking; cancelling it cancels the request. */
    public <R extends @Nullable Object> CompletableFuture<R> runAsync(Operation<R> operation) {
        return async(operation, null, reply -> read(operation, reply));
    }

    /** Runs an operation without blocking; cancelling it cancels the request. */
    public <R extends @Nullable Object> CompletableFuture<R> runAsync(
            Operation<R> operation, RequestParameters parameters) {
        return async(operation, parameters, reply -> read(operation, reply));
    }

    /** Starts a list; its first page is requested when it is first looked at. */
    public <T extends Resource> Listing<T> list(
            Operation<T> operation, Paging paging, RequestParameters parameters) {
        operation.check(parameters);
        return new Listing<>(
                new Pages<>(this, operation, paging, operation.fill(path), parameters));
    }

    private Reply send(Operation<?> operation, @Nullable RequestParameters parameters) {
        return transport.send(operation, request(operation, parameters), settings);
    }

    private <R extends @Nullable Object> CompletableFuture<R> async(
            Operation<?> operation,
            @Nullable RequestParameters parameters,
            Function<Reply, R> reader) {
        return Chained.after(
                transport.sendAsync(operation, request(operation, parameters), settings), reader);
    }

    private <R extends @Nullable Object> R read(Operation<R> operation, Reply reply) {
        R result = operation.read(result(operation, reply));
        if (settings.checkResponses() && result instanceof Resource resource) {
            check(operation.name(), reply, resource);
        }
        return result;
    }

    /** The body, or, of a redirect that has none, the place that it leads to. */
    private static Map<String, @Nullable Object> result(Operation<?> operation, Reply reply) {
        String location = reply.headers().get("Location");
        boolean bare =
                operation.redirects() && reply.status() >= 300 && reply.json().isEmpty();
        return bare && location != null ? Map.of("redirect_to", location) : reply.json();
    }

    private <R extends @Nullable Object> TwilioResponse<R> whole(
            Operation<R> operation, Reply reply) {
        return new TwilioResponse<>(
                read(operation, reply), reply.status(), reply.headers().toMultimap());
    }

    /** Fails if a field of the resource cannot be read; only where a client checks its answers. */
    void check(String operation, Reply reply, Resource resource) {
        List<String> problems = resource.problems();
        if (!problems.isEmpty()) {
            Failure failure = new Failure(
                    operation,
                    Outcome.DONE,
                    1,
                    Duration.ZERO,
                    reply.status(),
                    reply.headers().get("Twilio-Request-Id"),
                    null);
            throw new TwilioDecodeException(
                    operation + ": the answer does not fit: " + String.join(" ", problems)
                            + " It was carried out. Leave out checkResponses(true) to read what can be read.",
                    failure,
                    null);
        }
    }

    /** Requests one page; {@code pathAndQuery} is encoded already. */
    Reply page(Operation<?> operation, Request request) {
        return transport.send(operation, request, settings);
    }

    /** Requests one page without blocking. */
    <R> CompletableFuture<R> pageAsync(
            Operation<?> operation, Request request, Function<Reply, R> reader) {
        return Chained.after(transport.sendAsync(operation, request, settings), reader);
    }

    /** A request for a page; {@code pathAndQuery} is encoded already. */
    Request pageRequest(Operation<?> operation, String pathAndQuery, RequestParameters parameters) {
        return withHeaders(transport.request(operation, pathAndQuery, null), parameters);
    }

    boolean checksResponses() {
        return settings.checkResponses();
    }

    BaseUrl baseUrl() {
        return transport.baseUrl();
    }

    /** Encodes all that is sent, on the caller's thread: what changes later is not sent. */
    private Request request(Operation<?> operation, @Nullable RequestParameters parameters) {
        String filled = operation.fill(path);
        if (parameters == null) {
            return withHeaders(transport.request(operation, filled, null), null);
        }
        operation.check(parameters);
        String query =
                Form.query(operation.hasBody() ? parameters.query() : parameters.parameters());
        String target = query.isEmpty() ? filled : filled + "?" + query;
        Content content = operation.hasBody() ? Content.of(parameters) : null;
        return withHeaders(transport.request(operation, target, content), parameters);
    }

    private Request withHeaders(Request request, @Nullable RequestParameters parameters) {
        Map<String, String> own = parameters == null ? Map.of() : parameters.headers();
        if (own.isEmpty() && settings.headers().isEmpty()) {
            return request;
        }
        Request.Builder builder = request.newBuilder();
        settings.headers().forEach(builder::header);
        own.forEach(builder::header);
        return builder.build();
    }
}
