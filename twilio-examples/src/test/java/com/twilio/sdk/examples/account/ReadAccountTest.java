package com.twilio.sdk.examples.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.twilio.sdk.emulator.TwilioEmulator;
import com.twilio.sdk.examples.Console;
import com.twilio.sdk.rest.TwilioAuthenticationException;
import com.twilio.sdk.rest.TwilioClient;

import org.junit.jupiter.api.Test;

class ReadAccountTest {
    private final Console console = new Console();

    @Test
    void theAccount_isPrintedWithItsStatusItsNameAndItsLists() {
        try (TwilioEmulator twilio = TwilioEmulator.start()) {
            String sid = twilio.accountSid();
            twilio.client().account().update(u -> u.friendlyName("A bakery"));

            ReadAccount.run(twilio.client(), console.out);

            assertThat(console.text())
                    .startsWith(sid + " \"A bakery\" is active (Full).\n")
                    .contains("  calls: /2010-04-01/Accounts/" + sid + "/Calls.json\n")
                    .contains("  messages: /2010-04-01/Accounts/" + sid + "/Messages.json\n")
                    .contains("  incoming_phone_numbers: /2010-04-01/Accounts/" + sid
                            + "/IncomingPhoneNumbers.json\n")
                    .contains("  outgoing_caller_ids: /2010-04-01/Accounts/" + sid
                            + "/OutgoingCallerIds.json\n");
        }
    }

    @Test
    void aWrongToken_saysWhatIsWrong() {
        try (TwilioEmulator twilio = TwilioEmulator.start();
                TwilioClient stranger = TwilioClient.builder()
                        .accountSid(twilio.accountSid())
                        .authToken("a-wrong-token")
                        .baseUrl(twilio.baseUrl())
                        .build()) {
            assertThatThrownBy(() -> ReadAccount.run(stranger, console.out))
                    .isInstanceOf(TwilioAuthenticationException.class)
                    .hasMessageStartingWith("FetchAccount: Twilio answered 401, code 20003: ")
                    .hasMessageNotContaining("a-wrong-token");
            assertThat(console.text()).isEmpty();
        }
    }
}
