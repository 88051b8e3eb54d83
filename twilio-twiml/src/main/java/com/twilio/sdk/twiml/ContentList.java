package com.twilio.sdk.twiml;

import java.util.AbstractList;
import java.util.RandomAccess;

/** The content of an element as a list that shows later changes and cannot be changed itself. */
final class ContentList extends AbstractList<Object> implements RandomAccess {
    private final TwimlElement element;

    ContentList(TwimlElement element) {
        this.element = element;
    }

    @Override
    public Object get(int index) {
        if (index < 0 || index >= size()) {
            throw new IndexOutOfBoundsException(index);
        }
        return element.item(index);
    }

    @Override
    public int size() {
        return element.itemCount();
    }
}
