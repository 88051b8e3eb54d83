package com.twilio.sdk.rest.internal;

import static org.assertj.core.api.Assertions.assertThat;

import okhttp3.HttpUrl;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MaskedPathTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // A SID is no secret; it is what support asks for.
                "/v1/Services/{Sid} | /v1/Services/VA0123456789abcdef0123456789abcdef"
                        + " | /v1/Services/VA0123456789abcdef0123456789abcdef",
                "/2010-04-01/Accounts/{AccountSid}/Calls/{Sid}.json"
                        + " | /2010-04-01/Accounts/AC0123456789abcdef0123456789abcdef/Calls/CA1.json"
                        + " | /2010-04-01/Accounts/AC0123456789abcdef0123456789abcdef/Calls/•••.json",
                "/v2/PhoneNumbers/{PhoneNumber} | /v2/PhoneNumbers/%2B15558675310"
                        + " | /v2/PhoneNumbers/•••5310",
                "/v2/Users/{Identity}/Channels | /v2/Users/alice%40example.com/Channels"
                        + " | /v2/Users/•••.com/Channels",
                // Under a base URL with a path of its own.
                "/v2/PhoneNumbers/{PhoneNumber} | /proxy/twilio/v2/PhoneNumbers/%2B15558675310"
                        + " | /v2/PhoneNumbers/•••5310",
                // A next page that Twilio put elsewhere.
                "/v2/PhoneNumbers/{PhoneNumber} | /next | /v2/PhoneNumbers/{PhoneNumber}",
                "/v2/Lists/{Sid}.json | /v2/Lists/+15558675310 | /v2/Lists/{Sid}.json"
            })
    void aPath_showsSidsAndMasksEverythingElse(String template, String path, String shown) {
        assertThat(MaskedPath.of(template, HttpUrl.get("https://api.twilio.com" + path)))
                .isEqualTo(shown);
    }
}
