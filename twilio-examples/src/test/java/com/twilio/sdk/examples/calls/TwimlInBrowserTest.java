package com.twilio.sdk.examples.calls;

import static org.assertj.core.api.Assertions.assertThat;

import com.twilio.sdk.emulator.TwilioEmulator;
import com.twilio.sdk.examples.Console;

import org.junit.jupiter.api.Test;

/** The pages of twimlets.com are answered by the local Twilio, under the same paths. */
class TwimlInBrowserTest {
    private final Console console = new Console();

    @Test
    void theTwimletWithoutAMessage_isAnEmptyResponse() throws Exception {
        try (TwilioEmulator twilio = TwilioEmulator.start()) {
            assertThat(TwimlInBrowser.run(twilio.baseUrl() + "/message", console.out))
                    .isZero();
            assertThat(console.text()).isEqualTo("""
                    An empty response, which ends the call:
                    <?xml version="1.0" encoding="UTF-8"?>
                    <Response/>
                    """);
        }
    }

    @Test
    void theTwimletWithAMessage_isAResponseThatSaysIt() throws Exception {
        try (TwilioEmulator twilio = TwilioEmulator.start()) {
            String page = twilio.baseUrl() + "/message?Message%5B0%5D=Hello%20World";
            assertThat(TwimlInBrowser.run(page, console.out)).isZero();
            assertThat(console.text()).isEqualTo("""
                    1 verb: Say
                    <?xml version="1.0" encoding="UTF-8"?>
                    <Response>
                      <Say>Hello World</Say>
                    </Response>
                    """);
        }
    }

    @Test
    void whatIsNoTwiml_isNamed() throws Exception {
        try (TwilioEmulator twilio = TwilioEmulator.start()) {
            String page = twilio.baseUrl() + "/2010-04-01/Accounts.json";
            assertThat(TwimlInBrowser.run(page, console.out)).isEqualTo(1);
            assertThat(console.text()).isEqualTo(page + " answers 401.\n");
        }
    }
}
