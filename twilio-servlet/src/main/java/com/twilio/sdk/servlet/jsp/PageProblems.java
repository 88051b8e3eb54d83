package com.twilio.sdk.servlet.jsp;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What is wrong in a page that is being translated, by the place of the tag among ours.
 *
 * <p>A container shows the whole page to a validator of the library, but then does not say where the message belongs;
 * afterwards it shows tag after tag to the {@code TagExtraInfo} of each, and says file, line and column of what that
 * refuses (JSP 3.1, section 10.5). So the one finds, and the other tells, on the same thread.
 */
final class PageProblems {
    private static final ThreadLocal<PageProblems> FOUND = new ThreadLocal<>();

    private final List<String> tags = new ArrayList<>();
    private final Map<Integer, String> messages = new TreeMap<>();
    private int shown;

    /** Counts a tag of the page, and returns its place. */
    int tag(String name) {
        tags.add(name);
        return tags.size() - 1;
    }

    /** Notes what is wrong with a tag; the first counts. */
    void add(int tag, String message) {
        messages.putIfAbsent(tag, message);
    }

    /** Keeps this for the tags, or nothing if nothing is wrong. */
    void keep() {
        if (messages.isEmpty()) {
            FOUND.remove();
        } else {
            FOUND.set(this);
        }
    }

    /** Returns what is wrong with the next tag of the page, or null; the page ends with its first problem. */
    static @Nullable String next(String name) {
        PageProblems page = FOUND.get();
        if (page == null) {
            return null;
        }
        int tag = page.shown++;
        boolean known = tag < page.tags.size() && page.tags.get(tag).equals(name);
        String message = known ? page.messages.get(tag) : null;
        if (!known || message != null) {
            FOUND.remove();
        }
        return message;
    }
}
