package com.twilio.sdk.examples.texts;

import static org.assertj.core.api.Assertions.assertThat;

import com.twilio.sdk.emulator.ReceivedText;
import com.twilio.sdk.emulator.TwilioEmulator;
import com.twilio.sdk.examples.Console;
import com.twilio.sdk.rest.TwilioClient;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;

class SendTextLaterTest {
    private static final String PHONE = "+15558675310";

    private final Console console = new Console();

    @Test
    void aSuccess_printsTheSidAndTheTimeAndIsNoError() {
        try (TwilioEmulator twilio = TwilioEmulator.start()) {
            String answer = new SendTextLater(twilio.client(), console.out)
                    .send(PHONE, "4155992671", "ahoy hoy! This is Java testing.")
                    .join();

            twilio.awaitIdle();
            ReceivedText text = twilio.phone(PHONE).inbox().get(0);
            assertThat(text.body()).isEqualTo("ahoy hoy! This is Java testing.");
            assertThat(answer).isEqualTo("{\"error\":false}");
            assertThat(console.text()).isEqualTo("""
                    Sent: the SID of this text is %s.
                    Twilio took it at 2026-01-05T09:00:00Z.
                    """.formatted(text.sid()));
        }
    }

    @Test
    void aRefusal_printsWhyAndIsTheErrorInTwiliosWords() {
        try (TwilioEmulator twilio = TwilioEmulator.start()) {
            String answer = new SendTextLater(twilio.client(), console.out)
                    .send("a \"phone\"", "4155992671", "ahoy hoy!")
                    .join();

            assertThat(answer)
                    .startsWith("{\"error\":{\"status\":400,\"code\":21211,\"message\":\"")
                    .contains("a \\\"phone\\\"")
                    .endsWith("\"}}");
            assertThat(console.text())
                    .startsWith("Not sent: CreateMessage: Twilio answered 400, code 21211: ");
        }
    }

    @Test
    void aTwilioThatIsNotThere_isAnErrorInOurs() throws IOException {
        int port;
        try (ServerSocket closed = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = closed.getLocalPort();
        }
        try (TwilioClient nobody = TwilioClient.builder()
                .accountSid("AC00000000000000000000000000000001")
                .authToken("t")
                .baseUrl("http://127.0.0.1:" + port)
                .build()) {
            String answer = new SendTextLater(nobody.with(o -> o.attempts(1)), console.out)
                    .send(PHONE, "4155992671", "ahoy hoy!")
                    .join();

            String why = "CreateMessage: no answer from http://127.0.0.1:" + port
                    + ": the connection was refused. Nothing was sent (1 attempt). Check the"
                    + " network, the proxy and the base URL.";
            assertThat(answer).isEqualTo("{\"error\":{\"message\":\"" + why + "\"}}");
            assertThat(console.text()).isEqualTo("Not sent: " + why + "\n");
        }
    }
}
