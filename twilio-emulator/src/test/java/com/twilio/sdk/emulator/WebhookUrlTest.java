package com.twilio.sdk.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;

/** What a webhook's URL may hold beside the address: a fragment with overrides, an empty query. */
class WebhookUrlTest {
    private final TestApp app = new TestApp();
    private final TwilioEmulator twilio = TwilioEmulator.start();
    private final Rest rest = new Rest(twilio);

    @AfterEach
    void close() {
        twilio.close();
        app.close();
    }

    private List<String> requested() {
        return twilio.webhooks().stream()
                .map(exchange -> exchange.url().replace(app.url(""), ""))
                .toList();
    }

    @Test
    void fragmentOfAStatusCallback_isNeitherSentNorSigned() {
        app.twiml("/voice", "").twiml("/status", "");
        rest.call("+15558675310", app.url("/voice"), "StatusCallback", app.url("/status#rc=2"));
        rest.post(
                "/Messages.json",
                "To",
                "+15558675310",
                "From",
                twilio.numbers().get(0),
                "Body",
                "x",
                "StatusCallback",
                app.url("/status#rc=2"));
        twilio.awaitIdle();

        assertThat(requested())
                .containsExactlyInAnyOrder("/voice", "/status", "/status", "/status");
    }

    @Test
    void fragmentOfAGetCallback_doesNotSwallowTheParameters() {
        app.twiml("/voice", "").twiml("/status", "");
        rest.call(
                "+15558675310",
                app.url("/voice"),
                "StatusCallback",
                app.url("/status#ct=200"),
                "StatusCallbackMethod",
                "GET");
        twilio.awaitIdle();

        assertThat(app.seen("/status"))
                .extracting(seen -> seen.get("CallStatus"))
                .containsExactly("completed");
    }

    @Test
    void loneQuestionMark_isNeitherSentNorSigned() {
        app.twiml("/voice", "");
        rest.call("+15558675310", app.url("/voice?"));
        twilio.awaitIdle();

        assertThat(requested()).containsExactly("/voice");
    }

    @Test
    void retries_areThoseThatTheFragmentAsksFor() {
        TestApp.Answer error =
                new TestApp.Answer(503, Map.of("Content-Type", "text/plain"), "busy");
        app.on(
                "/voice",
                seen -> app.seen("/voice").size() < 3
                        ? error
                        : TestApp.xml("<Response><Say>At last</Say></Response>"));
        twilio.phone("+15558675310").answers().hears("At last");
        rest.call("+15558675310", app.url("/voice#rc=2&rp=4xx,5xx"));
        twilio.verify();

        assertThat(app.seen("/voice"))
                .hasSize(3)
                .extracting(seen -> seen.headers().get("I-twilio-idempotency-token"))
                .containsOnly(
                        app.seen("/voice").get(0).headers().get("I-twilio-idempotency-token"));
    }

    @Test
    void errorOutsideOfThePolicy_isNotRetried() {
        app.on(
                "/voice",
                seen -> new TestApp.Answer(503, Map.of("Content-Type", "text/plain"), "busy"));
        rest.call("+15558675310", app.url("/voice#rc=2&rp=4xx"));
        twilio.awaitIdle();

        assertThat(app.seen("/voice")).hasSize(1);
    }

    @Test
    void limitsInTheFragment_areObeyed() throws Exception {
        try (var silent =
                new java.net.ServerSocket(0, 5, java.net.InetAddress.getLoopbackAddress())) {
            String url = "http://127.0.0.1:" + silent.getLocalPort() + "/voice";
            rest.call("+15558675310", url + "#tt=200");
            twilio.awaitIdle();

            assertThat(twilio.log())
                    .extracting(LogEntry::text)
                    .contains(
                            "11200 no answer from " + url + " within 0.2 s (document " + url + ")");
        }
    }

    @Test
    void failureOfTheEmulatorItself_isInTheLog() {
        app.twiml("/voice", "");
        try (TwilioEmulator other = TwilioEmulator.builder()
                .listener(entry -> {
                    if (entry.kind() == LogEntry.Kind.TWIML) {
                        throw new IllegalStateException("no disk");
                    }
                })
                .start()) {
            new Rest(other).call("+15558675310", app.url("/voice"));
            org.assertj.core.api.Assertions.assertThatThrownBy(other::awaitIdle)
                    .hasMessage("The emulator itself failed.");

            assertThat(other.log())
                    .extracting(LogEntry::text)
                    .contains(
                            "the emulator itself failed: java.lang.IllegalStateException: no disk");
        }
    }
}
