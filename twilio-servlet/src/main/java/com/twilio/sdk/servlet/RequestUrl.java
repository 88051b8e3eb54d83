package com.twilio.sdk.servlet;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;

import java.util.Locale;

/**
 * The URL as Twilio requested it: scheme and host from the configuration, from a trusted proxy or from the request itself,
 * path and query raw, as they came.
 */
final class RequestUrl {
    private final @Nullable String publicUrl;
    private final ProxyAddresses proxies;

    /**
     * @param publicUrl {@code https://example.com}, with a path where a proxy takes one away; null if there is none
     * @throws IllegalArgumentException if it is no such URL
     */
    RequestUrl(@Nullable String publicUrl, ProxyAddresses proxies) {
        this.publicUrl = publicUrl == null ? null : withoutSlash(publicUrl);
        this.proxies = proxies;
    }

    /** Returns the URL, or null if a trusted proxy contradicts itself. */
    @Nullable
    String of(HttpServletRequest request) {
        String origin = publicUrl != null ? publicUrl : origin(request);
        String query = query(request);
        return origin == null ? null : origin + path(request) + (query == null ? "" : "?" + query);
    }

    /** Returns the public URL without a slash at its end, or null if there is none. */
    @Nullable
    String configured() {
        return publicUrl;
    }

    /** Returns the raw query that the request came with, whatever it was dispatched to since. */
    static @Nullable String query(HttpServletRequest request) {
        return came(
                request,
                RequestDispatcher.FORWARD_QUERY_STRING,
                AsyncContext.ASYNC_QUERY_STRING,
                request.getQueryString());
    }

    private static String path(HttpServletRequest request) {
        String path = came(
                request,
                RequestDispatcher.FORWARD_REQUEST_URI,
                AsyncContext.ASYNC_REQUEST_URI,
                request.getRequestURI());
        return path == null ? "" : path;
    }

    private static @Nullable String came(
            HttpServletRequest request, String forwarded, String async, @Nullable String direct) {
        boolean isForwarded = request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI) != null;
        if (isForwarded) {
            return (String) request.getAttribute(forwarded);
        }
        boolean isAsync = request.getDispatcherType() == DispatcherType.ASYNC
                && request.getAttribute(AsyncContext.ASYNC_REQUEST_URI) != null;
        return isAsync ? (String) request.getAttribute(async) : direct;
    }

    private @Nullable String origin(HttpServletRequest request) {
        if (proxies.contain(request.getRemoteAddr())) {
            return new ForwardedHeaders(request).origin();
        }
        String scheme = request.getScheme().toLowerCase(Locale.ROOT);
        int port = request.getServerPort();
        boolean standard = port == ("https".equals(scheme) || "wss".equals(scheme) ? 443 : 80);
        return scheme + "://" + request.getServerName() + (standard ? "" : ":" + port);
    }

    private static String withoutSlash(String url) {
        if (!url.matches("https?://[^/?#\\s]+(/[^?#\\s]*)?")) {
            throw new IllegalArgumentException("'" + url + "' is not a public URL; give what Twilio"
                    + " sees before the path of the request, such as https://example.com.");
        }
        return url.endsWith("/") ? url.substring(0, url.length() - 1) : url;
    }
}
