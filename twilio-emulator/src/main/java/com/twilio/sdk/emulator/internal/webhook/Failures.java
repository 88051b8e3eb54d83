package com.twilio.sdk.emulator.internal.webhook;

import java.math.BigDecimal;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.time.Duration;

import javax.net.ssl.SSLException;

/** Names the failures of a request to the app with Twilio's error numbers. */
final class Failures {
    private Failures() {}

    static WebhookAnswer answer(String url, Exception e, Overrides limits) {
        if (e instanceof IllegalArgumentException) {
            return of(url, 11100, "'" + url + "' is no URL that can be requested");
        }
        if (e instanceof HttpConnectTimeoutException) {
            return of(
                    url, 11205, "no connection to " + url + " within " + seconds(limits.connect()));
        }
        if (e instanceof HttpTimeoutException) {
            return of(url, 11200, "no answer from " + url + " within " + seconds(limits.total()));
        }
        if (hasCause(e, UnresolvedAddressException.class)
                || hasCause(e, UnknownHostException.class)) {
            return of(url, 11210, "the host of " + url + " is not known");
        }
        if (hasCause(e, ConnectException.class)) {
            return of(url, 11205, "no connection to " + url + "; is the app running there?");
        }
        return e instanceof SSLException
                ? of(url, 11220, "no TLS connection to " + url + ": " + e.getMessage())
                : of(url, 11205, "the connection to " + url + " broke: " + e.getMessage());
    }

    private static String seconds(Duration limit) {
        return BigDecimal.valueOf(limit.toMillis(), 3).stripTrailingZeros().toPlainString() + " s";
    }

    private static boolean hasCause(Exception e, Class<? extends Exception> type) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (type.isInstance(cause)) {
                return true;
            }
        }
        return false;
    }

    private static WebhookAnswer of(String url, int code, String problem) {
        return new WebhookAnswer(url, 0, null, "", code, problem);
    }
}
