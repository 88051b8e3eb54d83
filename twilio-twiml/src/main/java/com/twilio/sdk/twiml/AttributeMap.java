package com.twilio.sdk.twiml;

import org.jspecify.annotations.Nullable;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Set;

/**
 * The attributes of an element as a map that shows later changes.
 *
 * <p>The element itself keeps them as one array: name, value, name, value, then null where there is room for more. They
 * are few, so a name is searched from the first to the last. What can be done with such an array stands here.
 */
final class AttributeMap extends AbstractMap<String, String> {
    /** Room for three attributes, taken with the first one. */
    private static final int FIRST = 6;

    private final TwimlElement element;

    AttributeMap(TwimlElement element) {
        this.element = element;
    }

    /** Returns the index of the name, or -1. */
    static int indexOf(@Nullable Object[] words, @Nullable Object name) {
        for (int i = 0; i < words.length && words[i] instanceof XmlName word; i += 2) {
            if (word.text().equals(name)) {
                return i;
            }
        }
        return -1;
    }

    /** Returns how many names and values there are. */
    static int count(@Nullable Object[] words) {
        int count = 0;
        while (count < words.length && words[count] != null) {
            count += 2;
        }
        return count;
    }

    /** Returns the array, or a larger one, with this attribute in its old place, or at the end if it is new. */
    static @Nullable Object[] with(@Nullable Object[] words, XmlName name, String value) {
        int at = 0;
        while (at < words.length && words[at] != null && !name.equals(words[at])) {
            at += 2;
        }
        @Nullable
        Object[] changed =
                at < words.length ? words : Arrays.copyOf(words, Math.max(FIRST, 2 * at));
        changed[at] = name;
        changed[at + 1] = value;
        return changed;
    }

    /** Takes this attribute out of the array. */
    static void remove(@Nullable Object[] words, XmlName name) {
        int index = indexOf(words, name.text());
        if (index >= 0) {
            System.arraycopy(words, index + 2, words, index, words.length - index - 2);
            words[words.length - 2] = null;
            words[words.length - 1] = null;
        }
    }

    @Override
    public @Nullable String get(@Nullable Object name) {
        int index = indexOf(element.attributeWords(), name);
        return index < 0 ? null : (String) element.attributeWords()[index + 1];
    }

    @Override
    public boolean containsKey(@Nullable Object name) {
        return indexOf(element.attributeWords(), name) >= 0;
    }

    @Override
    public int size() {
        return count(element.attributeWords()) / 2;
    }

    @Override
    public Set<Entry<String, String>> entrySet() {
        return new AbstractSet<>() {
            @Override
            public Iterator<Entry<String, String>> iterator() {
                return new Entries(element.attributeWords());
            }

            @Override
            public int size() {
                return AttributeMap.this.size();
            }
        };
    }

    private static final class Entries implements Iterator<Map.Entry<String, String>> {
        private final @Nullable Object[] words;
        private int next;

        Entries(@Nullable Object[] words) {
            this.words = words;
        }

        @Override
        public boolean hasNext() {
            return next < words.length && words[next] != null;
        }

        @Override
        public Map.Entry<String, String> next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            next += 2;
            return Map.entry(
                    Objects.requireNonNull(words[next - 2]).toString(),
                    Objects.requireNonNull(words[next - 1]).toString());
        }
    }
}
