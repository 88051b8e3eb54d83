package com.twilio.sdk.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;

class WebhookTest {
    private final TestApp app = new TestApp();
    private final TwilioEmulator twilio = TwilioEmulator.start();
    private final Rest rest = new Rest(twilio);

    @AfterEach
    void close() {
        twilio.close();
        app.close();
    }

    private List<String> errors() {
        return twilio.log().stream()
                .filter(entry -> entry.kind() == LogEntry.Kind.ERROR)
                .map(entry -> entry.text().replace(app.url(""), "APP"))
                .toList();
    }

    @Test
    void webhook_isSignedOverUrlAndParameters() {
        app.twiml("/voice", "");
        rest.call("+15558675310", app.url("/voice?a=1&b=%2B#ct=100"));
        twilio.awaitIdle();

        WebhookExchange exchange = twilio.webhooks().get(0);
        assertThat(exchange.url()).isEqualTo(app.url("/voice?a=1&b=%2B"));
        String signature = new com.twilio.sdk.webhook.RequestSignature(
                        com.twilio.sdk.type.Secret.of(twilio.authToken()))
                .sign(exchange.url(), exchange.parameters());
        assertThat(app.seen("/voice").get(0).headers())
                .containsEntry("X-twilio-signature", signature);
        assertThat(exchange.signatureBase())
                .startsWith(app.url("/voice?a=1&b=%2B") + "AccountSid" + twilio.accountSid());
    }

    @Test
    void getWebhook_carriesTheParametersInTheSignedQuery() {
        app.twiml("/voice", "");
        rest.call("+15558675310", app.url("/voice?a=1"), "Method", "GET");
        twilio.awaitIdle();

        TestApp.Seen request = app.seen("/voice").get(0);
        assertThat(request.method() + request.get("a") + request.get("CallStatus"))
                .isEqualTo("GET1in-progress");
        WebhookExchange exchange = twilio.webhooks().get(0);
        assertThat(exchange.parameters()).isEmpty();
        assertThat(exchange.signatureBase()).isEqualTo(exchange.url()).contains("?a=1&CallSid=CA");
    }

    @Test
    void cookies_areKeptWithinACall() {
        app.on(
                "/voice",
                seen -> new TestApp.Answer(
                        200,
                        Map.of("Content-Type", "text/xml", "Set-Cookie", "session=42; Path=/"),
                        "<Response><Redirect>/next</Redirect></Response>"));
        app.twiml("/next", "");
        rest.call("+15558675310", app.url("/voice"));
        twilio.awaitIdle();

        assertThat(app.seen("/next").get(0).headers()).containsEntry("Cookie", "session=42");
    }

    @Test
    void relativeUrls_areResolvedAgainstTheDocument() {
        app.twiml("/a/voice", "<Redirect method=\"GET\">next?x=1</Redirect>").twiml("/a/next", "");
        rest.call("+15558675310", app.url("/a/voice"));
        twilio.awaitIdle();

        assertThat(app.seen("/a/next"))
                .extracting(seen -> seen.method() + seen.get("x"))
                .containsExactly("GET1");
    }

    @Test
    void errorOfTheApp_leadsToTheFallbackUrl() {
        app.on(
                "/voice",
                seen -> new TestApp.Answer(
                        500, Map.of("Content-Type", "text/html"), "<h1>Oops</h1>"));
        app.twiml("/fallback", "<Say>Sorry</Say>");
        twilio.phone("+15558675310").answers().hears("Sorry");

        rest.call("+15558675310", app.url("/voice"), "FallbackUrl", app.url("/fallback"));
        twilio.verify();

        assertThat(app.seen("/fallback"))
                .extracting(seen -> seen.get("ErrorCode") + " " + seen.get("ErrorUrl"))
                .containsExactly("11200 " + app.url("/voice"));
        assertThat(errors()).containsExactly("11200 HTTP status 500 (document APP/voice)");
    }

    @Test
    void documentsThatCannotRun_areNamedWithTwiliosNumbers() {
        app.on("/broken", seen -> TestApp.xml("<Response><Say>"));
        app.on("/root", seen -> TestApp.xml("<Twiml/>"));
        app.on(
                "/json",
                seen -> new TestApp.Answer(200, Map.of("Content-Type", "application/json"), "{}"));
        app.on(
                "/large",
                seen -> TestApp.xml("<Response><!--" + "x".repeat(70_000) + "--></Response>"));
        app.on("/empty", seen -> TestApp.xml(""));
        for (String path : List.of("/broken", "/root", "/json", "/large", "/empty")) {
            rest.call("+15558675310", app.url(path));
            twilio.awaitIdle();
        }

        assertThat(errors()).hasSize(5);
        assertThat(errors().get(0)).startsWith("12100 the document is no XML: line 1, column ");
        assertThat(errors().subList(1, 5))
                .containsExactly(
                        "12102 the root element is <Twiml>, not <Response> (document APP/root)",
                        "12300 the content type is application/json; text/xml is expected (document APP/json)",
                        "11750 the document has 70028 bytes; 65536 at most (document APP/large)",
                        "11770 the answer is empty where a document is needed (document APP/empty)");
    }

    @Test
    void appThatIsNotThere_isSaidClearly() {
        app.close();
        String sid = rest.call("+15558675310", app.url("/voice"));
        twilio.awaitIdle();

        assertThat(errors())
                .containsExactly(
                        "11205 no connection to APP/voice; is the app running there? (document APP/voice)");
        assertThat(twilio.transcript(sid))
                .contains("+15558675310 hears \"An application error has occurred. Good bye.\"");
    }

    @Test
    void brokenUrlInADocument_isError11100() {
        app.twiml("/voice", "<Redirect>http://[</Redirect>")
                .twiml("/other", "<Gather action=\"//[\"><Say>Hi</Say></Gather>");
        twilio.phone("+15558675310").answers();
        twilio.phone("+15558675310").answers().hears("Hi").presses("1#");
        rest.call("+15558675310", app.url("/voice"));
        twilio.awaitIdle();
        rest.call("+15558675310", app.url("/other"));
        twilio.verify();

        assertThat(errors())
                .containsExactly(
                        "11100 'http://[' is no URL that can be requested (document http://[)",
                        "11100 'http://%5B' is no URL that can be requested (document http://%5B)");
    }

    @Test
    void endlessRedirects_areEndedWithAClearError() {
        app.twiml("/voice", "<Redirect/>");
        rest.call("+15558675310", app.url("/voice"));
        twilio.awaitIdle();

        assertThat(errors())
                .containsExactly(
                        "the documents of this call lead to each other for ever, now to APP/voice (51 so far);"
                                + " the call is ended");
    }

    @Test
    void endlessHttpRedirects_areError11215() {
        app.on("/voice", seen -> new TestApp.Answer(302, Map.of("Location", "/voice"), ""));
        rest.call("+15558675310", app.url("/voice"));
        twilio.awaitIdle();

        assertThat(errors()).containsExactly("11215 more than 10 redirects (document APP/voice)");
        assertThat(app.seen("/voice")).hasSize(11);
    }

    @Test
    void plainText_isSaid() {
        app.on(
                "/voice",
                seen -> new TestApp.Answer(
                        200, Map.of("Content-Type", "text/plain"), "Just words"));
        twilio.phone("+15558675310").answers().hears("Just words");
        rest.call("+15558675310", app.url("/voice"));

        twilio.verify();
    }

    @Test
    void twimlet_isAnsweredInsideInAllItsForms() {
        for (String query : List.of(
                "Message=Hi",
                "Message%5B%5D=Hi",
                "Message[]=Hi",
                "Message%5B0%5D=Hi",
                "Message[0]=Hi")) {
            twilio.phone("+15558675310").answers().hears("Hi");
            rest.call("+15558675310", "http://twimlets.com/message?" + query);
            twilio.verify();
        }
        twilio.phone("+15558675310")
                .answers()
                .hears("https://example.com/a.mp3")
                .hears("Bye & thanks");
        rest.call(
                "+15558675310",
                "https://twimlets.com/message?Message[1]=Bye+%26+thanks&Message[0]=https://example.com/a.mp3");
        twilio.verify();
        rest.call("+15558675310", "http://twimlets.com/message");
        twilio.awaitIdle();

        assertThat(twilio.log().toString()).contains("<Response/>");
        assertThat(errors()).isEmpty();
    }
}
