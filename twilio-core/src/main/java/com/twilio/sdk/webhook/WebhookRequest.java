package com.twilio.sdk.webhook;

import com.twilio.sdk.webhook.internal.FormReader;
import com.twilio.sdk.webhook.internal.Kind;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * The parameters that Twilio posted to an app.
 *
 * <p>{@code WebhookRequest.parse("From=%2B15558675310&Digits=1").get("Digits")} is {@code 1}. The typed requests, such as
 * {@link VoiceRequest}, read from these parameters on demand, so what this version does not know is not lost. At most
 * 1,000 parameters and 1 MiB are kept. It proves nothing about the sender: check the signature first. Immutable.
 */
public class WebhookRequest {
    private static final int SHOWN = 50;

    private final Map<String, List<String>> parameters;
    private final List<String> leftOut;

    private WebhookRequest(FormReader form) {
        this.parameters = form.parameters();
        this.leftOut = form.problems();
    }

    /** Shares the parameters of another request. */
    WebhookRequest(WebhookRequest other) {
        this.parameters = other.parameters;
        this.leftOut = other.leftOut;
    }

    /**
     * Takes parameters by name: the {@code Map<String, String[]>} of a servlet's {@code getParameterMap()}, or a map of
     * texts or of collections of texts; null counts as an empty text.
     *
     * @throws IllegalArgumentException if a value is none of these
     */
    public static WebhookRequest of(Map<String, ?> parameters) {
        return new WebhookRequest(FormReader.ofMap(parameters));
    }

    /**
     * Reads the raw query of a URL, or the body of a form. Whatever a stranger sends, it does not fail: a percent sign
     * that begins no escape stays, bytes that are not UTF-8 become {@code U+FFFD}, and {@link #problems()} tells what is
     * beyond the limits.
     */
    public static WebhookRequest parse(String query) {
        return new WebhookRequest(FormReader.ofQuery(query));
    }

    /** Returns the first value of a parameter, known to this version or not; null if it was not posted. */
    public final @Nullable String get(String name) {
        List<String> values = parameters.get(name);
        return values == null ? null : values.get(0);
    }

    /** Returns all values of a parameter in their order; empty if it was not posted. */
    public final List<String> all(String name) {
        return parameters.getOrDefault(name, List.of());
    }

    /** Returns the values of all parameters in the order of their coming; it cannot be changed. */
    public final Map<String, List<String>> parameters() {
        return parameters;
    }

    /**
     * Returns what is wrong: a sentence for each parameter whose getter would fail, and for a limit that was passed; empty
     * if all is well. Never fails.
     */
    public final List<String> problems() {
        List<String> problems = new ArrayList<>(leftOut);
        kinds((name, kind) -> {
            try {
                kind.read(where(name), get(name));
            } catch (IllegalStateException e) {
                problems.add(String.valueOf(e.getMessage()));
            }
        });
        return List.copyOf(problems);
    }

    /** The names of the known parameters, each with the letter of its kind: {@code CallSid:s From:p}. */
    String parameterKinds() {
        return "";
    }

    private void kinds(BiConsumer<String, Kind> known) {
        for (String parameter : parameterKinds().split(" ")) {
            int colon = parameter.indexOf(':');
            if (colon > 0) {
                known.accept(parameter.substring(0, colon), Kind.of(parameter.charAt(colon + 1)));
            }
        }
    }

    private String where(String name) {
        return getClass().getSimpleName() + "." + name;
    }

    final @Nullable String text(String name) {
        return get(name);
    }

    final @Nullable Integer integer(String name) {
        return (Integer) Kind.INTEGER.read(where(name), get(name));
    }

    final @Nullable BigDecimal decimal(String name) {
        return (BigDecimal) Kind.DECIMAL.read(where(name), get(name));
    }

    final @Nullable Boolean bool(String name) {
        return (Boolean) Kind.BOOLEAN.read(where(name), get(name));
    }

    final @Nullable Instant instant(String name) {
        return (Instant) Kind.INSTANT.read(where(name), get(name));
    }

    final @Nullable Duration seconds(String name) {
        return (Duration) Kind.SECONDS.read(where(name), get(name));
    }

    final @Nullable Duration minutes(String name) {
        return (Duration) Kind.MINUTES.read(where(name), get(name));
    }

    final @Nullable Duration milliseconds(String name) {
        return (Duration) Kind.MILLISECONDS.read(where(name), get(name));
    }

    final <T> @Nullable T word(String name, Function<String, T> of) {
        String text = get(name);
        return text == null || text.isEmpty() ? null : of.apply(text);
    }

    /** The media of a message: {@code MediaUrl0} and {@code MediaContentType0}, and so on until one is missing. */
    final List<MessageMedia> media(String prefix) {
        List<MessageMedia> media = new ArrayList<>();
        for (String url; (url = get(prefix + "Url" + media.size())) != null; ) {
            media.add(new MessageMedia(url, get(prefix + "ContentType" + media.size())));
        }
        return List.copyOf(media);
    }

    /** Returns whether {@code other} is a request of the same type with the same parameters, in any order of names. */
    @Override
    public final boolean equals(Object other) {
        return other instanceof WebhookRequest that
                && that.getClass() == getClass()
                && that.parameters.equals(parameters);
    }

    @Override
    public final int hashCode() {
        return parameters.hashCode();
    }

    /**
     * Returns SIDs, statuses and figures as they are, phone numbers by their last four characters and every other text by
     * its length: {@code VoiceRequest[From=•••5310, CallStatus=ringing]}.
     */
    @Override
    public final String toString() {
        Map<String, Kind> known = new LinkedHashMap<>();
        kinds(known::put);
        List<String> shown = new ArrayList<>();
        parameters.forEach((name, values) -> {
            if (shown.size() < SHOWN && !String.join("", values).isEmpty()) {
                Kind kind = known.getOrDefault(name, Kind.TEXT);
                String shownName =
                        name.matches("[A-Za-z][A-Za-z0-9]{0,59}") ? name : Kind.TEXT.masked(name);
                shown.add(shownName + "="
                        + String.join("+", values.stream().map(kind::masked).toList()));
            }
        });
        return getClass().getSimpleName() + "[" + String.join(", ", shown) + "]";
    }
}
