package com.twilio.sdk.rest;

import com.twilio.sdk.rest.internal.Chained;
import com.twilio.sdk.rest.internal.Pages;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * A list of Twilio that is requested page by page, as far as it is read.
 *
 * <p>{@code for (Call call : client.calls().list(l -> l.status(CallStatus.BUSY)))} requests the first page at its first
 * step and the next one when the first is used up. Each {@link #iterator()} starts afresh. What to list was decided when
 * the listing was made. Immutable and thread-safe; an iterator is neither.
 */
public final class Listing<T extends Resource> implements Iterable<T> {
    private final Pages<T> pages;
    private final int limit;

    /** For the generated classes; users get a listing from a {@code list} method. */
    @SuppressWarnings("exports")
    public Listing(Pages<T> pages) {
        this(pages, Integer.MAX_VALUE);
    }

    private Listing(Pages<T> pages, int limit) {
        this.pages = pages;
        this.limit = limit;
    }

    /**
     * Returns the listing of the first {@code limit} records; no page more than needed is requested.
     *
     * @throws IllegalArgumentException if it is negative
     */
    public Listing<T> limit(int limit) {
        if (limit < 0) {
            throw new IllegalArgumentException("The limit is " + limit + "; it must be 0 or more.");
        }
        return new Listing<>(
                limit == 0 ? pages : pages.sizedFor(limit), Math.min(limit, this.limit));
    }

    /** Returns the pages, each requested when it is asked for; {@link #limit} does not apply to them. */
    public Iterable<Page<T>> pages() {
        return pages;
    }

    /** Returns the records as a stream, which requests pages as it is read; sequential, ordered. */
    public Stream<T> stream() {
        return StreamSupport.stream(
                Spliterators.spliteratorUnknownSize(
                        iterator(), Spliterator.ORDERED | Spliterator.NONNULL),
                false);
    }

    /** Returns the first record, or empty if there is none. */
    public Optional<T> first() {
        Iterator<T> records = limit(1).iterator();
        return records.hasNext() ? Optional.of(records.next()) : Optional.empty();
    }

    /** Returns all records, requesting all pages. */
    public List<T> toList() {
        List<T> all = new ArrayList<>();
        forEach(all::add);
        return all;
    }

    /**
     * Returns all records, or the first {@link #limit} of them, without blocking: pages are requested one after another.
     * Cancelling it cancels the request that is under way.
     */
    public CompletableFuture<List<T>> toListAsync() {
        List<T> all = new ArrayList<>();
        if (limit == 0) {
            return CompletableFuture.completedFuture(all);
        }
        CompletableFuture<@Nullable Void> read = pages.eachAsync(page -> {
            page.records().stream().limit(limit - all.size()).forEach(all::add);
            return all.size() < limit;
        });
        return Chained.after(read, done -> all);
    }

    @Override
    public Iterator<T> iterator() {
        Iterator<Page<T>> rest = pages.iterator();
        return new Iterator<>() {
            private Iterator<T> page = List.<T>of().iterator();
            private int given;

            @Override
            public boolean hasNext() {
                while (given < limit && !page.hasNext() && rest.hasNext()) {
                    page = rest.next().iterator();
                }
                return given < limit && page.hasNext();
            }

            @Override
            public T next() {
                if (!hasNext()) {
                    throw new NoSuchElementException("The list has no more records.");
                }
                given++;
                return page.next();
            }
        };
    }

    /** Returns what is listed, and requests nothing: {@code Listing[ListCall]}. */
    @Override
    public String toString() {
        return "Listing[" + pages + "]";
    }
}
