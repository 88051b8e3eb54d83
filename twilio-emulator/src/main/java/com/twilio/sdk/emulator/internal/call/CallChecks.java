package com.twilio.sdk.emulator.internal.call;

import com.twilio.sdk.emulator.internal.rest.AddressCheck;
import com.twilio.sdk.emulator.internal.rest.Form;
import com.twilio.sdk.emulator.internal.rest.RestError;
import com.twilio.sdk.emulator.internal.webhook.Urls;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The checks of a call's parameters, with Twilio's numbers and our own words. */
final class CallChecks {
    private static final int MOST_TWIML = 4000;
    private static final long LONGEST_RING = 600;
    private static final Set<String> EVENTS =
            Set.of("initiated", "ringing", "answered", "completed");
    private static final Map<String, Integer> MAGIC_TO = Map.of(
            "+15005550001",
            21217,
            "+15005550002",
            21214,
            "+15005550003",
            21215,
            "+15005550004",
            21216);
    private static final Map<String, Integer> MAGIC_FROM =
            Map.of("+15005550001", 21212, "+15005550007", 21210);

    private CallChecks() {}

    static String to(String text) {
        if (text.isBlank()) {
            throw RestError.badRequest(21201, "A call needs a To: the number to call.");
        }
        return AddressCheck.number(text, "To", 21211, MAGIC_TO);
    }

    static String from(String text) {
        if (text.isBlank()) {
            throw RestError.badRequest(21213, "A call needs a From: the number that calls.");
        }
        return AddressCheck.number(text, "From", 21212, MAGIC_FROM);
    }

    static void urls(CallUrls urls) {
        if (urls.twiml.length() > MOST_TWIML) {
            throw RestError.badRequest(
                    21205, "Twiml has " + urls.twiml.length() + " characters; 4000 at most.");
        }
        if (urls.twiml.isEmpty() && !Urls.isHttp(urls.url)) {
            throw RestError.badRequest(21205, "Url is '" + urls.url + "', which is no http URL.");
        }
        if (!urls.statusCallback.isEmpty() && !Urls.isHttp(urls.statusCallback)) {
            throw RestError.badRequest(
                    21609,
                    "StatusCallback is '" + urls.statusCallback + "', which is no http URL.");
        }
    }

    static void events(Form form) {
        for (String event : CallUrls.events(form.all("StatusCallbackEvent"))) {
            if (!EVENTS.contains(event)) {
                throw RestError.badRequest(
                        21626,
                        "StatusCallbackEvent is '" + event + "'; initiated, ringing, answered and"
                                + " completed are possible.");
            }
        }
    }

    static void method(Form form) {
        String method = form.text("Method", "POST");
        if (!method.toUpperCase(Locale.ROOT).matches("GET|POST")) {
            throw RestError.badRequest(
                    21209, "Method is '" + method + "'; GET or POST is possible.");
        }
    }

    /** Returns the keys to send once somebody answers; empty for none. */
    static String sendDigits(Form form) {
        String digits = form.text("SendDigits", "");
        if (!digits.matches("[0-9#*wW]{0,32}")) {
            throw RestError.badRequest(
                    21206,
                    "SendDigits is '" + digits + "'; 32 of 0 to 9, #, *, w and W are possible.");
        }
        return digits;
    }

    /** Returns how long to let it ring, in seconds. */
    static long timeout(Form form) {
        String text = form.text("Timeout", "60");
        if (!text.matches("[0-9]{1,6}")) {
            throw RestError.badRequest(
                    21208, "Timeout is '" + text + "', which is no number of seconds.");
        }
        return Math.min(Long.parseLong(text), LONGEST_RING);
    }
}
