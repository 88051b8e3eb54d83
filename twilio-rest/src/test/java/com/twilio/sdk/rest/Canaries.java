package com.twilio.sdk.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** Secrets that nobody may see, in every form in which they could slip out, and a look at every output. */
final class Canaries {
    static final String TOKEN = "canary token+/=&ü";
    static final String PROXY_PASSWORD = "canary-proxy+pass word";
    static final String BODY = "canary body: the code is 4711 & it's \"yours\"";
    static final String TO = "+15558675310";
    static final String USER_INFO = "canary-user:canary-pass";

    private static final Set<String> FORMS = forms();

    private Canaries() {}

    private static Set<String> forms() {
        Set<String> forms = new LinkedHashSet<>();
        for (String secret : List.of(
                TOKEN,
                PROXY_PASSWORD,
                BODY,
                FakeTwilio.ACCOUNT + ":" + TOKEN,
                "proxy:" + PROXY_PASSWORD,
                USER_INFO)) {
            forms.add(secret);
            forms.add(Base64.getEncoder().encodeToString(secret.getBytes(StandardCharsets.UTF_8)));
            String encoded = URLEncoder.encode(secret, StandardCharsets.UTF_8);
            forms.add(encoded);
            forms.add(encoded.replace("+", "%20"));
            forms.add(secret.replace("\"", "\\\""));
        }
        return forms;
    }

    /** What a careless server writes into an error page: all that it was sent. */
    static String echo(boolean post) {
        String authorization = "Authorization: Basic "
                + Base64.getEncoder()
                        .encodeToString(
                                (FakeTwilio.ACCOUNT + ":" + TOKEN).getBytes(StandardCharsets.UTF_8))
                + " token=" + URLEncoder.encode(TOKEN, StandardCharsets.UTF_8) + " (" + TOKEN + ")"
                + " from https://" + USER_INFO + "@example.com/ to " + TO;
        return post
                ? authorization + " Body=" + URLEncoder.encode(BODY, StandardCharsets.UTF_8)
                        + " is '" + BODY + "'"
                : authorization;
    }

    /** The same as a text in JSON. */
    static String echoAsJson(boolean post) {
        return echo(post).replace("\"", "\\\"");
    }

    static void assertNone(String output) {
        for (String form : FORMS) {
            assertThat(output).doesNotContain(form);
        }
    }

    /** Looks at all that an exception tells: its trace with causes and suppressed ones, and what it hands out. */
    static void assertNoneIn(Throwable failure) {
        StringWriter trace = new StringWriter();
        failure.printStackTrace(new PrintWriter(trace));
        String text = trace.toString();
        if (failure instanceof TwilioException e) {
            text += e + " " + e.failure();
        }
        assertThat(text).doesNotContain(TO).doesNotContain(TO.replace("+", "%2B"));
        if (failure instanceof TwilioApiException e) {
            text += e.body() + e.detail() + e.moreInfo();
        }
        assertNone(text);
    }

    /** Everything that is logged while it is open, at every level. */
    static final class Logs extends Handler implements AutoCloseable {
        private final Queue<String> hits = new ConcurrentLinkedQueue<>();
        private final Logger root = Logger.getLogger("");
        private final Logger okhttp = Logger.getLogger("okhttp3");
        private final Level before = root.getLevel();
        private final List<Handler> handlers = new ArrayList<>(List.of(root.getHandlers()));

        Logs() {
            setLevel(Level.ALL);
            handlers.forEach(root::removeHandler);
            root.setLevel(Level.ALL);
            root.addHandler(this);
            okhttp.setLevel(Level.ALL);
        }

        @Override
        public void publish(LogRecord line) {
            String text = line.getMessage() + " " + Arrays.toString(line.getParameters()) + " "
                    + line.getThrown();
            if (FORMS.stream().anyMatch(text::contains) || text.contains("leaked")) {
                hits.add(text);
            }
        }

        /** What was logged and should not have been: a secret, or that a connection was leaked. */
        List<String> hits() {
            return List.copyOf(hits);
        }

        @Override
        public void flush() {}

        @Override
        public void close() {
            root.removeHandler(this);
            handlers.forEach(root::addHandler);
            root.setLevel(before);
            okhttp.setLevel(null);
        }
    }
}
