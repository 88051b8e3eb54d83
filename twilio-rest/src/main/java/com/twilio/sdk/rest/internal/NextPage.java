package com.twilio.sdk.rest.internal;

import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Where the next page of a list is: a path and query under the same base URL, so that region, edge and a base URL of
 * one's own survive every kind of link.
 */
record NextPage(
        BaseUrl baseUrl,
        Operation<?> operation,
        Paging paging,
        String path,
        Map<String, List<String>> query) {

    /** Returns the path and query of the page after this one, or null after the last. */
    @Nullable
    String after(Map<String, @Nullable Object> page) {
        return switch (paging.style()) {
            case URI -> path(page.get("next_page_uri"));
            case META -> link(member(page.get("meta"), "next_page_url"));
            case TOKEN -> withToken(member(page.get("meta"), "next_token"), page.get("next_token"));
            case PAGE_NUMBER -> nextNumber(page);
            case SCIM -> nextIndex(page);
            case NONE -> null;
        };
    }

    private static @Nullable Object member(@Nullable Object object, String name) {
        return object instanceof Map<?, ?> map ? map.get(name) : null;
    }

    private static boolean isAbsent(@Nullable Object link) {
        return link == null || link.toString().isEmpty();
    }

    private @Nullable String path(@Nullable Object link) {
        if (isAbsent(link)) {
            return null;
        }
        String next = String.valueOf(link);
        if (!next.startsWith("/") || next.startsWith("//") || next.startsWith("/\\")) {
            throw refused(next);
        }
        return next;
    }

    /** A whole URL: its host must be the one that was asked, or Twilio's for this product. */
    private @Nullable String link(@Nullable Object link) {
        if (isAbsent(link)) {
            return null;
        }
        String next = String.valueOf(link);
        String target = baseUrl.pathOf(operation.product(), next);
        if (target == null) {
            throw refused(next);
        }
        return target;
    }

    private @Nullable String withToken(@Nullable Object inMeta, @Nullable Object onTop) {
        Object token = isAbsent(inMeta) ? onTop : inMeta;
        return isAbsent(token) ? null : with(paging.next(), String.valueOf(token));
    }

    private @Nullable String nextNumber(Map<String, @Nullable Object> page) {
        boolean more = "true".equals(String.valueOf(page.get("has_next")));
        return more && page.get("current_page") instanceof Number current
                ? with(paging.next(), String.valueOf(current.longValue() + 1))
                : null;
    }

    private @Nullable String nextIndex(Map<String, @Nullable Object> page) {
        boolean counted = page.get("startIndex") instanceof Number
                && page.get("itemsPerPage") instanceof Number
                && page.get("totalResults") instanceof Number;
        if (!counted) {
            return null;
        }
        long next = number(page, "startIndex") + number(page, "itemsPerPage");
        boolean more = number(page, "itemsPerPage") > 0 && next <= number(page, "totalResults");
        return more ? with("startIndex", String.valueOf(next)) : null;
    }

    private static long number(Map<String, @Nullable Object> page, String name) {
        return page.get(name) instanceof Number number ? number.longValue() : 0;
    }

    private String with(String name, String value) {
        Map<String, List<String>> next = new LinkedHashMap<>(query);
        next.put(name, List.of(value));
        return path + "?" + Form.query(next);
    }

    private RuntimeException refused(String link) {
        return Pages.unreadable(
                operation,
                operation.name() + ": the next page is said to be at '"
                        + Form.withoutUserInfo(link) + "', which is not a path of " + baseUrl
                        + "; it is not followed.");
    }
}
