package com.twilio.sdk;

// The star imports are the point: a program of the classic API starts with these four lines.
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.twilio.*;
import com.twilio.sdk.emulator.ClockMode;
import com.twilio.sdk.emulator.TwilioEmulator;
import com.twilio.sdk.resource.factory.*;
import com.twilio.sdk.resource.instance.*;
import com.twilio.sdk.rest.Outcome;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

class ClassicProgramTest {
    private final TwilioEmulator twilio = TwilioEmulator.start();
    private TwilioRestClient client;

    @BeforeEach
    void pointFromOutside() {
        System.setProperty(TwilioBaseUrl.PROPERTY, twilio.baseUrl());
        client = new TwilioRestClient(twilio.accountSid(), twilio.authToken());
    }

    @AfterEach
    void close() {
        System.clearProperty(TwilioBaseUrl.PROPERTY);
        client.close();
        twilio.close();
    }

    @Test
    void aCall_speaksWhatTheTwimletSays() {
        HashMap<String, String> params = new HashMap<>();
        params.put("From", "4155992671");
        params.put("To", "5558675310");
        params.put("Url", "http://twimlets.com/message?Message%5B0%5D=Good%20morning");
        twilio.phone("+15558675310").answers().hears("Good morning");

        CallFactory calls = client.getAccount().getCallFactory();
        Call call = calls.create(params);
        twilio.verify();

        assertThat(call.getSid()).matches("CA[0-9a-f]{32}");
        assertThat(call.getStatus()).isEqualTo("queued");
        assertThat(call.getTo()).isEqualTo("+15558675310");
        assertThat(client.getAccount().getCall(call.getSid()).getStatus()).isEqualTo("completed");
    }

    @Test
    void aText_arrivesOnThePhone() {
        Map<String, String> params = new HashMap<>();
        params.put("From", "4155992671");
        params.put("To", "5558675310");
        params.put("Body", "A text of the old school");

        SmsFactory texts = client.getAccount().getSmsFactory();
        Sms sms = texts.create(params);
        twilio.awaitIdle();

        assertThat(sms.getSid()).matches("SM[0-9a-f]{32}");
        assertThat(sms.getDateCreated()).isNotNull();
        assertThat(client.getAccount().getSms(sms.getSid()).getStatus()).isEqualTo("delivered");
        assertThat(twilio.phone("+15558675310").inbox().toString())
                .contains("A text of the old school");
    }

    @Test
    void hangup_endsACallThatRings() {
        try (TwilioEmulator held =
                TwilioEmulator.builder().clock(ClockMode.MANUAL).start()) {
            held.phone("+15558675310").doesNotAnswer();
            Account account = new TwilioRestClient(held.client()).getAccount();
            Call call = account.getCallFactory()
                    .create(Map.of(
                            "From",
                            "4155992671",
                            "To",
                            "5558675310",
                            "Url",
                            "http://twimlets.com/message"));
            held.advance(Duration.ofSeconds(5));
            assertThat(account.getCall(call.getSid()).getStatus()).isEqualTo("ringing");

            call.hangup();
            held.advance(Duration.ofSeconds(1));

            assertThat(account.getCall(call.getSid()).getStatus()).isIn("completed", "canceled");
        }
    }

    @Test
    void theAccount_isReadWhenAPropertyIsAskedFor() {
        Account account = client.getAccount();

        assertThat(account.getSid()).isEqualTo(twilio.accountSid());
        assertThat(account.getStatus()).isEqualTo("active");
    }

    @Test
    void anErrorOfTwilio_isAnUncheckedException() {
        TwilioRestClient wrong = new TwilioRestClient(twilio.accountSid(), "wrong");

        TwilioRestException e = catchThrowableOfType(
                TwilioRestException.class, () -> wrong.getAccount().getStatus());

        assertThat(e.getErrorCode()).isEqualTo(20003);
        assertThat(e.getOutcome()).isEqualTo(Outcome.REFUSED);
        assertThat(e.getMoreInfo()).isEqualTo("https://www.twilio.com/docs/errors/20003");
        assertThat(e).hasMessageStartingWith("FetchAccount: Twilio answered 401, code 20003: ");
    }

    @Test
    void aMissingParameter_isNamed() {
        HashMap<String, String> params = new HashMap<>();
        params.put("From", "4155992671");
        params.put("Body", null);

        assertThatThrownBy(() -> client.getAccount().getSmsFactory().create(params))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "CreateMessage lacks To, and one of Body, MediaUrl, ContentSid; nothing was sent.");
    }

    @Test
    void theFluentClient_isHandedOut() {
        assertThat(client.client().getAccountSid()).isEqualTo(client.getAccountSid());
        assertThat(TwilioBaseUrl.fromOutside()).isEqualTo(twilio.baseUrl());
    }
}
