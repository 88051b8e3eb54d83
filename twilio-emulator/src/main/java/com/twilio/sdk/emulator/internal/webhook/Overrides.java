package com.twilio.sdk.emulator.internal.webhook;

import com.twilio.sdk.emulator.internal.rest.Form;

import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What the fragment of a webhook's URL asks for; it is neither sent nor signed.
 *
 * <p>{@code http://127.0.0.1/voice#tt=500&rc=2&rp=5xx} ⇒ 500 ms in all, two more attempts after a 5xx.
 *
 * @param connect how long to wait for the connection: 5 s, or {@code ct}
 * @param total how long to wait for the answer: 15 s, or the smaller of {@code rt} and {@code tt}
 * @param retries how many attempts may follow the first: none, or {@code rc}
 * @param policy what is tried again: {@code ct}, or {@code rp} with 4xx, 5xx, ct, rt, all
 */
record Overrides(Duration connect, Duration total, int retries, List<String> policy) {
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,6}");
    private static final int LONGEST_CONNECT = 10_000;
    private static final int LONGEST_TOTAL = 15_000;
    private static final int MOST_RETRIES = 5;

    private static final Overrides NONE = read("");

    static Overrides of(String url) {
        int hash = url.indexOf('#');
        return hash < 0 ? NONE : read(url.substring(hash + 1));
    }

    private static Overrides read(String fragment) {
        Form form = Form.parse(fragment);
        int read = number(form, "rt", 100, LONGEST_TOTAL, LONGEST_TOTAL);
        int total = number(form, "tt", 100, LONGEST_TOTAL, LONGEST_TOTAL);
        return new Overrides(
                Duration.ofMillis(number(form, "ct", 100, LONGEST_CONNECT, 5_000)),
                Duration.ofMillis(Math.min(read, total)),
                number(form, "rc", 0, MOST_RETRIES, 0),
                List.of(form.text("rp", "ct").split(",")));
    }

    private static int number(Form form, String name, int least, int most, int absent) {
        String text = form.text(name, "");
        return NUMBER.matcher(text).matches()
                ? Math.max(least, Math.min(most, Integer.parseInt(text)))
                : absent;
    }

    /** Returns whether an answer is to be asked for again. */
    boolean retries(WebhookAnswer answer) {
        if (answer.code() == 0) {
            return false;
        }
        String kind = answer.status() >= 500
                ? "5xx"
                : answer.status() >= 400 ? "4xx" : answer.code() == 11200 ? "rt" : "ct";
        return policy.contains(kind) || policy.contains("all");
    }
}
