package com.twilio.sdk.rest.internal;

import okhttp3.HttpUrl;

import org.jspecify.annotations.Nullable;

import java.net.InetAddress;
import java.net.UnknownHostException;

/**
 * Where requests go: to Twilio's hosts, one per product, or all to one base URL.
 *
 * <p>Under a base URL of one's own the path stays as Twilio has it, and the {@code Host} header names the product.
 */
public final class BaseUrl {
    /** {@code https://api.twilio.com} and its siblings. */
    public static final BaseUrl TWILIO = new BaseUrl(null);

    private final @Nullable HttpUrl custom;

    private BaseUrl(@Nullable HttpUrl custom) {
        this.custom = custom;
    }

    /**
     * Takes https, or http to a loopback address: credentials must not travel in the clear.
     *
     * @throws IllegalArgumentException for anything else
     */
    public static BaseUrl of(String text) {
        HttpUrl url = HttpUrl.parse(text);
        if (url == null) {
            throw new IllegalArgumentException("'" + Form.withoutUserInfo(text)
                    + "' is no base URL; give one such as https://example.com"
                    + " or http://127.0.0.1:4010.");
        }
        if (!url.isHttps() && !isLoopback(url.host())) {
            throw new IllegalArgumentException(
                    "'" + Form.withoutUserInfo(text)
                            + "' would send the credentials in the clear; use https, or http to a loopback address.");
        }
        if (!url.username().isEmpty() || url.query() != null || url.fragment() != null) {
            throw new IllegalArgumentException("'" + Form.withoutUserInfo(text)
                    + "' is more than a base URL; leave out the user, the query and the fragment.");
        }
        return new BaseUrl(url);
    }

    private static boolean isLoopback(String host) {
        if (host.equals("localhost")) {
            return true;
        }
        if (!host.matches("[0-9.]+|[0-9a-f:]+")) {
            return false;
        }
        try {
            return InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }

    /** The URL of a path of a product; {@code pathAndQuery} is encoded already. */
    HttpUrl url(String product, String pathAndQuery) {
        String origin = custom == null ? "https://" + host(product) : custom.toString();
        String base = origin.endsWith("/") ? origin.substring(0, origin.length() - 1) : origin;
        return HttpUrl.get(base + pathAndQuery);
    }

    /**
     * The path and query of a link that Twilio gave, or null if it leads to another host: it may name the base URL's host,
     * or the product's own, which is then reached under the base URL.
     */
    @Nullable
    String pathUnder(String product, HttpUrl link) {
        HttpUrl own = url(product, "/");
        boolean same = link.scheme().equals(own.scheme())
                && link.host().equals(own.host())
                && link.port() == own.port();
        boolean twilio = custom != null && link.isHttps() && link.host().equals(host(product));
        if (!same && !twilio) {
            return null;
        }
        String base = same && custom != null ? custom.encodedPath().replaceFirst("/$", "") : "";
        String path = link.encodedPath();
        String target = path.startsWith(base + "/") ? path.substring(base.length()) : path;
        return link.encodedQuery() == null ? target : target + "?" + link.encodedQuery();
    }

    /** The Host header to send, or null where the URL says it itself. */
    @Nullable
    String hostHeader(String product) {
        return custom == null ? null : host(product);
    }

    /** Whether credentials may go to this URL. */
    boolean mayHaveCredentials(HttpUrl url) {
        if (custom == null) {
            return url.isHttps() && url.host().endsWith(".twilio.com");
        }
        return url.scheme().equals(custom.scheme())
                && url.host().equals(custom.host())
                && url.port() == custom.port();
    }

    private static String host(String product) {
        return product + ".twilio.com";
    }

    @Override
    public String toString() {
        return custom == null ? "https://api.twilio.com" : custom.toString();
    }
}
