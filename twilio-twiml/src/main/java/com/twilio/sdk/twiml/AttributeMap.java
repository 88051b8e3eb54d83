package com.twilio.sdk.twiml;

import org.jspecify.annotations.Nullable;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;

/** The attributes of one element in the order they were set; few, so names are searched one by one. */
final class AttributeMap extends AbstractMap<String, String> {
    /** Room for three attributes, taken with the first one: most elements have none. */
    private static final int FIRST = 6;

    private final ArrayList<String> words = new ArrayList<>(0);

    private int indexOf(@Nullable Object name) {
        for (int i = 0; i < words.size(); i += 2) {
            if (words.get(i).equals(name)) {
                return i;
            }
        }
        return -1;
    }

    /** Returns the name at this place, counted from 0. */
    String name(int index) {
        return words.get(2 * index);
    }

    /** Returns the value at this place, counted from 0. */
    String value(int index) {
        return words.get(2 * index + 1);
    }

    @Override
    public @Nullable String get(@Nullable Object name) {
        int index = indexOf(name);
        return index < 0 ? null : words.get(index + 1);
    }

    @Override
    public boolean containsKey(@Nullable Object name) {
        return indexOf(name) >= 0;
    }

    @Override
    public @Nullable String put(String name, String value) {
        int index = indexOf(name);
        if (index >= 0) {
            return words.set(index + 1, value);
        }
        words.ensureCapacity(FIRST);
        words.add(name);
        words.add(value);
        return null;
    }

    @Override
    public @Nullable String remove(@Nullable Object name) {
        int index = indexOf(name);
        if (index < 0) {
            return null;
        }
        words.remove(index);
        return words.remove(index);
    }

    @Override
    public int size() {
        return words.size() / 2;
    }

    @Override
    public Set<Entry<String, String>> entrySet() {
        return new AbstractSet<>() {
            @Override
            public Iterator<Entry<String, String>> iterator() {
                return new Entries();
            }

            @Override
            public int size() {
                return AttributeMap.this.size();
            }
        };
    }

    private final class Entries implements Iterator<Map.Entry<String, String>> {
        private int next;

        @Override
        public boolean hasNext() {
            return next < size();
        }

        @Override
        public Map.Entry<String, String> next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            Map.Entry<String, String> entry = Map.entry(name(next), value(next));
            next++;
            return entry;
        }
    }
}
