package com.twilio.sdk.examples.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.twilio.sdk.emulator.TwilioEmulator;

import org.junit.jupiter.api.Test;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

class ClassicPageTest {
    @Test
    void page_withTheImportsOfTheClassicApi_placesACall() throws Exception {
        try (TwilioEmulator twilio = TwilioEmulator.start();
                WebApp app = WebApp.start(ClassicPageTest.class)) {
            twilio.phone("+15558675310").answers().hears("Called by a page");
            System.setProperty("twilio.baseUrl", twilio.baseUrl());
            String query = "?account=" + twilio.accountSid() + "&token=" + twilio.authToken();
            HttpResponse<String> page = HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(URI.create(app.url("/dial.jsp" + query)))
                                    .build(),
                            HttpResponse.BodyHandlers.ofString());
            assertThat(page.statusCode()).as(page.body()).isEqualTo(200);
            assertThat(page.body()).matches("CA[0-9a-f]{32} queued");
            twilio.verify();
        } finally {
            System.clearProperty("twilio.baseUrl");
        }
    }
}
