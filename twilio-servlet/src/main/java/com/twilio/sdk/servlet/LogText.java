package com.twilio.sdk.servlet;

import jakarta.servlet.http.HttpServletRequest;

/** What a log may say about a request: method and path, without the query, in one line. */
final class LogText {
    private static final int LONGEST = 200;

    private LogText() {}

    static String of(HttpServletRequest request) {
        return safe(request.getMethod() + " " + request.getRequestURI());
    }

    /** Returns a text of a stranger without its query, cut, and with question marks for all that is not plain. */
    static String safe(String text) {
        int query = text.indexOf('?');
        String plain = (query < 0 ? text : text.substring(0, query)).replaceAll("[^ -~]", "?");
        return plain.length() > LONGEST ? plain.substring(0, LONGEST) + "…" : plain;
    }
}
