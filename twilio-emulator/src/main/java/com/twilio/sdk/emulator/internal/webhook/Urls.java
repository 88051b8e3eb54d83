package com.twilio.sdk.emulator.internal.webhook;

import org.jspecify.annotations.Nullable;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/** URLs of the app: resolved against the document that names them, never re-encoded. */
public final class Urls {
    private static final Pattern ABSOLUTE = Pattern.compile("(?i)https?://.*");

    private Urls() {}

    /** Returns {@code reference} as an absolute URL; an empty one is the base itself, a broken one stays as it is. */
    public static String resolve(@Nullable String base, String reference) {
        String trimmed = reference.strip();
        if (base == null || ABSOLUTE.matcher(trimmed).matches()) {
            return trimmed;
        }
        if (withoutFragment(trimmed).isEmpty()) {
            return withoutFragment(base) + trimmed;
        }
        try {
            return URI.create(clean(base)).resolve(clean(trimmed)).toString();
        } catch (IllegalArgumentException e) {
            return trimmed;
        }
    }

    /** Returns what is sent and signed of a URL; a lone question mark at the end is not sent either. */
    static String withoutFragment(String url) {
        int hash = url.indexOf('#');
        String bare = hash < 0 ? url : url.substring(0, hash);
        return bare.endsWith("?") ? bare.substring(0, bare.length() - 1) : bare;
    }

    /** Returns the URL with what a URI cannot hold percent-encoded. */
    static String clean(String url) {
        StringBuilder out = new StringBuilder();
        for (byte unit : url.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (unit & 0xff);
            boolean allowed =
                    c > ' ' && c < 127 && "\"<>\\^`{|}".indexOf(c) < 0 && !(c == '[' || c == ']');
            out.append(allowed ? String.valueOf(c) : String.format(Locale.ROOT, "%%%02X", (int) c));
        }
        return out.toString();
    }

    /** Returns whether a REST parameter can be requested at all. */
    public static boolean isHttp(String url) {
        return url.matches("(?i)https?://[^\\s/?#]+.*");
    }
}
