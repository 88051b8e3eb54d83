package com.twilio.sdk.examples.account;

import static org.assertj.core.api.Assertions.assertThat;

import com.twilio.sdk.emulator.ReceivedText;
import com.twilio.sdk.emulator.TwilioEmulator;
import com.twilio.sdk.examples.Console;
import com.twilio.sdk.examples.site.HelloWorld;
import com.twilio.sdk.examples.site.PingReply;
import com.twilio.sdk.examples.site.Site;
import com.twilio.sdk.examples.web.WebApp;
import com.twilio.sdk.rest.TwilioClient;
import com.twilio.sdk.webhook.RequestValidator;

import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;
import okhttp3.Response;
import okhttp3.ResponseBody;

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
        List<String> searches = new ArrayList<>();
        try (TwilioEmulator twilio = TwilioEmulator.start();
                TwilioClient client = clientWithOffers(twilio, searches)) {
            int status = BuyNumber.run(
                    client,
                    510,
                    "https://example.com/voice",
                    "https://example.com/text",
                    console.out);

            assertThat(status).isZero();
            assertThat(searches)
                    .containsExactly("/2010-04-01/Accounts/" + twilio.accountSid()
                            + "/AvailablePhoneNumbers/US/Local.json?AreaCode=510&VoiceEnabled=true"
                            + "&SmsEnabled=true&PageSize=5");
            assertThat(console.text()).isEqualTo("""
                    For sale: (510) 555-0199
                    For sale: (510) 555-0200
                    Bought +15105550199: calls are answered by https://example.com/voice, texts by \
                    https://example.com/text.
                    """);
            assertThat(twilio.numbers()).contains("+15105550199").doesNotContain("+15105550200");
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
            assertThat(console.text())
                    .contains(
                            "Error: CreateIncomingPhoneNumber: Twilio answered 400, code 21452: ");
            assertThat(twilio.numbers()).isEqualTo(before);
        }
    }

    private static WebApp site(TwilioEmulator twilio) {
        return Site.start(
                RequestValidator.of(twilio.authToken()),
                Map.of("/hello", new HelloWorld(), "/sms_url", new PingReply()));
    }

    /** The local Twilio sells numbers but shows none, so a shop window stands before it. */
    private static TwilioClient clientWithOffers(TwilioEmulator twilio, List<String> searches) {
        OkHttpClient window = new OkHttpClient.Builder()
                .addInterceptor(chain -> {
                    if (!chain.request().url().encodedPath().contains("/AvailablePhoneNumbers/")) {
                        return chain.proceed(chain.request());
                    }
                    searches.add(chain.request().url().encodedPath() + "?"
                            + chain.request().url().encodedQuery());
                    return new Response.Builder()
                            .request(chain.request())
                            .protocol(Protocol.HTTP_1_1)
                            .code(200)
                            .message("OK")
                            .body(ResponseBody.create(OFFERS, MediaType.get("application/json")))
                            .build();
                })
                .build();
        return TwilioClient.builder()
                .accountSid(twilio.accountSid())
                .authToken(twilio.authToken())
                .baseUrl(twilio.baseUrl())
                .httpClient(window)
                .build();
    }

    private static final String OFFERS = """
            {"available_phone_numbers": [
              {"friendly_name": "(510) 555-0199", "phone_number": "+15105550199"},
              {"friendly_name": "(510) 555-0200", "phone_number": "+15105550200"}]}
            """;
}
