package com.twilio.sdk.type;

import java.util.Locale;

/**
 * An HTTP method: how Twilio requests a URL of yours.
 *
 * <p>{@code gather(g -> g.method(HttpMethod.GET))} ⇒ {@code method="GET"}. Twilio itself uses {@link #GET} and
 * {@link #POST}; the others appear in a few products.
 */
public final class HttpMethod extends OpenEnum {
    /** Parameters in the query of the URL. */
    public static final HttpMethod GET = new HttpMethod("GET");

    /** Parameters as a form body: what Twilio does unless told otherwise. */
    public static final HttpMethod POST = new HttpMethod("POST");

    public static final HttpMethod PUT = new HttpMethod("PUT");
    public static final HttpMethod PATCH = new HttpMethod("PATCH");
    public static final HttpMethod DELETE = new HttpMethod("DELETE");
    public static final HttpMethod HEAD = new HttpMethod("HEAD");
    public static final HttpMethod OPTIONS = new HttpMethod("OPTIONS");

    private HttpMethod(String value) {
        super(value);
    }

    /** Returns the method with this name; a name that is not listed here is kept. */
    public static HttpMethod of(String value) {
        return new HttpMethod(value);
    }

    /** Returns the method for a {@code switch}. */
    public Known known() {
        try {
            return Known.valueOf(getValue().toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            return Known.UNKNOWN;
        }
    }

    /** The methods that this version lists. */
    public enum Known {
        GET,
        POST,
        PUT,
        PATCH,
        DELETE,
        HEAD,
        OPTIONS,
        /** A method that is not listed; {@link HttpMethod#getValue()} has its name. */
        UNKNOWN
    }
}
