package com.twilio.sdk.servlet;

import com.twilio.sdk.webhook.internal.PercentText;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;

/**
 * The paths that a filter protects, by the patterns of the servlet specification: {@code /voice}, {@code /twilio/*},
 * {@code *.jsp}, {@code /*}.
 *
 * <p>A path matches if the container's reading of it does, or ours: decoded, without path parameters, dots and double slashes
 * resolved, in any case. A spelling of which nobody can say where it leads is protected, too: at worst, a request without
 * a signature that was meant for something else is refused.
 */
final class ProtectedPaths {
    private static final int ROUNDS = 4;

    private final List<String> patterns;

    /** @throws IllegalArgumentException if a pattern is none of the four kinds */
    ProtectedPaths(List<String> patterns) {
        patterns.forEach(ProtectedPaths::check);
        this.patterns = patterns.stream()
                .map(pattern -> pattern.endsWith("*") ? pattern : withoutEnd(pattern))
                .map(pattern -> pattern.toLowerCase(Locale.ROOT))
                .toList();
    }

    boolean protect(HttpServletRequest request) {
        if (patterns.contains("/*")) {
            return true;
        }
        return protectsContainerPath(request)
                || protectsRaw(
                        request.getServletContext().getContextPath(), request.getRequestURI());
    }

    /** Whether one of the patterns matches the path behind the context in some reading of the raw one. */
    boolean protectsRaw(String contextPath, String rawPath) {
        String decoded = decoded(withoutParameters(rawPath));
        String path = resolved(decoded);
        String context = contextPath.toLowerCase(Locale.ROOT);
        boolean unclear = decoded.indexOf('%') >= 0
                || decoded.indexOf('\uFFFD') >= 0
                || decoded.chars().anyMatch(c -> c < ' ' || c == 0x7F)
                || !(path + "/").startsWith(context + "/");
        return unclear || protect(path.substring(context.length())) || protect(path);
    }

    private boolean protect(String path) {
        String lower = withoutEnd(path.toLowerCase(Locale.ROOT));
        return patterns.stream().anyMatch(pattern -> matches(pattern, lower));
    }

    private static boolean matches(String pattern, String path) {
        if (pattern.startsWith("*.")) {
            return path.endsWith(pattern.substring(1)) || path.contains(pattern.substring(1) + "/");
        }
        if (pattern.endsWith("/*")) {
            return (path + "/").startsWith(pattern.substring(0, pattern.length() - 1));
        }
        return path.equals(pattern);
    }

    /** A file system may take {@code voice.jsp.} and {@code voice.jsp } for {@code voice.jsp}. */
    private static String withoutEnd(String path) {
        int end = path.length();
        while (end > 0 && "/. ".indexOf(path.charAt(end - 1)) >= 0) {
            end--;
        }
        return path.substring(0, end);
    }

    /** What the container decoded and resolved: where the request, or what it was dispatched to, leads. */
    private boolean protectsContainerPath(HttpServletRequest request) {
        String included = text(request.getAttribute(RequestDispatcher.INCLUDE_SERVLET_PATH))
                + text(request.getAttribute(RequestDispatcher.INCLUDE_PATH_INFO));
        return protect(included)
                || protect(text(request.getServletPath()) + text(request.getPathInfo()));
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    private static String withoutParameters(String path) {
        return path.replaceAll(";[^/]*", "");
    }

    /** Decodes again and again: a proxy may have encoded what was encoded, and Windows takes a backslash for a slash. */
    private static String decoded(String path) {
        String text = path;
        for (int round = 0; round < ROUNDS && text.indexOf('%') >= 0; round++) {
            text = withoutParameters(PercentText.decoded(text));
        }
        return text.replace('\\', '/');
    }

    private static String resolved(String path) {
        Deque<String> segments = new ArrayDeque<>();
        for (String segment : path.split("/")) {
            if (segment.equals("..")) {
                segments.pollLast();
            } else if (!segment.isEmpty() && !segment.equals(".")) {
                segments.addLast(segment);
            }
        }
        return "/" + String.join("/", segments).toLowerCase(Locale.ROOT);
    }

    private static void check(String pattern) {
        if (!pattern.matches("/[^*]*[^*/. ]/*|(/[^*]*)?/\\*|\\*\\.[^*/]+")) {
            throw new IllegalArgumentException(
                    "'" + pattern
                            + "' is not a path to protect; give patterns such as /voice, /twilio/* and *.jsp.");
        }
    }
}
