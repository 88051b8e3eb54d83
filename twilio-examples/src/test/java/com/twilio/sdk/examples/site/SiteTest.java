package com.twilio.sdk.examples.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.twilio.sdk.emulator.ReceivedText;
import com.twilio.sdk.emulator.TwilioEmulator;
import com.twilio.sdk.examples.Console;
import com.twilio.sdk.examples.calls.PageCall;
import com.twilio.sdk.examples.calls.TwimlInBrowser;
import com.twilio.sdk.examples.web.WebApp;
import com.twilio.sdk.webhook.RequestValidator;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;

/** The web app MyTwiML answers calls that are placed to it. */
class SiteTest {
    private static final String PHONE = "+15558675310";

    private final Console console = new Console();
    private TwilioEmulator twilio;
    private WebApp site;

    @BeforeEach
    void start() {
        twilio = TwilioEmulator.start();
        site = Site.start(
                RequestValidator.of(twilio.authToken()),
                Map.of(
                        "/hello", new HelloWorld(),
                        "/ahoy", new AhoyHoy(),
                        "/sms_url", new PingReply()));
    }

    @AfterEach
    void stop() {
        site.close();
        twilio.close();
    }

    @Test
    void theJsp_saysHelloWorld() {
        assertThat(site.url("/mytwiml.jsp")).endsWith("/MyTwiML/mytwiml.jsp");
        twilio.phone(PHONE).answers().hears("Hello World");

        call("/mytwiml.jsp", null);

        assertThat(twilio.webhooks().get(0).body()).isEqualTo("""
                <?xml version="1.0" encoding="UTF-8"?>
                <Response>
                    <Say>Hello World</Say>
                </Response>
                """);
    }

    @Test
    void theJsp_saysTheMessageOfItsUrl() {
        twilio.phone(PHONE).answers().hears("Hello <world> & good bye.");

        call("/mytwiml.jsp", "Hello <world> & good bye.");

        assertThat(twilio.webhooks().get(0))
                .returns(
                        site.url("/mytwiml.jsp") + "?Message=Hello+%3Cworld%3E+%26+good+bye.",
                        webhook -> webhook.url())
                .returns("POST", webhook -> webhook.method());
    }

    @Test
    void theServlet_saysHelloWorldOrTheMessageOfItsUrl() {
        twilio.phone(PHONE).answers().hears("Hello World");
        call("/hello", null);
        twilio.phone(PHONE).answers().hears("Ahoy");
        call("/hello", "Ahoy");
    }

    @Test
    void ahoyHoy_isSaidWithAVoice() {
        twilio.phone(PHONE).answers().hears("ahoy hoy! This is Java speaking.");

        call("/ahoy", null);

        assertThat(twilio.webhooks().get(0))
                .returns("text/xml;charset=UTF-8", webhook -> webhook.contentType())
                .returns(
                        "<?xml version=\"1.0\" encoding=\"UTF-8\"?><Response><Say voice=\"woman\">"
                                + "ahoy hoy! This is Java speaking.</Say></Response>",
                        webhook -> webhook.body());
    }

    @Test
    void theProgram_printsWhoCallsWhom() {
        String from = twilio.numbers().get(0);

        call("/hello", null);

        assertThat(console.text())
                .matches("\\" + from + " calls \\" + PHONE + ": CA[0-9a-f]{32}\n");
    }

    @Test
    void theProgram_printsWhyThereIsNoCall() {
        int status = PageCall.run(
                twilio.client(), "nobody", "4155992671", site.url("/hello"), console.out);

        assertThat(status).isEqualTo(1);
        assertThat(console.text())
                .startsWith("Error: CreateCall: Twilio answered 400, code 21211: ");
    }

    @Test
    void aText_isAnsweredWithThanks() {
        String number = twilio.numbers().get(0);
        twilio.messageUrl(number, site.url("/sms_url"));

        twilio.phone(PHONE).texts(number, "ping");

        twilio.verify();
        assertThat(twilio.phone(PHONE).inbox())
                .singleElement()
                .returns("Thanks for your ping! This is a JVM speaking.", ReceivedText::body)
                .returns(number, ReceivedText::from);
    }

    @Test
    void theJsp_canBeLookedAtInABrowser() throws Exception {
        assertThat(TwimlInBrowser.run(site.url("/mytwiml.jsp"), console.out)).isZero();
        assertThat(console.text()).startsWith("1 verb: Say\n");
    }

    @Test
    void theServlets_answerTwilioAlone() throws Exception {
        HttpResponse<String> answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(site.url("/hello")))
                                .POST(HttpRequest.BodyPublishers.noBody())
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).isEmpty();
    }

    private void call(String page, @Nullable String message) {
        int status = PageCall.run(
                twilio.client(),
                PHONE,
                twilio.numbers().get(0),
                PageCall.url(site.url(page), message),
                console.out);
        assertThat(status).as(console.text()).isZero();
        twilio.verify();
    }
}
