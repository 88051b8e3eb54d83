package com.twilio.sdk.rest;

import org.jspecify.annotations.Nullable;

/**
 * The query of a list that takes no filter: how many records a page holds, and where to start.
 *
 * <p>{@code list(l -> l.pageSize(100))} ⇒ {@code PageSize=100}. None is needed: {@link Listing} finds the next page itself.
 * Not thread-safe.
 */
public final class PageQuery extends RequestParameters {
    /** Starts empty. */
    public PageQuery() {}

    private PageQuery(PageQuery other) {
        super(other);
    }

    /** Returns a copy that can be changed without changing this one. */
    public PageQuery copy() {
        return new PageQuery(this);
    }

    /** Sets a parameter by Twilio's name for it, also one that this version does not know. */
    public PageQuery putParameter(String name, @Nullable String value) {
        set(name, value);
        return this;
    }

    /** Sets how many records a page holds, at most 1,000. Mostly 50 by default. Sent as {@code PageSize}. */
    public PageQuery pageSize(@Nullable Integer pageSize) {
        set("PageSize", pageSize);
        return this;
    }

    /** Sets the number of the page to start from, as a former page named it. Sent as {@code Page}. */
    public PageQuery page(@Nullable Integer page) {
        set("Page", page);
        return this;
    }

    /** Sets the token of the page to start from, as a former page named it. Sent as {@code PageToken}. */
    public PageQuery pageToken(@Nullable String pageToken) {
        set("PageToken", pageToken);
        return this;
    }
}
