package com.twilio.sdk.rest.internal;

/**
 * How a list tells of its next page.
 *
 * @param style what the next page is named by
 * @param key the member of a page that holds the records
 * @param size the parameter of the page size, or empty
 * @param next the parameter of the next page, for styles that name it by a token or number
 */
public record Paging(Style style, String key, String size, String next) {
    /** What the next page is named by. */
    public enum Style {
        /** {@code next_page_uri}, a path. */
        URI,
        /** {@code meta.next_page_url}, a URL. */
        META,
        /** {@code meta.next_token}, to be sent back. */
        TOKEN,
        /** The number of the page: one more, while {@code has_next} is true. */
        PAGE_NUMBER,
        /** {@code startIndex}, counted in records as RFC 7644 has it. */
        SCIM,
        /** There is one page. */
        NONE
    }

    /** Paging by links, with a page size that is called as it mostly is. */
    public static Paging of(Style style, String key) {
        return new Paging(style, key, "PageSize", "");
    }
}
