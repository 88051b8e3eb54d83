package com.twilio.sdk.examples.texts;

import static org.assertj.core.api.Assertions.assertThat;

import com.twilio.sdk.emulator.ReceivedText;
import com.twilio.sdk.emulator.TwilioEmulator;
import com.twilio.sdk.examples.Console;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SendTextTest {
    private static final String PHONE = "+15558675310";

    private final Console console = new Console();

    @ParameterizedTest
    @CsvSource({"4155992671, +14155992671", "+12025550101, +12025550101"})
    void theText_reachesThePhoneFromTheTrialNumberAndFromOnesOwn(String from, String seen) {
        try (TwilioEmulator twilio =
                TwilioEmulator.builder().number("+12025550101").start()) {
            int status = SendText.run(
                    twilio.client(), "5558675310", from, "This is a text of mine.", console.out);

            twilio.verify();
            ReceivedText text = twilio.phone(PHONE).inbox().get(0);
            assertThat(text.from()).isEqualTo(seen);
            assertThat(text.body()).isEqualTo("This is a text of mine.");
            assertThat(status).isZero();
            assertThat(console.text())
                    .isEqualTo("The text " + text.sid()
                            + " was taken at 2026-01-05T09:00:00Z and is queued.\n");
        }
    }

    @Test
    void anAccountOnTrial_writesToVerifiedPhonesOnly() {
        try (TwilioEmulator twilio =
                TwilioEmulator.builder().trial().verified(PHONE).start()) {
            String own = twilio.numbers().get(0);

            assertThat(SendText.run(twilio.client(), PHONE, own, "Hello", console.out))
                    .isZero();
            assertThat(SendText.run(twilio.client(), "+15558675311", own, "Hello", console.out))
                    .isEqualTo(1);

            twilio.verify();
            assertThat(twilio.phone(PHONE).inbox())
                    .extracting(ReceivedText::body)
                    .containsExactly("Sent from your Twilio trial account - Hello");
            assertThat(console.text())
                    .contains("Error: CreateMessage: Twilio answered 400, code 21608: ");
        }
    }

    @Test
    void aRefusal_isPrintedAndIsTheExitCode() {
        try (TwilioEmulator twilio = TwilioEmulator.start()) {
            int status = SendText.run(twilio.client(), PHONE, "4155992671", "", console.out);

            assertThat(status).isEqualTo(1);
            assertThat(console.text())
                    .startsWith("Error: CreateMessage: Twilio answered 400, code 21602: ");
            twilio.awaitIdle();
            assertThat(twilio.phone(PHONE).inbox()).isEmpty();
        }
    }
}
