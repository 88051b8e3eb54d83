package com.twilio.sdk.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.twilio.sdk.rest.bulkexports.v1.Day;

import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;

import org.junit.jupiter.api.Test;

/** Where the facts say that a redirect is the result, its place is read and not visited. */
class RedirectResultTest {
    @Test
    void aRedirect_isTheResult_whetherBodyOrHeaderTellsThePlace() throws Exception {
        try (MockWebServer server = new MockWebServer()) {
            server.start();
            String place = server.url("/file.gz").toString();
            server.enqueue(new MockResponse.Builder()
                    .code(307)
                    .setHeader("Location", place)
                    .build());
            server.enqueue(new MockResponse.Builder()
                    .code(307)
                    .body("{\"redirect_to\":\"" + place + "\"}")
                    .build());
            try (TwilioClient client = TwilioClient.builder()
                    .accountSid(FakeTwilio.ACCOUNT)
                    .authToken("token")
                    .baseUrl(server.url("/").toString())
                    .build()) {
                TwilioResponse<Day> first = client.bulkexports()
                        .v1()
                        .exports("Messages")
                        .days("2026-01-05")
                        .fetchWithResponse();
                Day second = client.bulkexports()
                        .v1()
                        .exports("Messages")
                        .days("2026-01-05")
                        .fetch();

                assertThat(first.status()).isEqualTo(307);
                assertThat(first.value().getRedirectTo()).isEqualTo(place);
                assertThat(second.getRedirectTo()).isEqualTo(place);
            }
            assertThat(server.getRequestCount()).isEqualTo(2);
        }
    }
}
