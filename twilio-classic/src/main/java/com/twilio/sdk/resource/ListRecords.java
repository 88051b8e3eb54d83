package com.twilio.sdk.resource;

import java.util.Collections;
import java.util.Iterator;

/** The records of page after page; an empty page is not the end. */
final class ListRecords<T> implements Iterator<T> {
    private final Iterator<ListPage<T>> pages;
    private Iterator<T> records = Collections.emptyIterator();

    ListRecords(Iterator<ListPage<T>> pages) {
        this.pages = pages;
    }

    @Override
    public boolean hasNext() {
        while (!records.hasNext() && pages.hasNext()) {
            records = pages.next().records().iterator();
        }
        return records.hasNext();
    }

    @Override
    public T next() {
        return hasNext() ? records.next() : Collections.<T>emptyIterator().next();
    }
}
