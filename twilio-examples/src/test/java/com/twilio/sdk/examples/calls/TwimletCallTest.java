package com.twilio.sdk.examples.calls;

import static org.assertj.core.api.Assertions.assertThat;

import com.twilio.sdk.emulator.LogEntry;
import com.twilio.sdk.emulator.TwilioEmulator;
import com.twilio.sdk.examples.Console;

import org.junit.jupiter.api.Test;

import java.util.List;

class TwimletCallTest {
    private static final String PHONE = "+15558675310";

    private final Console console = new Console();

    @Test
    void thePhone_hearsTheSentencesOfANumberedTwimlet() {
        String url = TwimletCall.url(List.of("Hello World", "Good bye"));
        assertThat(url)
                .isEqualTo("http://twimlets.com/message?Message%5B0%5D=Hello%20World"
                        + "&Message%5B1%5D=Good%20bye");
        try (TwilioEmulator twilio = TwilioEmulator.start()) {
            twilio.phone(PHONE).answers().hears("Hello World").hears("Good bye");

            int status = TwimletCall.run(
                    twilio.client(), PHONE, twilio.numbers().get(0), url, console.out);

            twilio.verify();
            assertThat(status).isZero();
            assertThat(console.text()).matches("CA[0-9a-f]{32}\n");
            assertThat(twilio.transcript(console.text().strip()))
                    .contains(PHONE + " hears \"Hello World\"", "completed");
        }
    }

    @Test
    void thePhone_hearsASentenceThatIsEncodedAsAForm() {
        String url = TwimletCall.url("Hello world.");
        assertThat(url).isEqualTo("http://twimlets.com/message?Message=Hello+world.");
        try (TwilioEmulator twilio = TwilioEmulator.start()) {
            twilio.phone(PHONE).answers().hears("Hello world.");

            TwimletCall.run(twilio.client(), PHONE, twilio.numbers().get(0), url, console.out);

            twilio.verify();
            assertThat(twilio.log())
                    .filteredOn(entry -> entry.kind() == LogEntry.Kind.REST)
                    .extracting(LogEntry::text)
                    .allSatisfy(text -> assertThat(text)
                            .contains("POST /2010-04-01/Accounts/" + twilio.accountSid()
                                    + "/Calls.json"));
        }
    }

    @Test
    void aRefusal_isPrintedAndIsTheExitCode() {
        try (TwilioEmulator twilio = TwilioEmulator.start()) {
            int status = TwimletCall.run(
                    twilio.client(),
                    "a phone",
                    twilio.numbers().get(0),
                    TwimletCall.url("Hello"),
                    console.out);

            assertThat(status).isEqualTo(1);
            assertThat(console.text())
                    .startsWith("Error: CreateCall: Twilio answered 400, code 21211: ")
                    .contains("Nothing was carried out");
        }
    }
}
