package com.twilio.sdk.servlet;

import com.twilio.sdk.webhook.RequestSignature;

import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletRequestWrapper;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;

import java.util.Map;

/**
 * The proof that a request went through a filter, kept as an attribute of it for whatever it is dispatched to. Nobody
 * outside of this package can make one.
 */
final class Passage {
    static final String ATTRIBUTE = "com.twilio.sdk.servlet.passage";

    private static final System.Logger LOG = System.getLogger("com.twilio.sdk.servlet");

    private final TwilioSignatureFilter filter;
    private final byte @Nullable [] body;

    /**
     * @param filter the one that let it pass
     * @param body what was read of it, null where signatures are not checked
     */
    Passage(TwilioSignatureFilter filter, byte @Nullable [] body) {
        this.filter = filter;
        this.body = body;
    }

    static @Nullable Passage of(ServletRequest request) {
        return request.getAttribute(ATTRIBUTE) instanceof Passage passage ? passage : null;
    }

    boolean isOf(TwilioSignatureFilter other) {
        return filter.equals(other);
    }

    byte @Nullable [] body() {
        return body;
    }

    boolean isChecked() {
        return body != null;
    }

    /** Returns the request with a body to read, also where a dispatch has taken ours off again. */
    HttpServletRequest wrap(HttpServletRequest request) {
        ServletRequest inner = request;
        while (inner instanceof ServletRequestWrapper wrapper) {
            if (inner instanceof SignedRequest) {
                return request;
            }
            inner = wrapper.getRequest();
        }
        return body == null ? request : new SignedRequest(request, body);
    }

    /** Returns whether a servlet of ours may answer; if not, the response is a 403 and the log names the next step. */
    static boolean admits(HttpServletRequest request, HttpServletResponse response) {
        if (of(request) != null) {
            return true;
        }
        LOG.log(
                System.Logger.Level.WARNING,
                "Refused {0}: it did not come through a TwilioSignatureFilter. Map one to this servlet,"
                        + " for instance with @WebFilter(\"/*\") class Signatures extends"
                        + " TwilioSignatureFilter '{}'.",
                LogText.of(request));
        forbid(response);
        return false;
    }

    /**
     * Returns the parameters, or null if the container cannot read them; then the response is a 400 without the words of the
     * container. What was checked can always be read.
     */
    static @Nullable Map<String, String[]> parameters(
            HttpServletRequest request, HttpServletResponse response) {
        try {
            return request.getParameterMap();
        } catch (RuntimeException e) {
            LOG.log(
                    System.Logger.Level.WARNING,
                    "Refused " + LogText.of(request) + ": its parameters cannot be read.");
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            response.setContentLength(0);
            return null;
        }
    }

    /** Whether a GET is a browser's: one that Twilio sent was checked, or has a signature at least. */
    static boolean isBrowser(HttpServletRequest request) {
        Passage passage = of(request);
        return (passage == null || !passage.isChecked())
                && request.getHeader(RequestSignature.HEADER) == null;
    }

    /** Answers 403 without a word, and without an error page that could be a protected one. */
    static void forbid(HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_FORBIDDEN);
        response.setHeader("Cache-Control", "no-store");
        response.setContentLength(0);
    }
}
