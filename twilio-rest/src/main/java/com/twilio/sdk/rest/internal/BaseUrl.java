package com.twilio.sdk.rest.internal;

import okhttp3.HttpUrl;

import org.jspecify.annotations.Nullable;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.regex.Pattern;

/**
 * Where requests go: to Twilio's hosts, one per product, maybe in a region, or all to one base URL.
 *
 * <p>Under a base URL of one's own the path stays as Twilio has it, and the {@code Host} header names the product.
 */
public final class BaseUrl {
    /** {@code https://api.twilio.com} and its siblings. */
    public static final BaseUrl TWILIO = new BaseUrl(null, ".twilio.com", true);

    private static final Pattern LABEL = Pattern.compile("[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?");
    private static final String DEFAULT_REGION = "us1";

    /** How many URLs without a query are kept, a power of two: whoever sends a thousand messages sends them to one. */
    private static final int RECENT = 64;

    private final AtomicReferenceArray<@Nullable Recent> recent =
            new AtomicReferenceArray<>(RECENT);
    private final Map<String, HttpUrl> origins = new ConcurrentHashMap<>();
    private final @Nullable HttpUrl custom;
    private final String prefix;
    private final String domain;
    private final boolean namesProduct;

    private BaseUrl(@Nullable HttpUrl custom, String domain, boolean namesProduct) {
        this.custom = custom;
        this.prefix = custom == null ? "" : custom.encodedPath().replaceFirst("/$", "");
        this.domain = domain;
        this.namesProduct = namesProduct;
    }

    /**
     * Twilio's hosts in a region, entered at an edge: {@code api.dublin.ie1.twilio.com}. An edge without a region leads to
     * the region us1, as in Twilio's own libraries.
     *
     * @throws IllegalArgumentException for what cannot be one label of a host name
     */
    public static BaseUrl twilio(@Nullable String region, @Nullable String edge) {
        if (region == null && edge == null) {
            return TWILIO;
        }
        String entry = edge == null ? "" : "." + label(edge, "edge", "dublin");
        String place = region == null ? DEFAULT_REGION : label(region, "region", "ie1");
        return new BaseUrl(null, entry + "." + place + ".twilio.com", true);
    }

    private static String label(String name, String what, String example) {
        if (!LABEL.matcher(name).matches()) {
            throw new IllegalArgumentException("'" + shown(name) + "' is no " + what
                    + ": it should be small letters, digits and hyphens, such as " + example + ".");
        }
        return name;
    }

    /**
     * Takes https, or http to a loopback address: credentials must not travel in the clear.
     *
     * @throws IllegalArgumentException for anything else
     */
    public static BaseUrl of(String text) {
        HttpUrl url = HttpUrl.parse(text);
        if (url == null) {
            throw new IllegalArgumentException("'" + shown(text)
                    + "' is no base URL; give one such as https://example.com"
                    + " or http://127.0.0.1:4010.");
        }
        if (!url.isHttps() && !isLoopback(url.host())) {
            throw new IllegalArgumentException(
                    "'" + shown(text)
                            + "' would send the credentials in the clear; use https, or http to a loopback address.");
        }
        boolean user = !url.username().isEmpty() || !url.password().isEmpty();
        if (user || url.query() != null || url.fragment() != null) {
            throw new IllegalArgumentException("'" + shown(text)
                    + "' is more than a base URL; leave out the user, the query and the fragment.");
        }
        return new BaseUrl(url, ".twilio.com", true);
    }

    /** The same place, whose requests name it in the {@code Host} header, and not the product. */
    public BaseUrl namingItself() {
        return new BaseUrl(custom, domain, false);
    }

    /** What may be shown of a text that should have been a URL: no user, however it is spelled, and no query. */
    private static String shown(String text) {
        String front = text.replaceFirst("(?s)[?#].*", "");
        String hidden = front.length() < text.length() ? "…" : "";
        return front.replaceFirst("(?is)^(https?:[/\\\\]*)?.*@", "$1[redacted]@") + hidden;
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
        int query = pathAndQuery.indexOf('?');
        if (query >= 0) {
            return made(product, pathAndQuery, query);
        }
        int slot = pathAndQuery.hashCode() & RECENT - 1;
        Recent known = recent.get(slot);
        if (known == null || !known.path.equals(pathAndQuery) || !known.product.equals(product)) {
            known = new Recent(product, pathAndQuery, made(product, pathAndQuery, query));
            recent.set(slot, known);
        }
        return known.url;
    }

    private record Recent(String product, String path, HttpUrl url) {}

    private HttpUrl made(String product, String pathAndQuery, int query) {
        String path = query < 0 ? pathAndQuery : pathAndQuery.substring(0, query);
        return origin(product)
                .newBuilder()
                .encodedPath(prefix + path)
                .encodedQuery(query < 0 ? null : pathAndQuery.substring(query + 1))
                .build();
    }

    /** Kept: to read the name of a host costs OkHttp more than all the rest of a URL. */
    private HttpUrl origin(String product) {
        if (custom != null) {
            return custom;
        }
        HttpUrl known = origins.get(product);
        if (known == null) {
            known = HttpUrl.get("https://" + product + domain);
            origins.put(product, known);
        }
        return known;
    }

    /** The Host header to send, or null where the URL says it itself. */
    @Nullable
    String hostHeader(String product) {
        return custom == null || !namesProduct ? null : product + domain;
    }

    /** Whether credentials may go to this URL. */
    boolean mayHaveCredentials(HttpUrl url) {
        if (custom == null) {
            String host = url.host();
            return url.isHttps()
                    && url.port() == 443
                    && host.endsWith(domain)
                    && host.indexOf('.') == host.length() - domain.length();
        }
        return url.scheme().equals(custom.scheme())
                && url.host().equals(custom.host())
                && url.port() == custom.port();
    }

    /**
     * Where an absolute link of Twilio leads under this place: the path and query of a link to the product's own host, in
     * whatever region, or to here; null for any other, which must not be followed.
     */
    @Nullable
    String pathOf(String product, String link) {
        HttpUrl url = HttpUrl.parse(link);
        if (url == null || !url.username().isEmpty() || !url.password().isEmpty()) {
            return null;
        }
        String query = url.encodedQuery() == null ? "" : "?" + url.encodedQuery();
        if (custom != null && mayHaveCredentials(url)) {
            return url.encodedPath().startsWith(prefix + "/")
                    ? url.encodedPath().substring(prefix.length()) + query
                    : null;
        }
        String host = Pattern.quote(product) + "(\\.[a-z0-9-]+){0,2}\\.twilio\\.com";
        boolean twilio = url.isHttps() && url.port() == 443 && url.host().matches(host);
        return twilio ? url.encodedPath() + query : null;
    }

    /** Whether requests travel in the clear, as they may to this machine alone. */
    boolean isPlain() {
        return custom != null && !custom.isHttps();
    }

    @Override
    public String toString() {
        return custom == null ? "https://api" + domain : custom.toString();
    }
}
