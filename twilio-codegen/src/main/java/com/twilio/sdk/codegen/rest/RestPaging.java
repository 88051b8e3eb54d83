package com.twilio.sdk.codegen.rest;

import com.twilio.sdk.codegen.Fact;
import com.twilio.sdk.codegen.JavaName;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Set;

/**
 * How the pages of a list follow each other.
 *
 * @param style the constant of {@code Paging.Style}
 * @param key the member of a page that holds the records
 * @param size the parameter of the page size, or empty
 * @param next the parameter of the next page, or empty
 */
record RestPaging(String style, String key, String size, String next) {
    /** The query of lists that take nothing but where to start and how many records a page holds. */
    static final String SHARED_QUERY = "com.twilio.sdk.rest.PageQuery";

    private static final Set<String> PLAIN = Set.of("PageSize", "Page", "PageToken");

    static @Nullable RestPaging read(@Nullable Fact paging, List<RestParameter> parameters) {
        if (paging == null) {
            return null;
        }
        Fact names = paging.find("params");
        String size = names == null ? null : names.findText("size");
        boolean plain = parameters.stream().anyMatch(p -> p.name().equals("PageSize"));
        String token = names == null ? null : names.findText("token");
        String page = names == null ? null : names.findText("page");
        return new RestPaging(
                JavaName.constant(paging.get("style").text()),
                paging.get("key").text(),
                size != null ? size : plain ? "PageSize" : "",
                token != null ? token : page != null ? page : "");
    }

    /** Whether a list takes nothing but the parameters of paging. */
    boolean isOnlyPaging(List<RestParameter> parameters) {
        return PLAIN.containsAll(parameters.stream().map(RestParameter::name).toList());
    }

    /** The source of its {@code Paging}. */
    String source() {
        boolean usual = size.equals("PageSize") && next.isEmpty();
        return usual
                ? "Paging.of(Style." + style + ", \"" + key + "\")"
                : "new Paging(Style." + style + ", \"" + key + "\", \"" + size + "\", \"" + next
                        + "\")";
    }
}
