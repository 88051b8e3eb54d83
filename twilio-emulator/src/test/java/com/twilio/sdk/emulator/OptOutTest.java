package com.twilio.sdk.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.net.http.HttpResponse;
import java.util.List;

class OptOutTest {
    private final TestApp app = new TestApp();
    private final TwilioEmulator twilio = TwilioEmulator.start();
    private final Rest rest = new Rest(twilio);
    private final String number = twilio.numbers().get(0);
    private final Phone phone = twilio.phone("+15558675310");

    @AfterEach
    void close() {
        twilio.close();
        app.close();
    }

    private HttpResponse<String> send(String... more) {
        String[] pairs = new String[4 + more.length];
        System.arraycopy(new String[] {"To", phone.number(), "Body", "News"}, 0, pairs, 0, 4);
        System.arraycopy(more, 0, pairs, 4, more.length);
        HttpResponse<String> response = rest.post("/Messages.json", pairs);
        twilio.awaitIdle();
        return response;
    }

    private void text(String body) {
        phone.texts(number, body);
        twilio.awaitIdle();
    }

    private List<String> inbox() {
        return phone.inbox().stream().map(ReceivedText::body).toList();
    }

    @Test
    void stop_reachesTheAppIsConfirmedAndRefusesTextsUntilStart() {
        app.twiml("/sms", "");
        twilio.messageUrl(number, app.url("/sms"));
        text(" Stop ");

        assertThat(app.seen("/sms")).extracting(seen -> seen.get("Body")).containsExactly(" Stop ");
        assertThat(send("From", number).body())
                .isEqualTo("{\"code\":21610,\"message\":\"+15558675310 opted out of texts from "
                        + number + ".\",\"more_info\":\"https://www.twilio.com/docs/errors/21610\","
                        + "\"status\":400}");
        assertThat(send("From", twilio.numbers().get(1)).statusCode()).isEqualTo(201);
        text("START");
        assertThat(send("From", number).statusCode()).isEqualTo(201);
        assertThat(inbox())
                .containsExactly(
                        "You get no more texts. START brings them back.",
                        "News",
                        "You get texts again. STOP ends them.",
                        "News");
    }

    @Test
    void replyToSomeoneWhoOptedOut_failsWithItsCode() {
        app.twiml("/sms", "<Message statusCallback=\"/status\">Sorry to see you go</Message>")
                .twiml("/status", "");
        twilio.messageUrl(number, app.url("/sms"));
        text("STOP");

        assertThat(inbox()).containsExactly("You get no more texts. START brings them back.");
        assertThat(app.seen("/status"))
                .extracting(seen -> seen.get("MessageStatus") + " " + seen.get("ErrorCode"))
                .containsExactly("failed 21610");
    }

    @Test
    void wordsOfConsent_areOrdinaryWordsForThoseWhoDidNotOptOut() {
        text("yes");
        text("please stop");
        text("help");

        assertThat(inbox()).containsExactly("STOP ends these texts, START brings them back.");
    }
}
