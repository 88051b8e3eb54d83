package com.twilio.sdk.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import com.twilio.sdk.webhook.PayEvent;
import com.twilio.sdk.webhook.PayResult;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.util.List;

class PayTest {
    private static final String PHONE = "+15558675310";

    private final TestApp app = new TestApp();
    private final TwilioEmulator twilio = TwilioEmulator.start();
    private final String number = twilio.numbers().get(0);

    @AfterEach
    void close() {
        twilio.close();
        app.close();
    }

    private void voice(String pay) {
        app.twiml("/voice", pay).twiml("/paid", "<Say>Done</Say>").twiml("/step", "");
        twilio.voiceUrl(number, app.url("/voice"));
    }

    private PayResult result() {
        PayResult result = PayResult.of(app.seen("/paid").get(0).parameters());
        assertThat(result.problems()).isEmpty();
        return result;
    }

    private List<String> steps() {
        assertThat(app.seen("/step"))
                .allSatisfy(seen ->
                        assertThat(PayEvent.of(seen.parameters()).problems()).isEmpty());
        return app.seen("/step").stream()
                .map(seen ->
                        seen.get("For") + " " + seen.get("Attempt") + " " + seen.get("ErrorType"))
                .toList();
    }

    @Test
    void pay_asksForTheCardStepByStepAndCharges() {
        voice("<Pay chargeAmount=\"20.45\" action=\"/paid\" statusCallback=\"/step\"/>");
        twilio.phone(PHONE)
                .calls(number)
                .hears("card number")
                .presses("4111111111111111#")
                .hears("expiration")
                .presses("1230#")
                .hears("security code")
                .presses("123#")
                .hears("postal code")
                .presses("94105#")
                .hears("processed")
                .hears("Done");

        twilio.verify();

        PayResult result = result();
        assertThat(result.getResult()).hasToString("success");
        assertThat(result.getPaymentCardNumber()).isEqualTo("xxxxxxxxxxxx1111");
        assertThat(result.getPaymentCardType()).isEqualTo("visa");
        assertThat(result.getExpirationDate()).isEqualTo("1230");
        assertThat(result.getSecurityCode()).isEqualTo("xxx");
        assertThat(result.getPaymentCardPostalCode()).isEqualTo("94105");
        assertThat(result.getPaymentConfirmationCode()).matches("local_[0-9a-f]{20}");
        assertThat(result.getPaymentToken()).isNull();
        assertThat(steps())
                .containsExactly(
                        "payment-card-number 1 (absent)",
                        "expiration-date 1 (absent)",
                        "security-code 1 (absent)",
                        "postal-code 1 (absent)",
                        "payment-processing 1 (absent)");
    }

    @Test
    void keysOfAPayment_stayOutOfTheLog() {
        voice("<Pay action=\"/paid\" securityCode=\"false\" postalCode=\"false\"/>");
        twilio.phone(PHONE)
                .calls(number)
                .hears("card number")
                .presses("4111111111111111#")
                .hears("expiration")
                .presses("1230#")
                .hears("Done");

        twilio.verify();

        assertThat(twilio.log().toString())
                .contains("presses a key")
                .doesNotContain("presses 4", "4111111111111111");
        assertThat(result().getPaymentToken()).startsWith("local_");
    }

    @Test
    void prompt_answersTheMistakeOfAnAttempt() {
        voice("<Pay action=\"/paid\" statusCallback=\"/step\" maxAttempts=\"2\">"
                + "<Prompt for=\"payment-card-number\"><Say>Your card please</Say></Prompt>"
                + "<Prompt for=\"payment-card-number\" errorType=\"invalid-card-number"
                + " invalid-card-type\" attempt=\"2\"><Say>That was no card</Say></Prompt></Pay>");
        twilio.phone(PHONE)
                .calls(number)
                .hears("Your card please")
                .presses("4111111111111112#")
                .hears("That was no card")
                .presses("6011111111111117#")
                .hears("Done");

        twilio.verify();

        assertThat(result().getResult()).hasToString("too-many-failed-attempts");
        assertThat(steps())
                .containsExactly(
                        "payment-card-number 1 (absent)",
                        "payment-card-number 2 invalid-card-number",
                        "payment-card-number 2 invalid-card-type");
    }

    @Test
    void starSilenceAndHangUp_endThePayment() {
        voice("<Pay action=\"/paid\"/>");
        twilio.phone(PHONE).calls(number).hears("card number").presses("4*").hears("Done");
        twilio.phone(PHONE).calls(number).hears("card number").hears("Done");
        twilio.phone(PHONE).calls(number).hears("card number").hangsUp();

        twilio.verify();

        assertThat(app.seen("/paid"))
                .extracting(seen -> seen.get("Result"))
                .containsExactlyInAnyOrder(
                        "caller-interrupted-with-star", "input-timeout", "caller-hung-up");
    }

    @Test
    void bankAccount_isAskedForInTwoSteps() {
        voice("<Pay paymentMethod=\"ach-debit\" chargeAmount=\"5\" action=\"/paid\"/>");
        twilio.phone(PHONE)
                .calls(number)
                .hears("routing number")
                .presses("021000021#")
                .hears("account")
                .presses("123456789#")
                .hears("Done");

        twilio.verify();

        assertThat(result().getResult()).hasToString("success");
        assertThat(result().getPaymentMethod()).isEqualTo("ach-debit");
    }
}
