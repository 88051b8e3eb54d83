package com.twilio.sdk.examples.account;

import static org.assertj.core.api.Assertions.assertThat;

import com.twilio.sdk.emulator.LogEntry;
import com.twilio.sdk.emulator.TwilioEmulator;
import com.twilio.sdk.examples.Console;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

class VerifyCallerIdTest {
    private static final String NUMBER = "+15558675310";
    private static final String CUSTOMER = "+15558675311";

    private final Console console = new Console();

    @Test
    void theCode_isShownAndReadAloudAndTheNumberIsVerified() throws Exception {
        try (TwilioEmulator twilio = TwilioEmulator.start()) {
            twilio.phone(NUMBER).answers().hears("Your validation code is");
            assertThat(verify(twilio)).isZero();
            twilio.verify();

            Matcher printed = Pattern.compile(
                            "Twilio calls \\+15558675310\\. The code is ([0-9]{6});"
                                    + " type it when asked\\.\n"
                                    + "\\+15558675310 is verified as \"My desk\": PN[0-9a-f]{32}\\.\n")
                    .matcher(console.text());
            assertThat(printed.matches()).as(console.text()).isTrue();
            assertThat(twilio.log())
                    .extracting(LogEntry::text)
                    .contains(NUMBER + " hears \"Your validation code is "
                            + String.join(" ", printed.group(1).split("")) + "\"");
        }
    }

    @Test
    void aPhoneThatNobodyAnswers_isNotVerified() throws Exception {
        try (TwilioEmulator twilio = TwilioEmulator.start()) {
            twilio.phone(NUMBER).doesNotAnswer();

            assertThat(VerifyCallerId.run(
                            twilio.client(), NUMBER, "My desk", Duration.ZERO, console.out))
                    .isEqualTo(1);

            assertThat(console.text())
                    .endsWith("+15558675310 is not verified; was the code typed?\n");
        }
    }

    @Test
    void aVerifiedNumber_mayBeTheCaller() throws Exception {
        try (TwilioEmulator twilio = TwilioEmulator.start()) {
            verify(twilio);
            twilio.phone(CUSTOMER).answers().hears("This is my desk");
            twilio.client()
                    .calls()
                    .create(c -> c.to(CUSTOMER)
                            .from(NUMBER)
                            .twiml("<Response><Say>This is my desk</Say></Response>"));
            twilio.verify();
            assertThat(twilio.log())
                    .extracting(LogEntry::kind)
                    .doesNotContain(LogEntry.Kind.WARNING, LogEntry.Kind.ERROR);
        }
    }

    @Test
    void aNumberThatIsVerified_isNotCalledAgain() throws Exception {
        try (TwilioEmulator twilio = TwilioEmulator.start()) {
            verify(twilio);
            Console again = new Console();

            assertThat(VerifyCallerId.run(
                            twilio.client(), NUMBER, "My desk", Duration.ofMillis(50), again.out))
                    .isZero();

            assertThat(again.text())
                    .matches("\\+15558675310 is verified as \"My desk\": PN[0-9a-f]{32}\\.\n");
        }
    }

    private int verify(TwilioEmulator twilio) throws InterruptedException {
        return VerifyCallerId.run(
                twilio.client(), NUMBER, "My desk", Duration.ofMillis(50), console.out);
    }
}
