package com.twilio.sdk.examples.calls;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import com.twilio.sdk.emulator.ReceivedText;
import com.twilio.sdk.emulator.TwilioEmulator;
import com.twilio.sdk.emulator.WebhookExchange;
import com.twilio.sdk.examples.Console;
import com.twilio.sdk.rest.api.v2010.Call;
import com.twilio.sdk.twiml.MessagingResponse;
import com.twilio.sdk.twiml.TwimlElement;
import com.twilio.sdk.twiml.VoiceResponse;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;

class EveryVerbTest {
    private static final String PHONE = "+15558675310";
    private static final String OTHER = "+15558675311";

    private TwilioEmulator twilio;
    private HttpServer app;

    @BeforeEach
    void start() throws IOException {
        twilio = TwilioEmulator.start();
        app = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        app.start();
    }

    @AfterEach
    void stop() {
        app.stop(0);
        twilio.close();
    }

    @Test
    void aResponse_printsAsTheDocument() {
        Console console = new Console();
        console.out.print(EveryVerb.say());
        assertThat(console.text())
                .isEqualTo("<?xml version=\"1.0\" encoding=\"UTF-8\"?><Response>"
                        + "<Say voice=\"woman\">Ahoy hoy! This is a test of the line.</Say>"
                        + "</Response>");
    }

    @Test
    void say_isHeard() {
        twilio.phone(PHONE).answers().hears("Ahoy hoy! This is a test of the line.");
        call(EveryVerb.say());
    }

    @Test
    void play_isHeardAsTheFile() {
        twilio.phone(PHONE).answers().hears("https://example.com/rain.mp3");
        call(EveryVerb.play("https://example.com/rain.mp3"));
    }

    @Test
    void pause_waitsBetweenTheSentences() {
        twilio.phone(PHONE).answers().hears("One moment").hears("Here I am");
        call(EveryVerb.pause());
        Duration before = at(PHONE + " hears \"One moment.\"");
        Duration after = at(PHONE + " hears \"Here I am.\"");
        // A sentence is heard when it has been said: three words take 1.2 s.
        assertThat(after.minus(before)).isEqualTo(Duration.ofMillis(3_000 + 1_200));
    }

    @Test
    void gather_postsTheKeys() {
        String action = page("/keys", new VoiceResponse().say("Thank you."));
        twilio.phone(PHONE).answers().hears("four digits").presses("1234").hears("Thank you");
        call(EveryVerb.gather(action));
        assertThat(posted("/keys").parameters()).containsEntry("Digits", List.of("1234"));
    }

    @Test
    void record_postsWhereTheRecordingIs() {
        String action = page("/recording", new VoiceResponse().say("Thank you."));
        twilio.phone(PHONE)
                .answers()
                .hears("after the tone")
                .says("It is raining")
                .presses("#")
                .hears("Thank you");
        call(EveryVerb.record(action));
        assertThat(posted("/recording").parameters().getOrDefault("RecordingUrl", List.of()))
                .singleElement()
                .asString()
                .matches(".*/2010-04-01/Accounts/" + twilio.accountSid()
                        + "/Recordings/RE[0-9a-f]{32}");
    }

    @Test
    void dial_connectsTheTwoPhones() {
        twilio.phone(PHONE).answers().hears("Connecting you").hears("Who is there");
        twilio.phone(OTHER).answers().says("Who is there").hangsUp();
        call(EveryVerb.dial(OTHER));
    }

    @Test
    void queue_connectsTheWaitingCallerWithTheNextWhoAsks() {
        twilio.phone(PHONE).answers().hears("You are in the queue").hears("Who is there");
        create(PHONE, EveryVerb.enqueue("support"));
        twilio.awaitIdle();
        twilio.phone(OTHER)
                .answers()
                .hears("Here is the next caller")
                .says("Who is there")
                .hangsUp();

        call(OTHER, EveryVerb.nextInQueue("support"));
    }

    @Test
    void sms_reachesThePhone() {
        twilio.phone(PHONE).answers().hears("We sent you a text");
        call(EveryVerb.sms("As promised: a text."));
        assertThat(twilio.phone(PHONE).inbox())
                .extracting(ReceivedText::body)
                .containsExactly("As promised: a text.");
    }

    @Test
    void redirect_goesOnWithTheOtherDocument() {
        String next = page("/next", new VoiceResponse().say("Here it is."));
        twilio.phone(PHONE).answers().hears("Let me look").hears("Here it is");
        call(EveryVerb.redirect(next));
    }

    @Test
    void redirect_ofATextGoesOnWithTheOtherDocument() {
        String number = twilio.numbers().get(0);
        String reply = page("/reply", new MessagingResponse().message("Here it is."));
        twilio.messageUrl(number, page("/text", EveryVerb.redirectText(reply)));

        twilio.phone(PHONE).texts(number, "Where is it?");

        twilio.verify();
        assertThat(twilio.phone(PHONE).inbox())
                .extracting(ReceivedText::body)
                .containsExactly("Here it is.");
    }

    @Test
    void hangup_endsTheCallBeforeWhatFollows() {
        twilio.phone(PHONE).answers().hears("Good bye").hangsUp();
        Call call = call(EveryVerb.hangup());
        assertThat(twilio.transcript(call.getSid())).doesNotContain("hears \"Nobody hears this");
    }

    @Test
    void reject_isBusyAndCostsNothing() {
        String number = twilio.numbers().get(0);
        twilio.voiceUrl(number, page("/voice", EveryVerb.reject()));
        twilio.phone(PHONE).calls(number);
        twilio.verify();
        assertThat(twilio.client().calls().list().first().orElseThrow())
                .returns("busy", call -> String.valueOf(call.getStatus()))
                .returns("0", call -> String.valueOf(call.getDuration()));
    }

    private Call call(VoiceResponse twiml) {
        return call(PHONE, twiml);
    }

    private Call call(String to, VoiceResponse twiml) {
        Call call = create(to, twiml);
        twilio.verify();
        return call;
    }

    private Call create(String to, VoiceResponse twiml) {
        return twilio.client()
                .calls()
                .create(c -> c.to(to).from(twilio.numbers().get(0)).twiml(twiml));
    }

    private String page(String path, TwimlElement twiml) {
        app.createContext(path, exchange -> {
            try (exchange) {
                byte[] document = twiml.toXml().getBytes(StandardCharsets.UTF_8);
                exchange.getResponseHeaders().set("Content-Type", "text/xml");
                exchange.sendResponseHeaders(200, document.length);
                exchange.getResponseBody().write(document);
            }
        });
        return "http://127.0.0.1:" + app.getAddress().getPort() + path;
    }

    private WebhookExchange posted(String path) {
        return twilio.webhooks().stream()
                .filter(webhook -> webhook.url().endsWith(path))
                .findFirst()
                .orElseThrow();
    }

    private Duration at(String text) {
        return twilio.log().stream()
                .filter(entry -> entry.text().equals(text))
                .findFirst()
                .orElseThrow()
                .offset();
    }
}
