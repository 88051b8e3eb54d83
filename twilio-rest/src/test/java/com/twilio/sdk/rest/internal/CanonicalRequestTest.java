package com.twilio.sdk.rest.internal;

import static org.assertj.core.api.Assertions.assertThat;

import okhttp3.MediaType;
import okhttp3.Request;
import okhttp3.RequestBody;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each expected text is what the official library 13.0.1 (RequestCanonicalizer) makes of the same request. */
class CanonicalRequestTest {
    @Test
    void aCreate_endsWithTheHashOfItsBody() {
        Request request = request("/2010-04-01/Accounts/AC1/Messages.json")
                .post(RequestBody.create("To=%2B1&Body=Hi+there", MediaType.get("text/plain")))
                .build();

        assertThat(CanonicalRequest.of(request)).isEqualTo("""
                POST
                /2010-04-01/Accounts/AC1/Messages.json

                authorization:Basic YWJj
                host:api.twilio.com

                authorization;host
                498d9bc5a218dac04f136fbdbca4f582b7ccc888c0587b4716e8d59497176f64""");
    }

    @Test
    void aList_sortsItsQueryAndSpellsItInOneWay() {
        Request request =
                request("/v1/Services/x//y?b=2&a=1&a=0&c=x+y*%7E%20&B=1&z").build();

        assertThat(CanonicalRequest.of(request)).isEqualTo("""
                GET
                /v1/Services/x/y
                B=1&a=0&a=1&b=2&c=x%20y%2A~%20&z
                authorization:Basic YWJj
                host:api.twilio.com

                authorization;host
                """);
    }

    @Test
    void anEmptyBody_hasNoHash() {
        Request request = request("/v1/x")
                .post(RequestBody.create(new byte[0], MediaType.get("text/plain")))
                .build();

        assertThat(CanonicalRequest.of(request))
                .startsWith("POST\n/v1/x\n\n")
                .endsWith("\nauthorization;host\n");
    }

    @ParameterizedTest
    @CsvSource({
        "/v1/Services/%C3%A9*a%2A, /v1/Services/%C3%A9%2Aa%2A",
        "/v1/Services/a%2Fb%20c%7E+d, /v1/Services/a/b%20c~%2Bd",
        "/, /"
    })
    void aPath_hasOneSpelling(String path, String canonical) {
        assertThat(CanonicalRequest.of(request(path).build()))
                .startsWith("GET\n" + canonical + "\n");
    }

    @ParameterizedTest
    @CsvSource({
        "api.twilio.com:443, api.twilio.com",
        "localhost:80, localhost",
        "localhost:4010, localhost:4010"
    })
    void aStandardPort_isNoPartOfTheHost(String header, String canonical) {
        assertThat(CanonicalRequest.of(request("/").header("Host", header).build()))
                .contains("\nhost:" + canonical + "\n");
    }

    private static Request.Builder request(String path) {
        return new Request.Builder()
                .url("https://api.twilio.com" + path)
                .header("Authorization", "Basic YWJj")
                .header("Host", "api.twilio.com");
    }
}
