package com.twilio.sdk.rest.internal;

import com.twilio.sdk.rest.Failure;
import com.twilio.sdk.rest.Outcome;
import com.twilio.sdk.rest.Page;
import com.twilio.sdk.rest.RequestParameters;
import com.twilio.sdk.rest.Resource;
import com.twilio.sdk.rest.TwilioDecodeException;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;

/**
 * The pages of a list, requested one by one as they are asked for; each iterator starts afresh.
 *
 * <p>A page that leads to itself is refused, and so is a link to another host: {@link NextPage} finds the next one.
 */
public final class Pages<T extends Resource> implements Iterable<Page<T>> {
    private static final int MAX_PAGE_SIZE = 1000;

    private final Place place;
    private final Operation<T> operation;
    private final Paging paging;
    private final String path;
    private final Map<String, List<String>> query;
    private final RequestParameters headers;

    Pages(
            Place place,
            Operation<T> operation,
            Paging paging,
            String path,
            RequestParameters parameters) {
        this(
                place,
                operation,
                paging,
                path,
                withinLimits(paging, parameters.parameters()),
                new Headers(parameters));
    }

    private Pages(
            Place place,
            Operation<T> operation,
            Paging paging,
            String path,
            Map<String, List<String>> query,
            RequestParameters headers) {
        this.place = place;
        this.operation = operation;
        this.paging = paging;
        this.path = path;
        this.query = query;
        this.headers = headers;
    }

    /** The headers as they were when the list was asked for. */
    private static final class Headers extends RequestParameters {
        Headers(RequestParameters parameters) {
            super(parameters);
        }
    }

    /** The same list with no more on a page than {@code limit}, unless a page size was chosen. */
    public Pages<T> sizedFor(int limit) {
        if (paging.size().isEmpty() || query.containsKey(paging.size())) {
            return this;
        }
        Map<String, List<String>> sized = new LinkedHashMap<>(query);
        sized.put(paging.size(), List.of(String.valueOf(Math.min(limit, MAX_PAGE_SIZE))));
        return new Pages<>(place, operation, paging, path, sized, headers);
    }

    /** Caps the page size at what Twilio allows. */
    private static Map<String, List<String>> withinLimits(
            Paging paging, Map<String, List<String>> parameters) {
        Map<String, List<String>> query = new LinkedHashMap<>(parameters);
        query.computeIfPresent(paging.size(), (name, values) -> {
            String size = values.get(0);
            boolean tooLarge = size.matches("[0-9]{4,}") && !size.equals("1000");
            return tooLarge ? List.of(String.valueOf(MAX_PAGE_SIZE)) : values;
        });
        return query;
    }

    @Override
    public Iterator<Page<T>> iterator() {
        return new Iterator<>() {
            private final Walk walk = new Walk();

            @Override
            public boolean hasNext() {
                return walk.next != null;
            }

            @Override
            public Page<T> next() {
                String target = walk.take();
                return walk.page(
                        place.page(operation, place.pageRequest(operation, target, headers)));
            }
        };
    }

    /**
     * Requests page after page without blocking, until {@code more} returns false for one or there are no more; cancelling
     * the result cancels the request that is under way.
     */
    public CompletableFuture<@Nullable Void> eachAsync(Predicate<? super Page<T>> more) {
        CompletableFuture<@Nullable Void> done = new CompletableFuture<>();
        step(new Walk(), more, done);
        return done;
    }

    @SuppressWarnings("FutureReturnValueIgnored") // its end completes `done`
    private void step(
            Walk walk, Predicate<? super Page<T>> more, CompletableFuture<@Nullable Void> done) {
        if (walk.next == null || done.isDone()) {
            done.complete(null);
            return;
        }
        String target = walk.take();
        CompletableFuture<Page<T>> page = place.pageAsync(
                operation, place.pageRequest(operation, target, headers), walk::page);
        done.whenComplete((value, failure) -> page.cancel(true));
        page.whenComplete((value, failure) -> {
            if (failure != null) {
                done.completeExceptionally(failure);
                return;
            }
            try {
                if (more.test(value)) {
                    step(walk, more, done);
                } else {
                    done.complete(null);
                }
            } catch (RuntimeException e) {
                done.completeExceptionally(e);
            }
        });
    }

    /** One way through the pages, from the first. */
    private final class Walk {
        private final Set<String> seen = new HashSet<>();
        private @Nullable String next = query.isEmpty() ? path : path + "?" + Form.query(query);

        String take() {
            String target = next;
            if (target == null) {
                throw new NoSuchElementException("There is no page after the last one.");
            }
            if (!seen.add(target)) {
                throw unreadable(operation.name() + ": the page " + target
                        + " leads to itself; the list would never end.");
            }
            return target;
        }

        Page<T> page(Reply reply) {
            List<T> records = records(reply);
            next = new NextPage(place.baseUrl(), operation, paging, path, query)
                    .after(reply.json());
            return new Page<>(
                    records, reply.json(), reply.status(), reply.headers().toMultimap());
        }
    }

    private List<T> records(Reply reply) {
        Map<String, @Nullable Object> json = reply.json();
        if (!(json.get(paging.key()) instanceof List<?> items)) {
            throw unreadable(operation.name() + ": the page has no list '" + paging.key()
                    + "'; it has " + String.join(", ", json.keySet()) + ".");
        }
        List<T> records = new ArrayList<>();
        for (Object item : items) {
            T record = operation.read(record(item));
            if (place.checksResponses()) {
                place.check(operation.name(), reply, record);
            }
            records.add(record);
        }
        return List.copyOf(records);
    }

    private Map<String, @Nullable Object> record(@Nullable Object item) {
        if (!(item instanceof Map<?, ?> fields)) {
            throw unreadable(operation.name() + ": an item of '" + paging.key() + "' is "
                    + Json.write(item) + ", not an object.");
        }
        return Json.members(fields);
    }

    private TwilioDecodeException unreadable(String message) {
        return unreadable(operation, message);
    }

    static TwilioDecodeException unreadable(Operation<?> operation, String message) {
        Failure failure =
                new Failure(operation.name(), Outcome.DONE, 1, Duration.ZERO, 200, null, null);
        return new TwilioDecodeException(message, failure, null);
    }

    @Override
    public String toString() {
        return operation.name();
    }
}
