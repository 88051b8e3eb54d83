package com.twilio.sdk.rest.internal;

import com.twilio.sdk.rest.Outcome;
import com.twilio.sdk.rest.TwilioException;

import okhttp3.Request;
import okhttp3.RequestBody;

import okio.Buffer;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The form of a message that may have been sent, by which it can be found.
 *
 * <p>It is kept beside the exception, not in it, for as long as the exception lives: so that nothing of a message is
 * printed, logged or serialised with one. Immutable.
 */
public final class SentForm {
    /** The operation whose forms are kept. */
    public static final String OPERATION = "CreateMessage";

    private static final Pattern ACCOUNT = Pattern.compile("/Accounts/(AC[0-9a-fA-F]{32})/");
    private static final Map<TwilioException, SentForm> KEPT =
            Collections.synchronizedMap(new WeakHashMap<>());

    private final String accountSid;
    private final Map<String, List<String>> values;
    private final Instant start;

    private SentForm(String accountSid, Map<String, List<String>> values, Instant start) {
        this.accountSid = accountSid;
        this.values = values;
        this.start = start;
    }

    /** Keeps what was sent, if it is a message of which nobody knows whether Twilio took it. */
    static void keep(TwilioException failure, Request request, Instant start) {
        RequestBody body = request.body();
        Matcher account = ACCOUNT.matcher(request.url().encodedPath());
        if (failure.outcome() == Outcome.UNKNOWN
                && failure.failure().operation().equals(OPERATION)
                && body != null
                && account.find()) {
            KEPT.put(failure, new SentForm(account.group(1), values(body), start));
        }
    }

    /** What was sent, or null if the exception was not thrown by a client of this process. */
    public static @Nullable SentForm of(TwilioException failure) {
        return KEPT.get(failure);
    }

    private static Map<String, List<String>> values(RequestBody body) {
        Buffer form = new Buffer();
        try {
            body.writeTo(form);
        } catch (IOException e) {
            throw new UncheckedIOException("A buffer in memory cannot fail.", e);
        }
        Map<String, List<String>> values = new LinkedHashMap<>();
        for (String pair : form.readUtf8().split("&")) {
            String[] nameAndValue = pair.split("=", 2);
            if (nameAndValue.length == 2) {
                values.computeIfAbsent(decoded(nameAndValue[0]), name -> new ArrayList<>())
                        .add(decoded(nameAndValue[1]));
            }
        }
        return values;
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    /** The account that was to send it. */
    public String accountSid() {
        return accountSid;
    }

    /** The first value of a parameter, or null if it was not given. */
    public @Nullable String value(String name) {
        List<String> all = values.get(name);
        return all == null ? null : all.get(0);
    }

    /** How many values a parameter had. */
    public int count(String name) {
        return values.getOrDefault(name, List.of()).size();
    }

    /** When the call started. */
    public Instant start() {
        return start;
    }

    /** The account alone. */
    @Override
    public String toString() {
        return "SentForm[" + accountSid + "]";
    }
}
