package com.twilio.sdk.resource;

import com.twilio.sdk.TwilioRestException;
import com.twilio.sdk.rest.Listing;
import com.twilio.sdk.rest.Page;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;

/**
 * A list of Twilio that is requested page by page, as far as it is read.
 *
 * <p>{@code for (Call call : account.getCalls())} goes through all pages, and each {@link #iterator()} starts afresh;
 * {@link #getPageData()} is one page, the first. The fluent line is {@code client.calls().list()}. Each method may
 * request a page, and then throw a {@link TwilioRestException}. Not thread-safe.
 *
 * @param <T> what is listed
 */
public abstract class ListResource<T> extends Resource implements Iterable<T> {
    private final Iterable<ListPage<T>> fromHere;
    private @Nullable ListPage<T> page;
    private Iterator<ListPage<T>> rest = Collections.emptyIterator();
    private @Nullable ListResource<T> next;

    /** For the lists: {@code instance} makes a classic thing of each record. */
    protected <R extends com.twilio.sdk.rest.Resource> ListResource(
            Listing<R> listing, Function<? super R, ? extends T> instance) {
        this.fromHere = () -> classic(listing.pages().iterator(), instance);
    }

    private ListResource(ListPage<T> page, Iterator<ListPage<T>> rest) {
        this.fromHere = List.of();
        this.page = page;
        this.rest = rest;
    }

    private static <R extends com.twilio.sdk.rest.Resource, T> Iterator<ListPage<T>> classic(
            Iterator<Page<R>> pages, Function<? super R, ? extends T> instance) {
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return pages.hasNext();
            }

            @Override
            public ListPage<T> next() {
                Page<R> page = request(pages::next);
                List<T> records = new ArrayList<>();
                page.forEach(record -> records.add(instance.apply(record)));
                return new ListPage<>(records, page.toMap());
            }
        };
    }

    /** Returns the records of this page; the list is a copy. */
    public List<T> getPageData() {
        return new ArrayList<>(page().records());
    }

    /** Returns the number of this page; the first is 0. */
    public int getPage() {
        return page().number("page");
    }

    /** Returns the place of this page's first record in the list; the first is 0. */
    public int getStart() {
        return page().number("start");
    }

    /** Returns the place of this page's last record in the list. */
    public int getEnd() {
        return page().number("end");
    }

    /** Returns the path of the next page, or null on the last one. */
    public @Nullable String getNextUri() {
        return page().text("next_page_uri");
    }

    /** Returns whether a page follows this one. */
    public boolean hasNextPage() {
        page();
        return next != null || rest.hasNext();
    }

    /**
     * Returns the list from the next page on; this one stays where it is.
     *
     * @throws java.util.NoSuchElementException on the last page
     */
    public ListResource<T> getNextPage() {
        page();
        ListResource<T> known = next;
        if (known == null) {
            known = new Following<>(rest.next(), rest);
            next = known;
        }
        return known;
    }

    private ListPage<T> page() {
        ListPage<T> known = page;
        if (known == null) {
            rest = pages();
            known = rest.next();
            page = known;
        }
        return known;
    }

    /** Returns this page and those after it. */
    Iterator<ListPage<T>> pages() {
        return fromHere.iterator();
    }

    /** Returns the records of this page and of those after it. */
    @Override
    public Iterator<T> iterator() {
        return new ListRecords<>(pages());
    }

    /** The list from a later page on, which keeps the pages that were asked for since. */
    private static final class Following<T> extends ListResource<T> {
        Following(ListPage<T> page, Iterator<ListPage<T>> rest) {
            super(page, rest);
        }

        @Override
        Iterator<ListPage<T>> pages() {
            return new Iterator<>() {
                private @Nullable ListResource<T> last;

                @Override
                public boolean hasNext() {
                    return last == null || last.hasNextPage();
                }

                @Override
                public ListPage<T> next() {
                    ListResource<T> now = last == null ? Following.this : last.getNextPage();
                    last = now;
                    return now.page();
                }
            };
        }
    }
}
