package com.twilio.sdk.examples.site;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;

import java.io.IOException;
import java.util.UUID;

/** Who a browser is to Twilio: a name that its session keeps, and never one that the browser chose. */
final class Visitor {
    private static final String NAME = "identity";

    private Visitor() {}

    /** Returns the identity of the session; the first request gets a new one. */
    static String identity(HttpServletRequest request) {
        HttpSession session = request.getSession();
        if (session.getAttribute(NAME) instanceof String known) {
            return known;
        }
        String fresh = "visitor" + UUID.randomUUID().toString().replace("-", "");
        session.setAttribute(NAME, fresh);
        return fresh;
    }

    /** Answers {@code {"identity":"visitor…","token":"…"}}; neither has a character that JSON would escape. */
    static void answer(HttpServletResponse answer, String identity, String token)
            throws IOException {
        answer.setContentType("application/json");
        answer.setCharacterEncoding("UTF-8");
        answer.setHeader("Cache-Control", "no-store");
        answer.getWriter().write("{\"identity\":\"" + identity + "\",\"token\":\"" + token + "\"}");
    }
}
