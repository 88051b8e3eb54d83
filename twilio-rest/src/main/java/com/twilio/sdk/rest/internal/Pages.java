package com.twilio.sdk.rest.internal;

import com.twilio.sdk.rest.Failure;
import com.twilio.sdk.rest.Outcome;
import com.twilio.sdk.rest.Page;
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
import java.util.function.Function;

/**
 * The pages of a list, requested one by one as they are asked for; each iterator starts afresh.
 *
 * <p>Where the next page is, Twilio says in {@code next_page_uri}: a path, which is followed under the same base URL. A
 * link to another host is refused, and so is a page that leads to itself.
 */
public final class Pages<T extends Resource> implements Iterable<Page<T>> {
    private static final int MAX_PAGE_SIZE = 1000;
    private static final String PAGE_SIZE = "PageSize";

    private final Place place;
    private final Operation operation;
    private final String path;
    private final Map<String, List<String>> query;
    private final String key;
    private final Function<Map<String, @Nullable Object>, T> resource;

    Pages(
            Place place,
            Operation operation,
            String path,
            Map<String, List<String>> query,
            String key,
            Function<Map<String, @Nullable Object>, T> resource) {
        this.place = place;
        this.operation = operation;
        this.path = path;
        this.query = query;
        this.key = key;
        this.resource = resource;
    }

    /** The same list with no more on a page than {@code limit}, unless a page size was chosen. */
    public Pages<T> sizedFor(int limit) {
        if (query.containsKey(PAGE_SIZE)) {
            return this;
        }
        Map<String, List<String>> sized = new LinkedHashMap<>(query);
        sized.put(PAGE_SIZE, List.of(String.valueOf(Math.min(limit, MAX_PAGE_SIZE))));
        return new Pages<>(place, operation, path, sized, key, resource);
    }

    /** Caps the page size at what Twilio allows. */
    static Map<String, List<String>> withinLimits(Map<String, List<String>> parameters) {
        Map<String, List<String>> query = new LinkedHashMap<>(parameters);
        query.computeIfPresent(PAGE_SIZE, (name, values) -> {
            String size = values.get(0);
            boolean tooLarge = size.matches("[0-9]{4,}") && !size.equals("1000");
            return tooLarge ? List.of(String.valueOf(MAX_PAGE_SIZE)) : values;
        });
        return query;
    }

    @Override
    public Iterator<Page<T>> iterator() {
        String first = query.isEmpty() ? path : path + "?" + Form.query(query);
        return new Iterator<>() {
            private final Set<String> seen = new HashSet<>();
            private @Nullable String next = first;

            @Override
            public boolean hasNext() {
                return next != null;
            }

            @Override
            public Page<T> next() {
                if (next == null) {
                    throw new NoSuchElementException("There is no page after the last one.");
                }
                if (!seen.add(next)) {
                    throw unreadable(operation.name() + ": the page " + next
                            + " leads to itself; the list would never end.");
                }
                Reply reply = place.page(operation, next);
                next = following(reply.json());
                return new Page<>(records(reply.json()), reply.json());
            }
        };
    }

    private List<T> records(Map<String, @Nullable Object> json) {
        if (!(json.get(key) instanceof List<?> items)) {
            throw unreadable(operation.name() + ": the page has no list '" + key + "'; it has "
                    + String.join(", ", json.keySet()) + ".");
        }
        List<T> records = new ArrayList<>();
        for (Object item : items) {
            records.add(resource.apply(record(item)));
        }
        return List.copyOf(records);
    }

    private Map<String, @Nullable Object> record(@Nullable Object item) {
        if (!(item instanceof Map<?, ?> fields)) {
            throw unreadable(operation.name() + ": an item of '" + key + "' is " + Json.write(item)
                    + ", not an object.");
        }
        Map<String, @Nullable Object> record = new LinkedHashMap<>();
        fields.forEach((name, value) -> record.put(String.valueOf(name), value));
        return record;
    }

    private @Nullable String following(Map<String, @Nullable Object> json) {
        Object link = json.get("next_page_uri");
        if (link == null || link.toString().isEmpty()) {
            return null;
        }
        String next = link.toString();
        if (!next.startsWith("/") || next.startsWith("//") || next.startsWith("/\\")) {
            throw unreadable(operation.name() + ": the next page is said to be at '"
                    + Form.withoutUserInfo(next) + "', which is not a path of " + place.baseUrl()
                    + "; it is not followed.");
        }
        return next;
    }

    private TwilioDecodeException unreadable(String message) {
        Failure failure =
                new Failure(operation.name(), Outcome.DONE, 1, Duration.ZERO, 200, null, null);
        return new TwilioDecodeException(message, failure, null);
    }

    @Override
    public String toString() {
        return operation.name();
    }
}
