package com.twilio.sdk.emulator.internal.webhook;

import org.jspecify.annotations.Nullable;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** URLs of the app: resolved against the document that names them, without fragment, never re-encoded. */
public final class Urls {
    private Urls() {}

    /** Returns {@code reference} as an absolute URL; an empty one is the base itself, a broken one stays as it is. */
    public static String resolve(@Nullable String base, String reference) {
        String trimmed = reference.strip();
        String bare = trimmed.replaceFirst("#.*$", "");
        if (base == null || bare.matches("(?i)https?://.*")) {
            return bare;
        }
        if (bare.isEmpty()) {
            return base;
        }
        try {
            return URI.create(clean(base)).resolve(clean(bare)).toString();
        } catch (IllegalArgumentException e) {
            return bare;
        }
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
