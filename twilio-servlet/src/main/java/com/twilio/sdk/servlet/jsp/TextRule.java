package com.twilio.sdk.servlet.jsp;

import java.util.ArrayList;
import java.util.List;

/** What becomes of the text in the body of a tag, most of which is there to make a page readable. */
enum TextRule {
    /** There is none but blanks, which are dropped. */
    NONE,
    /** Each text stands by itself, beside nouns. */
    APART,
    /** One text with tags inside: blanks count, but for those at both ends. */
    ENDS,
    /** A piece of such a text. */
    KEPT,
    /** Blanks alone are dropped; if there is more, it is one text. */
    FREE;

    /** Returns the content without blanks that nobody wants. */
    List<Object> apply(List<Object> content) {
        return switch (this) {
            case KEPT -> content;
            case NONE, APART ->
                content.stream().map(TextRule::strip).filter(TextRule::isMore).toList();
            case ENDS -> ends(content);
            case FREE ->
                content.stream().anyMatch(TextRule::isWords) ? ends(content) : APART.apply(content);
        };
    }

    private static Object strip(Object item) {
        return item instanceof String text ? text.strip() : item;
    }

    private static boolean isMore(Object item) {
        return !item.equals("");
    }

    private static boolean isWords(Object item) {
        return item instanceof String text && !text.isBlank();
    }

    private static List<Object> ends(List<Object> content) {
        List<Object> stripped = new ArrayList<>(content);
        if (!stripped.isEmpty() && stripped.get(0) instanceof String first) {
            stripped.set(0, first.stripLeading());
        }
        int last = stripped.size() - 1;
        if (last >= 0 && stripped.get(last) instanceof String text) {
            stripped.set(last, text.stripTrailing());
        }
        stripped.removeIf(item -> !isMore(item));
        return stripped;
    }
}
