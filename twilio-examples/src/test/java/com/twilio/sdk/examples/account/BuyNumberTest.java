package com.twilio.sdk.examples.account;

import static org.assertj.core.api.Assertions.assertThat;

import com.twilio.sdk.emulator.LogEntry;
import com.twilio.sdk.emulator.ReceivedText;
import com.twilio.sdk.emulator.TwilioEmulator;
import com.twilio.sdk.examples.Console;
import com.twilio.sdk.examples.site.HelloWorld;
import com.twilio.sdk.examples.site.PingReply;
import com.twilio.sdk.examples.site.Site;
import com.twilio.sdk.examples.web.WebApp;
import com.twilio.sdk.webhook.RequestValidator;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

class BuyNumberTest {
    private static final String PHONE = "+15558675310";

    private final Console console = new Console();

    @Test
    void theNumber_isAnsweredByThePagesFromThenOn() {
        try (TwilioEmulator twilio = TwilioEmulator.start();
                WebApp site = site(twilio)) {
            int status = BuyNumber.run(
                    twilio.client(), 510, site.url("/hello"), site.url("/sms_url"), console.out);

            assertThat(status).isZero();
            String bought = twilio.numbers().get(twilio.numbers().size() - 1);
            assertThat(bought).startsWith("+1510");
            assertThat(console.text())
                    .endsWith("Bought " + bought + ": calls are answered by " + site.url("/hello")
                            + ", texts by " + site.url("/sms_url") + ".\n");
            twilio.phone(PHONE).calls(bought).hears("Hello World");
            twilio.phone(PHONE).texts(bought, "ping");
            twilio.verify();
            assertThat(twilio.phone(PHONE).inbox())
                    .extracting(ReceivedText::body)
                    .containsExactly("Thanks for your ping! This is a JVM speaking.");
        }
    }

    @Test
    void theFirstNumberThatIsShown_isTheOneThatIsBought() {
        try (TwilioEmulator twilio = TwilioEmulator.start()) {
            List<String> numbers = new ArrayList<>();
            List<String> names = new ArrayList<>();
            twilio.client()
                    .availablePhoneNumbers("US")
                    .local()
                    .list(l -> l.areaCode(510))
                    .limit(5)
                    .forEach(offer -> {
                        numbers.add(offer.getPhoneNumber());
                        names.add(offer.getFriendlyName());
                    });

            int status = BuyNumber.run(
                    twilio.client(),
                    510,
                    "https://example.com/voice",
                    "https://example.com/text",
                    console.out);

            assertThat(status).isZero();
            assertThat(numbers).hasSize(5).allMatch(number -> number.startsWith("+1510555"));
            assertThat(console.text()).isEqualTo("""
                    For sale: %s
                    For sale: %s
                    For sale: %s
                    For sale: %s
                    For sale: %s
                    Bought %s: calls are answered by https://example.com/voice, texts by \
                    https://example.com/text.
                    """.formatted(
                            names.get(0),
                            names.get(1),
                            names.get(2),
                            names.get(3),
                            names.get(4),
                            numbers.get(0)));
            assertThat(twilio.numbers())
                    .contains(numbers.get(0))
                    .doesNotContainAnyElementsOf(numbers.subList(1, 5));
        }
    }

    @Test
    void theSearch_asksForNumbersOfTheAreaThatTakeCallsAndTexts() {
        try (TwilioEmulator twilio = TwilioEmulator.start()) {
            BuyNumber.run(
                    twilio.client(),
                    510,
                    "https://example.com/voice",
                    "https://example.com/text",
                    console.out);

            assertThat(twilio.log())
                    .extracting(LogEntry::text)
                    .contains("GET /2010-04-01/Accounts/" + twilio.accountSid()
                            + "/AvailablePhoneNumbers/US/Local.json?AreaCode=510&VoiceEnabled=true"
                            + "&SmsEnabled=true&PageSize=5 → 200");
        }
    }

    @Test
    void anAreaWithoutNumbers_isAnError() {
        try (TwilioEmulator twilio = TwilioEmulator.start()) {
            List<String> before = twilio.numbers();

            int status = BuyNumber.run(
                    twilio.client(),
                    533,
                    "https://example.com/v",
                    "https://example.com/t",
                    console.out);

            assertThat(status).isEqualTo(1);
            assertThat(console.text()).isEqualTo("No number of the area 533 is for sale.\n");
            assertThat(twilio.log())
                    .extracting(LogEntry::text)
                    .noneMatch(line -> line.startsWith("POST"));
            assertThat(twilio.numbers()).isEqualTo(before);
        }
    }

    @Test
    void aRefusal_isPrintedAndIsTheExitCode() {
        try (TwilioEmulator twilio = TwilioEmulator.start()) {
            int status = BuyNumber.run(
                    twilio.client(), 510, "nonsense", "https://example.com/text", console.out);

            assertThat(status).isEqualTo(1);
            assertThat(console.text())
                    .contains(
                            "Error: CreateIncomingPhoneNumber: Twilio answered 400, code 21402: ");
        }
    }

    private static WebApp site(TwilioEmulator twilio) {
        return Site.start(
                RequestValidator.of(twilio.authToken()),
                Map.of("/hello", new HelloWorld(), "/sms_url", new PingReply()));
    }
}
