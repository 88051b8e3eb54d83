package com.twilio.sdk.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import com.twilio.sdk.rest.TwilioClient;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;

class RestApiTest {
    private final TwilioEmulator twilio = TwilioEmulator.start();
    private final Rest rest = new Rest(twilio);
    private final String account = "/2010-04-01/Accounts/" + twilio.accountSid();

    @AfterEach
    void close() {
        twilio.close();
    }

    @Test
    void wrongToken_is401WithCode20003() {
        HttpResponse<String> response =
                new Rest(twilio, twilio.accountSid(), "wrong").get("/Calls.json");

        assertThat(response.statusCode()).isEqualTo(401);
        assertThat(response.body())
                .isEqualTo(
                        "{\"code\":20003,\"message\":\"The local Twilio does not know the user '"
                                + twilio.accountSid() + "' with this password.\","
                                + "\"more_info\":\"https://www.twilio.com/docs/errors/20003\",\"status\":401}");
    }

    @Test
    void apiKey_isAsGoodAsTheToken() {
        Rest withKey = new Rest(twilio, twilio.apiKey(), twilio.apiSecret());

        assertThat(withKey.get("/Calls.json").statusCode()).isEqualTo(200);
    }

    @Test
    void unknownSidAndUnknownPath_are404WithCode20404() {
        String sid = "CA" + "0".repeat(32);
        assertThat(rest.get("/Calls/" + sid + ".json").body())
                .isEqualTo(
                        "{\"code\":20404,\"message\":\"The local Twilio has nothing at " + account
                                + "/Calls/" + sid + ".json.\","
                                + "\"more_info\":\"https://www.twilio.com/docs/errors/20404\",\"status\":404}");
        assertThat(rest.get("/Nothing.json").statusCode()).isEqualTo(404);
        assertThat(rest.get("/2010-04-01/Accounts/AC" + "0".repeat(32) + "/Calls.json")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void callWithoutNumbersOrUrl_isRefusedWithItsNumber() {
        assertThat(refused("From", "+12025550101", "Url", "http://x/"))
                .isEqualTo("21201 A call needs a To: the number to call.");
        assertThat(refused("To", "+15558675310", "Url", "http://x/"))
                .isEqualTo("21213 A call needs a From: the number that calls.");
        assertThat(refused("To", "+15558675310", "From", "+12025550101"))
                .isEqualTo("21205 A call needs a Url, a Twiml or an ApplicationSid.");
        assertThat(refused("To", "+15558675310", "From", "+12025550101", "Url", "ftp://x"))
                .isEqualTo("21205 Url is 'ftp://x', which is no http URL.");
        assertThat(refused("To", "bob", "From", "+12025550101", "Url", "http://x/"))
                .isEqualTo("21211 To is 'bob', which is no phone number in E.164 form.");
    }

    @Test
    void numbersWithoutDigits_areRefusedLikeOthers() {
        assertThat(refused("To", "()", "From", "+12025550101", "Url", "http://x/"))
                .isEqualTo("21211 To is '()', which is no phone number in E.164 form.");
        assertThat(rest.get("/Calls.json?To=-").statusCode()).isEqualTo(200);
    }

    private String refused(String... pairs) {
        HttpResponse<String> response = rest.post("/Calls.json", pairs);
        assertThat(response.statusCode()).isEqualTo(400);
        return Rest.field(response, "code") + " " + Rest.field(response, "message");
    }

    @Test
    void pages_leadThroughTheWholeListExactlyOnce() {
        List<String> sent = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            sent.add(0, Rest.field(text("Hi " + i), "sid"));
        }
        HttpResponse<String> first = rest.get("/Messages.json?PageSize=2&To=%2B15558675310");
        assertThat(Rest.field(first, "first_page_uri"))
                .isEqualTo(account + "/Messages.json?PageSize=2&To=%2B15558675310&Page=0");
        assertThat(Rest.field(first, "next_page_uri"))
                .isEqualTo(
                        account + "/Messages.json?PageSize=2&To=%2B15558675310&Page=1&PageToken=PA"
                                + sent.get(1));
        assertThat(Rest.field(first, "previous_page_uri")).isEqualTo("null");
        text("Newer than the first page");

        HttpResponse<String> second = rest.get(Rest.field(first, "next_page_uri"));
        HttpResponse<String> third = rest.get(Rest.field(second, "next_page_uri"));

        assertThat(second.body())
                .contains(sent.get(2))
                .contains(sent.get(3))
                .doesNotContain(sent.get(1) + "\",\"date");
        assertThat(third.body()).contains("\"sid\":\"" + sent.get(4) + "\"");
        assertThat(Rest.field(third, "next_page_uri")).isEqualTo("null");
        assertThat(List.of(
                        Rest.field(third, "page"),
                        Rest.field(third, "start"),
                        Rest.field(third, "end")))
                .containsExactly("2", "4", "4");
    }

    private HttpResponse<String> text(String body) {
        return rest.post(
                "/Messages.json", "To", "+15558675310", "From", "+12025550101", "Body", body);
    }

    @Test
    void lists_areFilteredByNumberAndStatus() {
        text("Hi");
        twilio.phone("+15558675311").busy();
        rest.call("+15558675311", "http://twimlets.com/message");
        rest.call("+15558675312", "http://twimlets.com/message");
        twilio.awaitIdle();

        assertThat(count("/Calls.json?Status=busy", "CA")).isEqualTo(1);
        assertThat(count("/Calls.json?To=5558675312", "CA")).isEqualTo(1);
        assertThat(count("/Calls.json", "CA")).isEqualTo(2);
        assertThat(count("/Messages.json?From=%2B12025550101", "SM")).isEqualTo(1);
        assertThat(count("/Messages.json?To=%2B19999999999", "SM")).isEqualTo(0);
        assertThat(count("/Messages.json?DateSent%3E=2026-01-05", "SM")).isEqualTo(1);
        assertThat(count("/Messages.json?DateSent%3C=2026-01-04T00:00:00Z", "SM"))
                .isEqualTo(0);
    }

    private int count(String path, String prefix) {
        return rest.get(path).body().split("\"sid\":\"" + prefix, -1).length - 1;
    }

    @Test
    void oldPathOfMessages_isAnAlias() {
        assertThat(rest.post(
                                "/SMS/Messages.json",
                                "To",
                                "5558675310",
                                "From",
                                "4155992671",
                                "Body",
                                "Hi")
                        .statusCode())
                .isEqualTo(201);
        assertThat(rest.get("/SMS/Messages.json").body()).contains("\"messages\":[{");
    }

    @Test
    void number_isBoughtConfiguredAndReleased() {
        HttpResponse<String> bought =
                rest.post("/IncomingPhoneNumbers.json", "PhoneNumber", "+13105550100");
        String path = "/IncomingPhoneNumbers/" + Rest.field(bought, "sid") + ".json";

        assertThat(bought.statusCode()).isEqualTo(201);
        assertThat(bought.body())
                .contains(
                        "\"capabilities\":{\"voice\":true,\"sms\":true,\"mms\":true,\"fax\":false}");
        assertThat(Rest.field(bought, "voice_receive_mode")).isEqualTo("voice");
        assertThat(Rest.field(bought, "emergency_status")).isEqualTo("Inactive");
        assertThat(Rest.field(bought, "emergency_address_status")).isEqualTo("unregistered");
        assertThat(Rest.field(rest.post(path, "VoiceUrl", "http://x/voice"), "voice_url"))
                .isEqualTo("http://x/voice");
        assertThat(twilio.numbers()).endsWith("+14155992671", "+13105550100");
        assertThat(rest.delete(path).statusCode()).isEqualTo(204);
        assertThat(rest.get(path).statusCode()).isEqualTo(404);
        assertThat(rest.post("/IncomingPhoneNumbers.json", "PhoneNumber", "+12025550101")
                        .body())
                .contains("\"code\":21422,\"message\":\"+12025550101 is taken.\"");
    }

    @Test
    void urlOrMethodOfANumberThatCannotBeRequested_isRefused() {
        assertThat(rest.post(
                                "/IncomingPhoneNumbers.json",
                                "PhoneNumber",
                                "+14155550100",
                                "VoiceUrl",
                                "nonsense")
                        .body())
                .contains(
                        "\"code\":21402,\"message\":\"VoiceUrl is 'nonsense', which is no http URL.\"");
        assertThat(rest.post(
                                "/IncomingPhoneNumbers.json",
                                "PhoneNumber",
                                "+14155550100",
                                "SmsMethod",
                                "PUT")
                        .body())
                .contains(
                        "\"code\":21403,\"message\":\"SmsMethod is 'PUT'; GET or POST is possible.\"");
        assertThat(rest.post("/IncomingPhoneNumbers.json", "PhoneNumber", "+14155550100")
                        .statusCode())
                .isEqualTo(201);
    }

    @Test
    void magicNumbers_giveTheirErrors() {
        assertThat(List.of("1", "2", "3", "4"))
                .extracting(last ->
                        code("/Calls.json", "To", "+1500555000" + last, "From", "+15005550006"))
                .containsExactly("21217", "21214", "21215", "21216");
        assertThat(List.of("1", "2", "3", "4", "9"))
                .extracting(last ->
                        code("/Messages.json", "To", "+1500555000" + last, "From", "+15005550006"))
                .containsExactly("21211", "21612", "21408", "21610", "21614");
        assertThat(List.of("1", "7", "8"))
                .extracting(last ->
                        code("/Messages.json", "To", "+15558675310", "From", "+1500555000" + last))
                .containsExactly("21212", "21606", "21611");
        assertThat(List.of("0", "1"))
                .extracting(last ->
                        code("/IncomingPhoneNumbers.json", "PhoneNumber", "+1500555000" + last))
                .containsExactly("21422", "21421");
        assertThat(code("/IncomingPhoneNumbers.json", "AreaCode", "533")).isEqualTo("21452");
    }

    private String code(String path, String... pairs) {
        String[] all = java.util.Arrays.copyOf(pairs, pairs.length + 4);
        System.arraycopy(
                new String[] {"Body", "x", "Url", "http://127.0.0.1/"}, 0, all, pairs.length, 4);
        return Rest.field(rest.post(path, all), "code");
    }

    @Test
    void otherResources_areStored() {
        HttpResponse<String> queue =
                rest.post("/Queues.json", "FriendlyName", "support", "MaxSize", "5");
        String path = "/Queues/" + Rest.field(queue, "sid") + ".json";

        assertThat(queue.statusCode()).isEqualTo(201);
        assertThat(Rest.field(queue, "max_size")).isEqualTo("5");
        assertThat(Rest.field(rest.post(path, "FriendlyName", "sales"), "friendly_name"))
                .isEqualTo("sales");
        assertThat(Rest.field(rest.get("/Queues.json"), "friendly_name")).isEqualTo("sales");
        assertThat(rest.delete(path).statusCode()).isEqualTo(204);
        assertThat(rest.post("/Queues.json").body())
                .contains("\"message\":\"The parameter FriendlyName is missing.\"");
    }

    @Test
    void account_isFetchedAndSubaccountsWorkLikeIt() {
        assertThat(Rest.field(
                        rest.get("/2010-04-01/Accounts/" + twilio.accountSid() + ".json"),
                        "status"))
                .isEqualTo("active");
        assertThat(rest.get("/2010-04-01/Accounts.json").body())
                .contains("\"accounts\":[{\"auth_token\":");
    }

    @Test
    void requestWithoutAuthorization_isRefused() throws IOException, InterruptedException {
        HttpResponse<String> response = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(
                                        URI.create(twilio.baseUrl() + account + "/Calls.json"))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());

        assertThat(response.statusCode()).isEqualTo(401);
        assertThat(Rest.field(response, "message"))
                .isEqualTo("The request has no basic authentication.");
    }

    @Test
    void twimlet_answersABrowser() throws IOException, InterruptedException {
        HttpResponse<String> response = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(
                                        twilio.baseUrl() + "/message?Message%5B0%5D=Hello%20World"))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());

        assertThat(response.body())
                .isEqualTo(
                        "<?xml version=\"1.0\" encoding=\"UTF-8\"?><Response><Say>Hello World</Say></Response>");
    }

    @Test
    void client_sendsFetchesAndLists() {
        TwilioClient client = twilio.client();
        var message = client.messages()
                .create(m -> m.to("+15558675310").from("+12025550101").body("From the client"));
        twilio.awaitIdle();

        assertThat(String.valueOf(client.messages(message.getSid()).fetch().getStatus()))
                .isEqualTo("delivered");
        assertThat(client.messages().list().toList()).hasSize(1);
        assertThat(twilio.phone("+15558675310").inbox())
                .extracting(ReceivedText::body)
                .containsExactly("From the client");
    }
}
