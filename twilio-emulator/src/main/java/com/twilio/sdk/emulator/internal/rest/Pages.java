package com.twilio.sdk.emulator.internal.rest;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Cuts a list into pages as v2010 does, with links that stay right when newer resources come in. */
public final class Pages {
    private static final int DEFAULT_SIZE = 50;
    private static final int LARGEST_SIZE = 1000;

    private final RestRequest request;
    private final List<Resource> all;
    private final int size;
    private final int page;

    public Pages(RestRequest request, List<Resource> all) {
        this.request = request;
        this.all = all;
        this.size = number("PageSize", DEFAULT_SIZE);
        this.page = number("Page", 0);
        if (size < 1 || size > LARGEST_SIZE) {
            throw RestError.badRequest(
                    20007, "PageSize is " + size + "; it must be 1 to " + LARGEST_SIZE + ".");
        }
    }

    /** Returns the page of those that the request's parameters ask for by the names of fields. */
    public static Map<String, Object> matching(RestRequest request, List<Resource> all) {
        Filter filter = new Filter(request);
        return new Pages(request, all.stream().filter(filter::keeps).toList()).page();
    }

    private int number(String name, int absent) {
        String text = request.query().text(name, String.valueOf(absent));
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw RestError.badRequest(20422, name + " is '" + text + "', which is no number.");
        }
    }

    /** Returns a page in the style of the product: links beside the list, or in a {@code meta} of its own. */
    public Map<String, Object> page() {
        return request.operation().isV2010() ? flat() : withMeta();
    }

    private Map<String, Object> withMeta() {
        Map<String, Object> flat = flat();
        String key = Objects.requireNonNull(request.operation().listKey());
        Map<String, Object> meta = new LinkedHashMap<>();
        meta.put("page", flat.get("page"));
        meta.put("page_size", flat.get("page_size"));
        for (String link : List.of("first_page", "previous_page", "next_page")) {
            Object uri = flat.get(link + "_uri");
            meta.put(link + "_url", uri == null ? null : request.url(uri.toString()));
        }
        meta.put("url", request.url(String.valueOf(flat.get("uri"))));
        meta.put("key", key);
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("meta", meta);
        body.put(key, flat.get(key));
        return body;
    }

    private Map<String, Object> flat() {
        int start = Math.min(start(), all.size());
        int end = Math.min(start + size, all.size());
        List<Resource> shown = all.subList(start, end);
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("first_page_uri", uri(0, ""));
        body.put("end", page * size + Math.max(0, shown.size() - 1));
        body.put(
                "previous_page_uri",
                start > 0 ? uri(Math.max(0, page - 1), "PB" + all.get(start).sid()) : null);
        body.put(
                Objects.requireNonNull(request.operation().listKey()),
                shown.stream().map(Resource::fields).toList());
        body.put("uri", uri(page, request.query().text("PageToken", "")));
        body.put("page_size", size);
        body.put("start", page * size);
        body.put(
                "next_page_uri",
                end < all.size() ? uri(page + 1, "PA" + all.get(end - 1).sid()) : null);
        body.put("page", page);
        return body;
    }

    private int start() {
        String token = request.query().text("PageToken", "");
        if (token.isEmpty()) {
            return page * size;
        }
        String sid = token.substring(Math.min(2, token.length()));
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).sid().equals(sid)) {
                return token.startsWith("PB") ? Math.max(0, i - size) : i + 1;
            }
        }
        throw RestError.badRequest(21481, "PageToken '" + token + "' is not of this list.");
    }

    private String uri(int number, String token) {
        Form query = new Form().addAll(request.query()).set("PageSize", String.valueOf(size));
        query.set("Page", String.valueOf(number));
        query.asMap().remove("PageToken");
        if (!token.isEmpty()) {
            query.set("PageToken", token);
        }
        return request.path() + "?" + query.encode();
    }
}
