package com.twilio.sdk.rest.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import okhttp3.HttpUrl;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BaseUrlTest {
    private static final BaseUrl DUBLIN = BaseUrl.twilio("ie1", "dublin");

    @Test
    void everyProduct_hasItsHostInTheRegion() {
        assertThat(DUBLIN.url("verify", "/v2/Services?a=%2B"))
                .hasToString("https://verify.dublin.ie1.twilio.com/v2/Services?a=%2B");
        assertThat(DUBLIN.url("flex-api", "/v1/x"))
                .hasToString("https://flex-api.dublin.ie1.twilio.com/v1/x");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://api.twilio.com/",
                "https://api.ie1.twilio.com/",
                "https://api.dublin.us1.twilio.com/",
                "https://x.api.dublin.ie1.twilio.com/",
                "https://dublin.ie1.twilio.com/",
                "https://api.dublin.ie1.twilio.com.evil.com/",
                "https://apidublin.ie1.twilio.com/",
                "https://api.dublin.ie1.twilio.com:444/",
                "http://api.dublin.ie1.twilio.com/"
            })
    void credentials_goToTheHostsOfTheRegionAlone(String url) {
        assertThat(DUBLIN.mayHaveCredentials(HttpUrl.get(url))).isFalse();
        assertThat(DUBLIN.mayHaveCredentials(HttpUrl.get("https://voice.dublin.ie1.twilio.com/v1")))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://api.twilio.com/",
                "http://api.twilio.com:443/",
                "https://api.twilio.com:8443/",
                "https://twilio.com/",
                "https://eviltwilio.com/",
                "https://api.ie1.twilio.com/",
                "https://api.twilio.com.evil.com/"
            })
    void credentials_goToTwilioAlone(String url) {
        assertThat(BaseUrl.TWILIO.mayHaveCredentials(HttpUrl.get(url))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1:4011/",
                "https://127.0.0.1:4010/",
                "http://127.0.0.2:4010/",
                "https://api.twilio.com/"
            })
    void credentials_goToTheBaseUrlAlone(String url) {
        BaseUrl local = BaseUrl.of("http://127.0.0.1:4010");

        assertThat(local.mayHaveCredentials(HttpUrl.get(url))).isFalse();
        assertThat(local.mayHaveCredentials(HttpUrl.get("http://127.0.0.1:4010/x")))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "https://verify.twilio.com/v2/Services?Page=1, /v2/Services?Page=1",
        "https://verify.ie1.twilio.com/v2/Services?PageToken=a%2Bb, /v2/Services?PageToken=a%2Bb",
        "https://verify.dublin.ie1.twilio.com/v2/Services, /v2/Services"
    })
    void aLinkToTheProduct_isAPathWhateverItsRegion(String link, String path) {
        assertThat(DUBLIN.pathOf("verify", link)).isEqualTo(path);
        assertThat(BaseUrl.of("http://127.0.0.1:4010").pathOf("verify", link)).isEqualTo(path);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.com/v2/Services",
                "https://verify.twilio.com@evil.com/v2",
                "https://user@verify.twilio.com/v2",
                "https://:secret@verify.twilio.com/v2",
                "https://verify.twilio.com.evil.com/v2",
                "https://evilverify.twilio.com/v2",
                "https://api.twilio.com/v2",
                "https://a.b.c.verify.twilio.com/v2",
                "https://verify.a.b.c.twilio.com/v2",
                "http://verify.twilio.com/v2",
                "https://verify.twilio.com:444/v2",
                "//evil.com/v2",
                "nonsense"
            })
    void aLinkToElsewhere_isNone(String link) {
        assertThat(DUBLIN.pathOf("verify", link)).isNull();
        assertThat(BaseUrl.TWILIO.pathOf("verify", link)).isNull();
        assertThat(BaseUrl.of("https://gateway.example/twilio").pathOf("verify", link))
                .isNull();
    }

    @Test
    void aLinkToTheBaseUrl_losesItsPrefix() {
        BaseUrl gateway = BaseUrl.of("https://gateway.example/twilio/");

        assertThat(gateway.url("verify", "/v2/Services"))
                .hasToString("https://gateway.example/twilio/v2/Services");
        assertThat(gateway.pathOf("verify", "https://gateway.example/twilio/v2/Services?a=b"))
                .isEqualTo("/v2/Services?a=b");
        assertThat(gateway.pathOf("verify", "https://gateway.example/other")).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "https://user:secret@example.com | 'https://[redacted]@example.com' is more than",
                "https://:secret@example.com | 'https://[redacted]@example.com' is more than",
                "https://a:sec@ret@example.com | 'https://[redacted]@example.com' is more than",
                "https://a:b/secret@example.com | 'https://[redacted]@example.com' is no base URL",
                "user:secret@example.com | '[redacted]@example.com' is no base URL",
                "https://example.com?token=secret | 'https://example.com…' is more than",
                "https://example.com#secret | 'https://example.com…' is more than",
                "http://user:secret@example.com | 'http://[redacted]@example.com' would send",
            })
    void whatIsMoreThanABaseUrl_isRefusedAndNotShown(String url, String message) {
        assertThatThrownBy(() -> BaseUrl.of(url))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(message)
                .hasMessageNotContaining("secret");
    }

    @Test
    void theHostHeader_namesTheProductUnlessItIsSwitchedOff() {
        BaseUrl local = BaseUrl.of("http://127.0.0.1:4010");

        assertThat(local.hostHeader("verify")).isEqualTo("verify.twilio.com");
        assertThat(local.namingItself().hostHeader("verify")).isNull();
        assertThat(BaseUrl.TWILIO.hostHeader("verify")).isNull();
    }
}
