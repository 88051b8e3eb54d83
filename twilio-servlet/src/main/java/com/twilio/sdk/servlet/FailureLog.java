package com.twilio.sdk.servlet;

import com.twilio.sdk.webhook.WebhookRequest;

import jakarta.servlet.http.HttpServlet;

import org.jspecify.annotations.Nullable;

/** The one line about an app's method that failed: which servlet, for which call or message, and why. */
final class FailureLog {
    private static final System.Logger LOG = System.getLogger("com.twilio.sdk.servlet");

    private FailureLog() {}

    static void failed(HttpServlet servlet, WebhookRequest request, Throwable failure) {
        String line = servlet.getClass().getName() + " failed"
                + sid(" for call ", request.get("CallSid"))
                + sid(" for message ", request.get("MessageSid")) + ".";
        LOG.log(System.Logger.Level.ERROR, line, failure);
    }

    private static String sid(String words, @Nullable String sid) {
        return sid != null && sid.matches("[A-Za-z0-9]{1,64}") ? words + sid : "";
    }
}
