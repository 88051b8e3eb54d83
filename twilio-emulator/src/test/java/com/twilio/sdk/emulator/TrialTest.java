package com.twilio.sdk.emulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.twilio.sdk.rest.TwilioApiException;
import com.twilio.sdk.rest.TwilioClient;
import com.twilio.sdk.rest.api.v2010.OutgoingCallerId;
import com.twilio.sdk.rest.api.v2010.ValidationRequest;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.util.Map;

/** What a trial account may do, and how a number is verified. */
class TrialTest {
    private static final String TO = "+15558675310";
    private static final String HELLO = "<Response><Say>Hello</Say></Response>";

    private final TestApp app = new TestApp();
    private final TwilioEmulator twilio = TwilioEmulator.builder().trial().start();
    private final TwilioClient client = twilio.client();
    private final String number = twilio.numbers().get(0);

    @AfterEach
    void close() {
        twilio.close();
        app.close();
    }

    private void call(String from, String to) {
        client.calls().create(c -> c.to(to).from(from).twiml(HELLO));
    }

    private void text(String from, String to) {
        client.messages().create(m -> m.to(to).from(from).body("Hello"));
    }

    private static String error(Runnable action) {
        TwilioApiException refusal = catchThrowableOfType(TwilioApiException.class, action::run);
        return refusal.status() + " " + refusal.code();
    }

    private ValidationRequest validate() {
        ValidationRequest asked = client.validationRequests()
                .create(v -> v.phoneNumber(TO)
                        .friendlyName("Home")
                        .statusCallback(app.url("/validated")));
        twilio.awaitIdle();
        return asked;
    }

    @Test
    void trialAccount_reachesVerifiedNumbersOnly() {
        assertThat(error(() -> call(number, TO))).isEqualTo("400 21219");
        assertThat(error(() -> text(number, TO))).isEqualTo("400 21608");
        assertThat(error(() -> call("+15550009999", number))).isEqualTo("400 21210");
        assertThat(error(() -> text("+15550009999", number))).isEqualTo("400 21606");

        validate();
        twilio.phone(TO).answers().hears("Hello");
        call(number, TO);
        text(number, TO);
        twilio.verify();

        assertThat(twilio.phone(TO).inbox())
                .extracting(ReceivedText::body)
                .containsExactly("Sent from your Twilio trial account - Hello");
    }

    @Test
    void trialAccount_callsVerifiedNumbersOnlyIntoAConference() {
        assertThat(error(() -> client.conferences("Room")
                        .participants()
                        .create(p -> p.from(number).to(TO))))
                .isEqualTo("400 21219");

        assertThat(client.conferences().list().toList()).isEmpty();
    }

    @Test
    void verifiedNumber_mayBeGivenAtTheStart() {
        try (TwilioEmulator other =
                TwilioEmulator.builder().trial().verified(TO).start()) {
            other.client()
                    .calls()
                    .create(c -> c.to(TO).from(other.numbers().get(0)).twiml(HELLO));
            other.awaitIdle();
            assertThat(other.log().toString()).contains("hears \"Hello\"");
        }
    }

    @Test
    void validation_readsTheCodeAloudAndVerifiesThePhoneThatAnswers() {
        app.on("/validated", seen -> new TestApp.Answer(204, Map.of(), ""));

        ValidationRequest asked = validate();

        String spoken =
                String.join(" ", String.valueOf(asked.getValidationCode()).split(""));
        assertThat(twilio.transcript(String.valueOf(asked.getCallSid())))
                .contains(TO + " hears \"Your validation code is " + spoken + "\"");
        OutgoingCallerId id = client.outgoingCallerIds().list().toList().get(0);
        assertThat(id.getPhoneNumber() + " " + id.getFriendlyName()).isEqualTo(TO + " Home");
        TestApp.Seen told = app.seen("/validated").get(0);
        assertThat(told.get("VerificationStatus") + " " + told.get("OutgoingCallerIdSid"))
                .isEqualTo("success " + id.getSid());
        assertThat(error(this::validate)).isEqualTo("400 21450");
    }

    @Test
    void validation_failsWhenNobodyAnswers() {
        app.on("/validated", seen -> new TestApp.Answer(204, Map.of(), ""));
        twilio.phone(TO).doesNotAnswer();

        validate();

        assertThat(app.seen("/validated").get(0).get("VerificationStatus")).isEqualTo("failed");
        assertThat(client.outgoingCallerIds().list().toList()).isEmpty();
    }
}
