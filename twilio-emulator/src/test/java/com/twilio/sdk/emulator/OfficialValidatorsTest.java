package com.twilio.sdk.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import com.twilio.sdk.type.HttpMethod;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Every kind of webhook, GET and POST, before the validators that others wrote. */
class OfficialValidatorsTest {
    private final TestApp app = new TestApp();
    private final TwilioEmulator twilio = TwilioEmulator.start();

    @AfterEach
    void close() {
        twilio.close();
        app.close();
    }

    /** Lets the app be asked in all ways; its URLs have queries and need escapes. */
    private List<WebhookExchange> asked() {
        String number = twilio.numbers().get(0);
        for (String method : List.of("GET", "POST")) {
            app.twiml("/voice", """
                    <Gather numDigits="1" action="/key?q=1&amp;b=%%2B" method="%1$s"><Say>Press 1</Say></Gather>
                    """.formatted(method))
                    .twiml("/key", """
                            <Record action="/recorded" method="%1$s" maxLength="5" \
                            recordingStatusCallback="/recording" recordingStatusCallbackMethod="%1$s"/>
                            """.formatted(method))
                    .twiml("/recorded", """
                            <Dial action="/dialled" method="%1$s"><Number statusCallback="/number" \
                            statusCallbackMethod="%1$s" url="/whisper" method="%1$s">+15558675311</Number></Dial>
                            """.formatted(method))
                    .twiml("/dialled", "<Sms action=\"/texted\">Bye</Sms>")
                    .twiml(
                            "/texted",
                            "<Redirect method=\"" + method + "\">/last?x=a%20b</Redirect>")
                    .twiml("/whisper", "<Say>A call</Say>")
                    .twiml("/last", "<Hangup/>")
                    .twiml("/sms", "<Message statusCallback=\"/sent\">Grüße 👋</Message>");
            twilio.phone("+15558675310")
                    .answers()
                    .hears("Press")
                    .presses("1")
                    .says("It's me & you");
            twilio.phone("+15558675311").answers().hears("A call").hangsUp();
            twilio.client()
                    .calls()
                    .create(c -> c.to("+15558675310")
                            .from(number)
                            .url(app.url("/voice?a=1&b=%2B&c=d%20e"))
                            .method(HttpMethod.of(method))
                            .statusCallback(app.url("/status?x=ü"))
                            .statusCallbackMethod(HttpMethod.of(method)));
            String sid = twilio.client()
                    .incomingPhoneNumbers()
                    .list(q -> q.phoneNumber(number))
                    .toList()
                    .get(0)
                    .getSid();
            twilio.client()
                    .incomingPhoneNumbers(sid)
                    .update(n ->
                            n.smsUrl(app.url("/sms?list=1,2")).smsMethod(HttpMethod.of(method)));
            twilio.phone("+15558675310").texts(number, "Grüße 👋 & 100% + more = 'all'");
            twilio.awaitIdle();
        }
        return twilio.webhooks();
    }

    private static String line(WebhookExchange exchange) {
        return exchange.url() + "\t" + exchange.signature() + "\t"
                + exchange.parameters().entrySet().stream()
                        .map(entry -> encoded(entry.getKey()) + "="
                                + encoded(entry.getValue().get(0)))
                        .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private String lines(List<WebhookExchange> exchanges) {
        return exchanges.stream()
                .map(OfficialValidatorsTest::line)
                .collect(Collectors.joining("\n", "", "\n"));
    }

    @Test
    void java_acceptsEveryWebhook() {
        var validator = new com.twilio.security.RequestValidator(twilio.authToken());
        List<WebhookExchange> asked = asked();

        assertThat(asked.stream()
                        .map(exchange -> exchange.method() + " "
                                + exchange.url().replace(app.url(""), "").split("\\?")[0])
                        .collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(
                        "GET /dialled",
                        "GET /key",
                        "GET /last",
                        "GET /number",
                        "GET /recorded",
                        "GET /recording",
                        "GET /sms",
                        "GET /status",
                        "GET /voice",
                        "GET /whisper",
                        "POST /dialled",
                        "POST /key",
                        "POST /last",
                        "POST /number",
                        "POST /recorded",
                        "POST /recording",
                        "POST /sent",
                        "POST /sms",
                        "POST /status",
                        "POST /texted",
                        "POST /voice",
                        "POST /whisper");
        for (WebhookExchange exchange : asked) {
            Map<String, String> form = new HashMap<>();
            exchange.parameters().forEach((name, values) -> form.put(name, values.get(0)));
            assertThat(validator.validate(exchange.url(), form, exchange.signature()))
                    .as(exchange.toString())
                    .isTrue();
        }
    }

    @Test
    @EnabledIfSystemProperty(named = "peers.node", matches = ".+")
    void node_acceptsEveryWebhook() throws IOException {
        List<WebhookExchange> asked = asked();
        assertThat(PeerProcess.node(lines(asked), "validate", twilio.authToken()))
                .isEqualTo(Collections.nCopies(asked.size(), "true"));
    }

    @Test
    @EnabledIfSystemProperty(named = "peers.node", matches = ".+")
    void python_acceptsEveryWebhook() throws IOException {
        List<WebhookExchange> asked = asked();
        assertThat(PeerProcess.python(lines(asked), "validate", twilio.authToken()))
                .isEqualTo(Collections.nCopies(asked.size(), "true"));
    }
}
