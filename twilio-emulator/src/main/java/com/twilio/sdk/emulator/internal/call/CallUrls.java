package com.twilio.sdk.emulator.internal.call;

import com.twilio.sdk.emulator.internal.rest.Form;

import org.jspecify.annotations.Nullable;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The app's URLs of one leg: document, fallback, status callback; changed by an update of the call. */
final class CallUrls {
    String url = "";
    String method = "POST";
    String twiml = "";
    String fallbackUrl = "";
    String fallbackMethod = "POST";
    String statusCallback = "";
    String statusMethod = "POST";
    private final Set<String> events = new LinkedHashSet<>(List.of("completed"));
    private int sequence;

    /** Takes what the parameters of a create or an update say, and leaves the rest. */
    void take(Form form) {
        url = form.text("Url", url);
        method = form.text("Method", method);
        twiml = form.text("Twiml", twiml);
        fallbackUrl = form.text("FallbackUrl", fallbackUrl);
        fallbackMethod = form.text("FallbackMethod", fallbackMethod);
        statusCallback = form.text("StatusCallback", statusCallback);
        statusMethod = form.text("StatusCallbackMethod", statusMethod);
        takeEvents(form.all("StatusCallbackEvent"));
    }

    /** Takes the callback of a {@code <Number>} or of an app's number. */
    void status(@Nullable String callback, @Nullable String method, @Nullable String events) {
        statusCallback = callback == null ? "" : callback;
        statusMethod = method == null ? "POST" : method;
        takeEvents(events == null ? List.of() : List.of(events));
    }

    private void takeEvents(List<String> given) {
        if (!String.join("", given).isBlank()) {
            events.clear();
            events.addAll(events(given));
        }
    }

    /** Returns the events, given as several values or as one with blanks between them. */
    static List<String> events(List<String> given) {
        return given.stream()
                .flatMap(value -> Stream.of(value.strip().split("[ ,]+")))
                .filter(event -> !event.isEmpty())
                .toList();
    }

    boolean wants(String event) {
        return !statusCallback.isEmpty() && events.contains(event);
    }

    int nextSequence() {
        return sequence++;
    }
}
