package com.twilio.sdk.examples.bakery;

import static org.assertj.core.api.Assertions.assertThat;

import com.twilio.sdk.emulator.TwilioEmulator;
import com.twilio.sdk.twiml.VoiceResponse;
import com.twilio.sdk.webhook.RequestValidator;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

/** The war as a container runs it, called and texted through the local Twilio. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class BakeryTests {
    private static final String CUSTOMER = "+15558675310";
    private static final String BAKER = "+15558675311";

    private final Container.Starter starter;
    private final HttpClient http = HttpClient.newHttpClient();
    private Container container;
    private TwilioEmulator twilio;
    private String shop;

    BakeryTests(Container.Starter starter) {
        this.starter = starter;
    }

    @BeforeAll
    void deploy(@TempDir Path folder) throws Exception {
        container = starter.start(Path.of(System.getProperty("bakery.war")), folder);
    }

    @AfterAll
    void stop() throws Exception {
        container.stop();
    }

    @BeforeEach
    void start() {
        twilio = TwilioEmulator.start();
        assertThat(System.getenv("TWILIO_AUTH_TOKEN")).isEqualTo(twilio.authToken());
        shop = twilio.numbers().get(0);
        twilio.voiceUrl(shop, url("/twilio/voice"));
        twilio.messageUrl(shop, url("/twilio/text"));
    }

    @AfterEach
    void close() {
        twilio.close();
    }

    @Test
    void aCaller_isLedThroughTheMenu() {
        twilio.phone(CUSTOMER)
                .calls(shop)
                .hears("Press 1 for our opening hours")
                .presses("9")
                .hears("There is nothing on that key")
                .hears("Press 1")
                .presses("1")
                .hears("We are open from seven");

        twilio.verify();
    }

    @Test
    void aMessageThatACallerLeaves_isOnThePage() throws Exception {
        twilio.phone(CUSTOMER)
                .calls(shop)
                .hears("2 to leave a message")
                .presses("2")
                .hears("Leave a message")
                .says("Two loaves, please")
                .presses("#")
                .hears("We will call you back");
        twilio.verify();

        assertThat(page())
                .contains("<td>voicemail</td><td>+15558675310</td><td>http")
                .contains("<td>completed</td>");
    }

    @Test
    void aCallerWhoWaits_hearsMusicAndThenABaker() throws Exception {
        String bakers = twilio.numbers().get(1);
        twilio.voiceUrl(bakers, url("/twilio/baker"));
        twilio.phone(CUSTOMER)
                .calls(shop)
                .presses("3")
                .hears("A baker is on the way")
                .hears("You are number 1 in the queue")
                .hears("hold.mp3");
        twilio.awaitIdle();
        twilio.phone(BAKER).calls(bakers).waits(Duration.ofSeconds(20)).hangsUp();
        twilio.verify();

        assertThat(page()).contains("<td>queue</td><td>+15558675310</td><td>bridged</td>");
    }

    @Test
    void anOrderByText_isConfirmedOnce_andItsStatusIsOnThePage() throws Exception {
        twilio.phone(CUSTOMER).texts(shop, "2 x <rye> & rolls");
        twilio.awaitIdle();

        assertThat(twilio.phone(CUSTOMER).inbox())
                .extracting(text -> text.body())
                .containsExactly("You ordered: 2 x <rye> & rolls");
        assertThat(page())
                .contains("<td>order</td><td>+15558675310</td><td>2 x &lt;rye&gt; &amp; rolls</td>")
                .contains("<td>text</td><td>+15558675310</td><td>delivered</td>");
    }

    @Test
    void whoeverTextsStop_hearsFromTwilioAlone() throws Exception {
        twilio.phone(BAKER).texts(shop, "Stop");
        twilio.awaitIdle();

        assertThat(twilio.phone(BAKER).inbox())
                .extracting(text -> text.body())
                .noneMatch(body -> body.startsWith("You ordered"));
        assertThat(page()).contains("<td>opt-out</td><td>+15558675311</td><td>Stop</td>");
    }

    @Test
    void theMenuOfTags_isThatOfTheServlet() throws Exception {
        String ofServlet = post("/twilio/voice").body();
        HttpResponse<String> ofPage = post("/twilio/menu.jsp");

        assertThat(ofPage.statusCode()).isEqualTo(200);
        assertThat(ofPage.headers().firstValue("Content-Type").orElse(""))
                .isEqualToIgnoringCase("text/xml;charset=UTF-8");
        // Behind the document a page may have a line break.
        assertThat(ofPage.body()).startsWith("<?xml").isEqualTo(ofServlet + "\n");
        assertThat(VoiceResponse.parse(ofPage.body()).validate()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/twilio/voice",
                "/twilio/menu.jsp",
                "/twilio/hold.jsp",
                "//twilio/voice",
                "/twilio//voice",
                "/./twilio/voice",
                "/x/../twilio/voice",
                "/twilio;a=b/voice",
                "/twilio/voice;jsessionid=1",
                "/%74wilio/voice",
                "/twilio/%76oice",
                "/twilio/menu.jsp;x",
                "/twilio/menu%2ejsp",
                "/TWILIO/voice"
            })
    void withoutASignature_nothingUnderTwilioAnswers(String path) throws Exception {
        String answer = raw(path);

        assertThat(answer).doesNotContain("<Response").matches("HTTP/1.1 (400|403|404) ?.*");
    }

    /** The status line, then what else came, without any help of an HTTP client that would tidy up the path. */
    private String raw(String path) throws Exception {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), container.port())) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream()
                    .write(("POST " + path + " HTTP/1.1\r\nHost: 127.0.0.1:" + container.port()
                                    + "\r\nContent-Type: application/x-www-form-urlencoded\r\n"
                                    + "Content-Length: 7\r\nConnection: close\r\n\r\nDigits=")
                            .getBytes(StandardCharsets.US_ASCII));
            BufferedReader in = new BufferedReader(
                    new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
            StringBuilder answer = new StringBuilder();
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                answer.append(line).append(' ');
            }
            return answer.toString();
        }
    }

    private HttpResponse<String> post(String path) throws Exception {
        String signature = RequestValidator.of(twilio.authToken())
                .sign(url(path), Map.of("CallSid", new String[] {"CA1"}));
        return http.send(
                HttpRequest.newBuilder(URI.create(url(path)))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("X-Twilio-Signature", signature)
                        .POST(HttpRequest.BodyPublishers.ofString("CallSid=CA1"))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private String page() throws Exception {
        return http.send(
                        HttpRequest.newBuilder(URI.create(url("/events.jsp"))).build(),
                        HttpResponse.BodyHandlers.ofString())
                .body();
    }

    private String url(String path) {
        return "http://127.0.0.1:" + container.port() + path;
    }
}
